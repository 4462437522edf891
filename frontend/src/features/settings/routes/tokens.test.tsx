import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ana, answering, one, show, type Answers } from "@/testing/render";
import { aToken } from "../testing/builders";
import { Component as Tokens } from "./tokens";

const SECRET = "mq_9f2c1e7ba1b2";

async function open(answers: Answers, tokens = [aToken()]) {
  const asked = answering({ "GET /me/tokens": one(tokens), ...answers });
  show(<Tokens />, { path: "/settings/tokens", at: "/settings/tokens", viewer: ana });
  await screen.findByRole("button", { name: "New token" });
  return asked;
}

it("tells what each may do, when it was used and when it ends", async () => {
  await open({}, [aToken({ scopes: ["sports:read", "library:read"] })]);
  const list = within(screen.getByRole("list", { name: "Tokens" }));
  expect(list.getByText("Read scores and read your library.")).toBeVisible();
  expect(list.getByText(/never used/)).toHaveTextContent(
    "Made on 20 November 2026 · never used · ends on 18 February 2999",
  );
});

it("invites the first one", async () => {
  await open({}, []);
  expect(screen.getByText("No tokens yet")).toBeVisible();
});

it("is made, shown once and never again", async () => {
  const sent: unknown[] = [];
  // With a clipboard, as a browser has one.
  const user = userEvent.setup();
  await open(
    {
      "POST /me/tokens": (_query, body) => {
        sent.push(body);
        return one({ ...aToken({ id: 6, name: "Score light" }), token: SECRET });
      },
    },
    [],
  );
  await user.click(screen.getByRole("button", { name: "New token" }));
  await user.type(screen.getByLabelText("What for"), "Score light");
  await user.click(screen.getByRole("checkbox", { name: /Read scores/ }));
  await user.selectOptions(screen.getByLabelText(/It ends after/), "Never");
  await user.click(screen.getByRole("button", { name: "Make token" }));

  const dialog = within(await screen.findByRole("dialog", { name: "“Score light” is ready" }));
  expect(dialog.getByText(SECRET)).toBeVisible();
  expect(sent).toEqual([{ name: "Score light", scopes: ["sports:read"], expires_at: null }]);
  await user.click(dialog.getByRole("button", { name: "Copy as curl" }));
  expect(await navigator.clipboard.readText()).toBe(
    `curl -H "Authorization: Bearer ${SECRET}" ${window.location.origin}/api/sports/matches?status=live`,
  );
  await user.click(dialog.getByRole("button", { name: "I have saved it" }));
  await waitFor(() => expect(screen.queryByText(SECRET)).toBeNull());
  expect(screen.getByText(/Score light/)).toBeVisible();
});

it("ends after 90 days unless one says otherwise", async () => {
  let expires = 0;
  await open({
    "POST /me/tokens": (_query, body) => {
      expires = Date.parse((body as { expires_at: string }).expires_at);
      return one({ ...aToken({ id: 6 }), token: SECRET });
    },
  });
  await userEvent.click(screen.getByRole("button", { name: "New token" }));
  await userEvent.type(screen.getByLabelText("What for"), "Light");
  await userEvent.click(screen.getByRole("checkbox", { name: /Follow live/ }));
  await userEvent.click(screen.getByRole("button", { name: "Make token" }));
  await screen.findByText(SECRET);
  expect(Math.round((expires - Date.now()) / 86_400_000)).toBe(90);
});

it("says what is missing before asking", async () => {
  const asked = await open({});
  await userEvent.click(screen.getByRole("button", { name: "New token" }));
  await userEvent.click(screen.getByRole("button", { name: "Make token" }));
  expect(screen.getByText("Say what it is for, so that you know it later.")).toBeVisible();
  expect(screen.getByText("Choose at least one thing.")).toBeVisible();
  expect(asked).not.toContain("POST /me/tokens");
});

it("is closed by Escape, and the focus is where it was", async () => {
  await open({});
  const opener = screen.getByRole("button", { name: "New token" });
  await userEvent.click(opener);
  await screen.findByRole("dialog", { name: "A new token" });

  await userEvent.keyboard("{Escape}");

  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(opener).toHaveFocus());
});

it("asks before Escape loses what was filled in", async () => {
  await open({});
  const opener = screen.getByRole("button", { name: "New token" });
  await userEvent.click(opener);
  await userEvent.type(screen.getByLabelText("What for"), "Score light");

  await userEvent.keyboard("{Escape}");
  const question = within(await screen.findByRole("dialog", { name: "Close without finishing?" }));
  await userEvent.click(question.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.getByLabelText("What for")).toHaveFocus());
  expect(screen.getByLabelText("What for")).toHaveValue("Score light");

  await userEvent.keyboard("{Escape}");
  await userEvent.click(await screen.findByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(opener).toHaveFocus());
});

it("is revoked after a question", async () => {
  await open({ "DELETE /me/tokens/5": new Response(null, { status: 204 }) });
  await userEvent.click(screen.getByRole("button", { name: "Revoke Kitchen light" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Revoke “Kitchen light”?" }));
  await userEvent.click(dialog.getByRole("button", { name: "Revoke" }));
  expect(await screen.findByText("No tokens yet")).toBeVisible();
});
