import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { accountsServer, api, iris, ok, signedIn, type Reply } from "../testing/accounts-server";
import { show } from "../testing/render";
// Here already, so that no test waits for it.
import "../components/prove-dialog";
import { ConnectionSettings } from "./connections";

const google = { uid: "1", display: "iris@gmail.example", provider: { id: "google", name: "Google" } };
const provider = (id: string, name: string) => ({ id, name, flows: ["provider_redirect"] });

function server(replies: Record<string, Reply | Reply[]>, { password = true } = {}) {
  return accountsServer({
    "GET /auth/session": signedIn(),
    "GET /api/me": api({ id: 3, username: "iris", has_password: password }),
    "GET /config": ok({
      socialaccount: { providers: [provider("github", "GitHub"), provider("google", "Google")] },
    }),
    "GET /account/providers": ok([google]),
    "GET /account/authenticators": ok([]),
    ...replies,
  });
}

const open = (search = "") => show(<ConnectionSettings />, `/settings/connections${search}`);

it("shows what is connected and what could be", async () => {
  server({});
  open();
  const rows = within(await screen.findByRole("list", { name: "Services" })).getAllByRole("listitem");
  expect(rows.map((row) => row.querySelector("p")?.textContent)).toEqual(["Google", "GitHub"]);
  expect(screen.getByText("Connected as iris@gmail.example")).toBeVisible();
});

it("disconnects after a question", async () => {
  const asked = server({ "DELETE /account/providers": ok([]) });
  open();
  await userEvent.click(await screen.findByRole("button", { name: "Disconnect Google" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Disconnect" }));
  expect(await screen.findByRole("button", { name: "Connect Google" })).toBeVisible();
  expect(asked.find(({ method }) => method === "DELETE")?.body).toEqual({ provider: "google", account: "1" });
});

it("keeps the last way in, and says why and what to do", async () => {
  server({}, { password: false });
  open();
  expect(await screen.findByRole("button", { name: "Disconnect Google" })).toBeDisabled();
  expect(screen.getByText(/This is your only way in, so it stays connected/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Set a password" })).toHaveAttribute("href", "/settings/security");
});

it("connects by leaving the page, once it is known who leaves", async () => {
  server({
    "POST /auth/reauthenticate": signedIn(),
    "GET /auth/session": [signedIn(), signedIn(), recently()],
  });
  const left = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
  open();
  const connect = await screen.findByRole("button", { name: "Connect GitHub" });
  await userEvent.click(connect);
  await userEvent.type(await screen.findByLabelText("Password"), "Quiet-Harbour-77{Enter}");
  await waitFor(() => expect(left).toHaveBeenCalledOnce());
  const form = connect.closest("form");
  expect(Object.fromEntries(new FormData(form ?? undefined))).toMatchObject({
    provider: "github",
    process: "connect",
    callback_url: "/settings/connections",
  });
});

it("asks nobody who has just come from another service, and has nothing else to show", async () => {
  const came = { method: "socialaccount", at: Date.now() / 1_000 - 60, provider: "google", uid: "1" };
  server({ "GET /auth/session": ok({ user: iris, methods: [came] }) }, { password: false });
  const left = vi.spyOn(HTMLFormElement.prototype, "submit").mockImplementation(() => undefined);
  open();
  await userEvent.click(await screen.findByRole("button", { name: "Connect GitHub" }));
  await waitFor(() => expect(left).toHaveBeenCalledOnce());
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

it("says why connecting did not work", async () => {
  server({});
  open("?error=connected_other&error_process=connect");
  expect(await screen.findByText("That account is connected to another member already.")).toBeVisible();
});

it("says that there is nothing to connect", async () => {
  server({ "GET /config": ok({}), "GET /account/providers": ok([]) });
  open();
  expect(await screen.findByText("Nothing to connect")).toBeVisible();
  expect(screen.queryByText(/^Connect an account/)).not.toBeInTheDocument();
});

/** Just proved to be the same person. */
function recently(): Reply {
  const methods = [{ method: "password", at: Date.now() / 1_000 }];
  return ok({ user: iris, methods }, { is_authenticated: true });
}
