import { describe, expect, it } from "vitest";
import { curl, javaScript, python } from "./snippets";

const open = { origin: "https://marquee.example", topics: ["scores", "match:7"], needsToken: false };
const own = { ...open, topics: ["me"], needsToken: true };

describe("what is copied", () => {
  it("is one line for curl, to be pasted as it is", () => {
    expect(curl(open)).toBe("curl -N 'https://marquee.example/api/stream?topics=scores,match:7'");
  });

  it("takes the token from the environment, never from the page", () => {
    expect(curl(own)).toContain('-H "Authorization: Bearer $MARQUEE_TOKEN"');
    expect(javaScript(own)).toContain("process.env.MARQUEE_TOKEN");
    expect(python(own)).toContain("MARQUEE_TOKEN");
    for (const write of [curl, javaScript, python]) expect(write(open)).not.toContain("TOKEN");
  });

  it("cannot run what somebody put into the name of a topic", () => {
    const line = curl({ ...open, topics: ["custom:x'; rm -rf / #&topics=me"] });

    expect(line).toBe(
      "curl -N 'https://marquee.example/api/stream?topics=custom:x%27%3B%20rm%20-rf%20%2F%20%23%26topics%3Dme'",
    );
  });

  it("is a program of JavaScript", () => {
    expect(() => new Function(javaScript(own))).not.toThrow();
    expect(javaScript(open)).toContain('new WebSocket("wss://marquee.example/ws/", ["marquee.v1"])');
  });
});
