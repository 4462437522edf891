import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { answering, refusal, show } from "@/testing/render";
import type { WireHandlers } from "../console/open-socket";
import { shortDocument } from "../testing/document";
import { FakeServer } from "../testing/fake-wire";
import { Component } from "./developers";

const server = new FakeServer();

/** The browser's WebSocket, with the fake server at its other end. */
class PlayedSocket {
  static readonly OPEN = 1;
  readonly readyState = 1;
  private readonly told: Partial<WireHandlers> = {};
  private readonly wire = server.open({
    message: (text) => this.told.message?.(text),
    closed: (code, reason) => this.told.closed?.(code, reason),
  });

  addEventListener(type: "message" | "close", listener: (event: object) => void): void {
    if (type === "message") this.told.message = (data) => listener({ data });
    else this.told.closed = (code, reason) => listener({ code, reason });
  }

  send(text: string): void {
    this.wire.send(text);
  }

  close(): void {
    this.wire.close();
  }
}

beforeEach(() => {
  vi.stubGlobal("WebSocket", PlayedSocket);
  // jsdom has no screen to scroll.
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => server.isOpen && server.end(1000));

async function open() {
  answering({ "GET /asyncapi": shortDocument() });
  show(<Component />);
  await screen.findByRole("heading", { name: "Live console" });
}

/** The server greets; then the page says so. */
async function greeted() {
  server.hello();
  await screen.findByText("Connected, as nobody in particular");
}

const shownEvent = (_: string, element: Element | null) =>
  element?.matches("summary .truncate") === true && element.textContent.includes("match.score_changed");

const frames = () => within(screen.getByRole("list", { name: "Frames" }));

it("connects, follows what is typed, and shows each frame with its JSON", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: "Connect" }));
  await greeted();

  await userEvent.type(screen.getByLabelText("Topic"), "scores{Enter}");
  server.subscribed("scores", 41);
  server.event("scores", 42);

  const row = (await screen.findByText(shownEvent)).closest("details");
  expect(row).not.toBeNull();
  await userEvent.click(within(row as HTMLElement).getByText("event", { selector: ".hidden" }));
  expect(await screen.findByLabelText(/^JSON of frame/)).toHaveTextContent('"home": 42');
  expect(within(screen.getByRole("list", { name: "Followed topics" })).getByText("scores")).toBeVisible();
  expect(screen.getByLabelText("curl example")).toHaveTextContent("/api/stream?topics=scores'");
});

it("is cut and comes back with what was missed", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: "scores" }));
  await greeted();
  server.subscribed("scores", 41);

  await userEvent.click(await screen.findByRole("button", { name: "Cut the line" }));
  await userEvent.click(await screen.findByRole("button", { name: "Come back" }));
  server.hello();
  server.subscribed("scores", 41, "resumed");
  server.event("scores", 42);
  server.say({ op: "pong", id: "caught-up" });

  expect(await screen.findByText(/1 event you missed came first/)).toBeVisible();
});

it("explains a refusal in words and by what to do", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: "me yours" }));
  server.hello();
  server.say({ op: "error", id: 1, code: "NOT_AUTHENTICATED", message: "Sign in to follow this topic." });

  const told = await screen.findByText(/Sign in to follow this topic\./, { selector: "[role=alert] p" });
  expect(told.parentElement).toHaveTextContent("The topic is private and nobody is signed in");
});

it("keeps who works by key on the button that was pressed", async () => {
  await open();
  screen.getByRole("button", { name: "Connect" }).focus();

  await userEvent.keyboard("{Enter}");
  await greeted();
  expect(screen.getByRole("button", { name: "Cut the line" })).toHaveFocus();
  await userEvent.keyboard("{Enter}");

  expect(await screen.findByRole("button", { name: "Come back" })).toHaveFocus();
});

it("leaves a topic by the chip it was followed by, and by its row", async () => {
  await open();
  const chip = screen.getByRole("button", { name: "scores" });
  await userEvent.click(chip);
  await greeted();
  server.subscribed("scores", 41);
  expect(chip).toHaveAttribute("aria-pressed", "true");

  await userEvent.click(chip);

  expect(chip).toHaveAttribute("aria-pressed", "false");
  expect(server.sent.at(-1)).toMatchObject({ op: "unsubscribe", topic: "scores" });
  await userEvent.click(chip);
  await userEvent.click(screen.getByRole("button", { name: "Unsubscribe from scores" }));
  expect(screen.queryByRole("list", { name: "Followed topics" })).toBeNull();
  expect(screen.getByLabelText("Topic")).toHaveFocus();
});

it("begins a pattern that needs a number in the field", async () => {
  await open();

  await userEvent.click(screen.getByRole("button", { name: "match:{id}" }));

  expect(screen.getByLabelText("Topic")).toHaveValue("match:");
  expect(screen.getByLabelText("Topic")).toHaveFocus();
});

it("shows only the frames that are asked for", async () => {
  await open();
  await userEvent.click(screen.getByRole("button", { name: "scores" }));
  await greeted();
  server.subscribed("scores", 41);
  server.event("scores", 42);
  await screen.findByText(shownEvent);

  await userEvent.click(screen.getByRole("button", { name: "Answers" }));
  expect(screen.queryByText(shownEvent)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Answers" }));
  await userEvent.type(screen.getByLabelText("Only frames that hold"), "score_changed");
  await waitFor(() => expect(frames().getAllByRole("listitem")).toHaveLength(1));

  await userEvent.click(screen.getByRole("button", { name: "Clear" }));
  expect(screen.queryByRole("list", { name: "Frames" })).toBeNull();
});

it("finds things in the reference", async () => {
  await open();
  expect(screen.getByRole("article", { name: "scores" })).toBeInTheDocument();

  await userEvent.type(screen.getByLabelText("Search the reference"), "viewers");

  await waitFor(() => expect(screen.queryByRole("article", { name: "scores" })).toBeNull());
  expect(screen.getByRole("article", { name: "movie:{id}" })).toBeInTheDocument();
});

it("shows of a topic only what is in it, until it is opened", async () => {
  await open();
  const topic = within(screen.getByRole("article", { name: "scores" }));
  expect(topic.getByText(/^the snapshot, match\.score_changed, /)).toBeVisible();
  expect(topic.getByText("Scope of a token")).not.toBeVisible();

  await userEvent.click(topic.getByRole("heading", { name: "scores" }));
  expect(topic.getByText("Scope of a token")).toBeVisible();
  expect(topic.getByLabelText("Fields of match.started")).toBeVisible();
});

it("opens the topics in which something was found, and closes them again", async () => {
  await open();
  await userEvent.type(screen.getByLabelText("Search the reference"), "viewers");
  await waitFor(() => expect(screen.getByLabelText("Fields of presence.changed")).toBeVisible());

  await userEvent.clear(screen.getByLabelText("Search the reference"));
  await waitFor(() => expect(screen.getByLabelText("Fields of presence.changed")).not.toBeVisible());
});

it.each(["topic-match", "snapshot-match", "event-match-match.goal"])(
  "opens the topic of #%s",
  async (anchor) => {
    await open();
    expect(screen.getByLabelText("Fields of match.goal")).not.toBeVisible();

    window.location.hash = anchor;

    await waitFor(() => expect(screen.getByLabelText("Fields of match.goal")).toBeVisible());
    window.location.hash = "";
  },
);

it("opens a type that a link leads to", async () => {
  await open();
  expect(screen.queryByLabelText("Fields of Score")).toBeNull();

  window.location.hash = "#type-Score";

  expect(await screen.findByLabelText("Fields of Score")).toBeInTheDocument();
  window.location.hash = "";
});

it("describes what a webhook gets, headers and body", async () => {
  await open();

  const fields = within(screen.getByLabelText("Fields of webhook.event"));
  for (const name of ["webhook-id", "webhook-signature", "timestamp", "data"])
    expect(fields.getByText(name)).toBeInTheDocument();
});

it("says when the reference cannot be had", async () => {
  answering({ "GET /asyncapi": refusal(503, "Not right now.") });
  show(<Component />);

  expect(await screen.findByText("The reference could not be loaded")).toBeVisible();
});
