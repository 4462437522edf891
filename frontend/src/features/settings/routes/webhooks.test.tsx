import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ana, answering, one, pageOf, refusal, show, type Answers } from "@/testing/render";
import { aDelivery, aWebhook } from "../testing/builders";
import { Component as Webhooks } from "./webhooks";

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const HOST = "hooks.example.org";

async function open(answers: Answers, hooks = [aWebhook()]) {
  const asked = answering({ "GET /me/webhooks": one(hooks), ...answers });
  show(<Webhooks />, { path: "/settings/webhooks", at: "/settings/webhooks", viewer: ana });
  await screen.findByRole("button", { name: "New webhook" });
  return asked;
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }));

it("invites the first one", async () => {
  await open({}, []);
  expect(screen.getByText("No webhooks yet")).toBeVisible();
});

it("tells of each how it stands and what it hears of", async () => {
  await open({}, [
    aWebhook({ refused_topics: ["user:3"], topics: ["scores", "user:3"], waiting: 4 }),
    aWebhook({ id: 6, url: "https://b.example/", state: "paused", pause_reason: "gone" }),
  ]);
  const [first, second] = within(screen.getByRole("list", { name: "Webhooks" })).getAllByRole("listitem");
  expect(first).toHaveTextContent("Live");
  const topics = within(screen.getByRole("list", { name: `Topics of ${HOST}` })).getAllByRole("listitem");
  expect(topics.map((topic) => topic.textContent)).toEqual(["scores", "user:3 · no longer yours to follow"]);
  expect(screen.getByText(/4 waiting/)).toBeVisible();
  expect(second).toBeVisible();
  expect(screen.getByText(/It said that it is gone for good/)).toBeVisible();
});

it("is made, and its secret shown once", async () => {
  const sent: unknown[] = [];
  await open(
    {
      "POST /me/webhooks": (_query, body) => {
        sent.push(body);
        return one({ ...aWebhook(), secret: SECRET });
      },
    },
    [],
  );
  await press("New webhook");
  await userEvent.type(screen.getByLabelText("Address"), "https://hooks.example.org/in ");
  await userEvent.click(screen.getByRole("checkbox", { name: /All scores/ }));
  await userEvent.type(screen.getByLabelText("Further topics"), "match:7, custom:weather match:7");
  await press("Make webhook");

  const dialog = within(await screen.findByRole("dialog", { name: `The secret for ${HOST}` }));
  expect(dialog.getByText(SECRET)).toBeVisible();
  expect(sent).toEqual([
    { url: "https://hooks.example.org/in", topics: ["scores", "match:7", "custom:weather"] },
  ]);
  await userEvent.click(dialog.getByRole("button", { name: "I have saved it" }));
  await waitFor(() => expect(screen.queryByText(SECRET)).toBeNull());
});

it("says what is missing before asking", async () => {
  const asked = await open({}, []);
  await press("New webhook");
  await press("Make webhook");
  expect(screen.getByText("Where shall it be sent?")).toBeVisible();
  expect(screen.getByText("Choose at least one topic, or name one.")).toBeVisible();
  expect(asked).not.toContain("POST /me/webhooks");
});

it("says beside the fields what the server refuses", async () => {
  const refused = Response.json(
    {
      success: false,
      code: "VALIDATION_ERROR",
      message: "Some fields need another look.",
      errors: [
        { field: "url", code: "invalid", message: "This address lies inside a private network." },
        { field: "topics.0", code: "unknown", message: "movi:1: There is no such topic." },
      ],
    },
    { status: 400 },
  );
  await open({ "POST /me/webhooks": refused }, []);
  await press("New webhook");
  await userEvent.type(screen.getByLabelText("Address"), "https://10.0.0.1/");
  await userEvent.type(screen.getByLabelText("Further topics"), "movi:1");
  await press("Make webhook");

  expect(await screen.findByText("This address lies inside a private network.")).toBeVisible();
  expect(screen.getByLabelText("Address")).toHaveAccessibleDescription(/lies inside a private network/);
  expect(screen.getByLabelText("Further topics")).toHaveAccessibleDescription(/There is no such topic/);
});

it("can change, keeping what it hears of", async () => {
  const sent: unknown[] = [];
  await open(
    {
      "PATCH /me/webhooks/5": (_query, body) => {
        sent.push(body);
        return one(aWebhook());
      },
    },
    [aWebhook({ topics: ["custom:weather", "scores"] })],
  );
  await press(`Change ${HOST}`);
  expect(screen.getByRole("checkbox", { name: /All scores/ })).toBeChecked();
  expect(screen.getByLabelText("Further topics")).toHaveValue("custom:weather");
  await userEvent.click(screen.getByRole("checkbox", { name: /All scores/ }));
  await press("Save");
  await waitFor(() =>
    expect(sent).toEqual([{ url: "https://hooks.example.org/in", topics: ["custom:weather"] }]),
  );
});

it("pauses, and goes on", async () => {
  const sent: unknown[] = [];
  await open(
    {
      "PATCH /me/webhooks/5": (_query, body) => {
        sent.push(body);
        return one(aWebhook());
      },
    },
    [aWebhook({ state: "paused", pause_reason: "owner" })],
  );
  expect(screen.getByText(/You paused it/)).toBeVisible();
  await press(`Resume ${HOST}`);
  await waitFor(() => expect(sent).toEqual([{ paused: false }]));
});

it("gets another secret after a question", async () => {
  await open({
    "POST /me/webhooks/5/rotate": one({ secret: SECRET, former_until: "2999-01-01T00:00:00Z" }),
  });
  await press(`New secret for ${HOST}`);
  await userEvent.click(
    within(await screen.findByRole("dialog", { name: "Make a new secret?" })).getByRole("button", {
      name: "New secret",
    }),
  );
  const dialog = within(await screen.findByRole("dialog", { name: `The secret for ${HOST}` }));
  expect(dialog.getByText(SECRET)).toBeVisible();
});

it("is deleted after a question", async () => {
  await open({ "DELETE /me/webhooks/5": new Response(null, { status: 204 }) });
  await press(`Delete ${HOST}`);
  const dialog = within(await screen.findByRole("dialog", { name: `Delete the webhook to ${HOST}?` }));
  await userEvent.click(dialog.getByRole("button", { name: "Delete" }));
  expect(await screen.findByText("No webhooks yet")).toBeVisible();
});

it("sends a test and shows what came of it", async () => {
  let tests = 0;
  await open({
    "GET /me/webhooks/5/deliveries": () =>
      pageOf(tests ? [aDelivery({ type: "webhook.test", topic: null, seq: null })] : []),
    "POST /me/webhooks/5/test": () => {
      tests += 1;
      return one(aDelivery({ state: "pending" }));
    },
  });
  await press(`Send a test to ${HOST}`);
  const log = within(await screen.findByRole("list", { name: `Sent to ${HOST}` }));
  expect(log.getByText("webhook.test")).toBeVisible();
  expect(log.getByText("Delivered").parentElement).toHaveTextContent("Delivered · 204 in 38 ms");
});

it("says why no test can be sent", async () => {
  await open({
    "GET /me/webhooks/5/deliveries": pageOf([]),
    "POST /me/webhooks/5/test": refusal(409, "A test is on its way already."),
  });
  await press(`Send a test to ${HOST}`);
  expect(await screen.findByRole("alert")).toHaveTextContent("A test is on its way already.");
});

it("tells of each message how it went, when it is tried again, and all of it on request", async () => {
  const failed = aDelivery({
    id: 9,
    state: "pending",
    attempts: 3,
    next_at: "2999-01-01T00:00:00Z",
    response_code: 503,
    response_excerpt: "Try later",
    fault: "status",
  });
  await open({
    "GET /me/webhooks/5/deliveries": pageOf([failed, aDelivery({ state: "withheld", attempts: 0 })]),
    "GET /me/webhooks/5/deliveries/9": one({ ...failed, body: '{"type":"match.goal","data":{}}' }),
  });
  await press(`What was sent to ${HOST}`);
  const [first, second] = within(await screen.findByRole("list", { name: `Sent to ${HOST}` })).getAllByRole(
    "listitem",
  );
  expect(first).toHaveTextContent(/match\.goalscores · 42/);
  expect(first).toHaveTextContent(/Trying again · 503 in 38 ms · attempt 3 · next in/);
  expect(second).toHaveTextContent("Held back");
  await userEvent.click(
    within(first as HTMLElement).getByRole("button", { name: "Details of match.goal scores 42" }),
  );
  expect(await screen.findByText(/"type": "match.goal"/)).toBeVisible();
  expect(screen.getByText("Try later")).toBeVisible();
  expect(screen.getByText(failed.message_id)).toBeVisible();
});

it("delivers again", async () => {
  const asked = await open({
    "GET /me/webhooks/5/deliveries": pageOf([aDelivery()]),
    "POST /me/webhooks/5/deliveries/8/redeliver": one(aDelivery({ state: "pending" })),
  });
  await press(`What was sent to ${HOST}`);
  await userEvent.click(await screen.findByRole("button", { name: "Deliver again: match.goal scores 42" }));
  await waitFor(() => expect(asked).toContain("POST /me/webhooks/5/deliveries/8/redeliver"));
});

it("turns the pages of a long log", async () => {
  const user = userEvent.setup();
  await open({
    "GET /me/webhooks/5/deliveries": (query) => {
      const page = Number(query.get("page"));
      return pageOf([aDelivery({ id: page, seq: page })], { total: 30, page, per_page: 10 });
    },
  });
  await user.click(screen.getByRole("button", { name: `What was sent to ${HOST}` }));
  await user.click(await screen.findByRole("button", { name: "Older" }));
  expect(await screen.findByText("scores · 2")).toBeVisible();
  expect(screen.getByText("Page 2 of 3")).toBeVisible();
});

it("has a program to copy that checks who sends", async () => {
  const user = userEvent.setup();
  await open({});
  await user.click(screen.getByRole("tab", { name: "JavaScript" }));
  await user.click(screen.getByRole("button", { name: "Copy JavaScript" }));
  expect(await navigator.clipboard.readText()).toContain("timingSafeEqual");
});
