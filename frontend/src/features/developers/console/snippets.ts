import { socketAddress } from "./open-socket";

export interface Wanted {
  /** `https://example.org` */
  origin: string;
  topics: readonly string[];
  /** Whether one of them is somebody's own, so that a token is needed. */
  needsToken: boolean;
}

/** A name in an address, readable where that is safe; in quotes it cannot end them. */
const inAddress = (topic: string) => encodeURIComponent(topic).replaceAll("%3A", ":").replaceAll("'", "%27");

/** One line for a terminal: Server-Sent Events. */
export function curl({ origin, topics, needsToken }: Wanted): string {
  const token = needsToken ? ` -H "Authorization: Bearer $MARQUEE_TOKEN"` : "";
  return `curl -N${token} '${origin}/api/stream?topics=${topics.map(inAddress).join(",")}'`;
}

/** For a page, or for Node 22 and newer. Comes back by itself, and misses nothing. */
export function javaScript({ origin, topics, needsToken }: Wanted): string {
  const auth = needsToken ? ['    say({ op: "auth", token: process.env.MARQUEE_TOKEN });'] : [];
  return [
    `const seen = new Map(${JSON.stringify(topics)}.map((topic) => [topic, {}]));`,
    "",
    "function connect() {",
    `  const socket = new WebSocket(${JSON.stringify(socketAddress(origin))}, ["marquee.v1"]);`,
    "  const say = (frame) => socket.send(JSON.stringify(frame));",
    '  const beat = setInterval(() => socket.readyState === 1 && say({ op: "ping" }), 25_000);',
    "  socket.onopen = () => {",
    ...auth,
    '    for (const [topic, at] of seen) say({ op: "subscribe", topic, ...at });',
    "  };",
    "  socket.onmessage = ({ data }) => {",
    "    const frame = JSON.parse(data);",
    '    if (frame.op === "subscribed") seen.set(frame.topic, { since: frame.seq, epoch: frame.epoch });',
    '    if (frame.op === "event") seen.get(frame.topic).since = frame.seq;',
    "    console.log(frame);",
    "  };",
    "  socket.onclose = () => {",
    "    clearInterval(beat);",
    "    setTimeout(connect, 1_000 + Math.random() * 9_000);",
    "  };",
    "}",
    "",
    "connect();",
    "",
  ].join("\n");
}

/** With the client of docs/examples/python, which comes back and resumes by itself. */
export function python({ origin, topics, needsToken }: Wanted): string {
  const token = needsToken ? ', token=os.environ["MARQUEE_TOKEN"]' : "";
  return [
    "import asyncio",
    ...(needsToken ? ["import os"] : []),
    "",
    "from marquee_live import Live",
    "",
    "",
    "async def main():",
    `    async for frame in Live(${JSON.stringify(origin)}, ${JSON.stringify(topics)}${token}):`,
    "        print(frame)",
    "",
    "",
    "asyncio.run(main())",
    "",
  ].join("\n");
}
