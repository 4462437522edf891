import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { send } from "@/contract/http";
import { ReauthenticationCancelled, useReauthentication } from "@/ui/reauthentication";
import { accountsServer, api, iris, ok, signedIn, wrong, type Reply } from "../testing/accounts-server";
import { browserPasskeys, credential, noPasskeys } from "../testing/browser-passkeys";
import { show } from "../testing/render";
// Here already, so that no test waits for it.
import "./prove-dialog";

const refused: Reply = {
  status: 403,
  body: { code: "REAUTHENTICATION_REQUIRED", message: "Confirm that it is you." },
};
const TOKENS = "POST /api/me/tokens";

/** Any feature: it knows nothing of how somebody proves who they are. */
function Feature() {
  const withProof = useReauthentication();
  const [told, setTold] = useState("");
  const act = () =>
    withProof(() => send<string>("POST", "/me/tokens", { name: "TV" })).then(
      (made) => setTold(`Made ${made}`),
      (error: Error) => setTold(error instanceof ReauthenticationCancelled ? "Let it be" : error.message),
    );
  return (
    <>
      <button onClick={() => void act()}>Make a token</button>
      <output>{told}</output>
    </>
  );
}

const has = (...types: string[]) => ok(types.map((type) => ({ type, created_at: 1, last_used_at: null })));
const person = (password: boolean) => signedIn({ ...iris, has_usable_password: password });
const begin = async () => userEvent.click(screen.getByRole("button", { name: "Make a token" }));

afterEach(noPasskeys);

it("asks for the password and does what was refused", async () => {
  const asked = accountsServer({
    [TOKENS]: [refused, api("mq_1")],
    "GET /auth/session": person(true),
    "GET /account/authenticators": has(),
    "POST /auth/reauthenticate": signedIn(),
  });
  show(<Feature />);
  await begin();
  const password = await screen.findByLabelText("Password");
  expect(password).toHaveFocus();
  await userEvent.type(password, "Quiet-Harbour-77{Enter}");
  expect(await screen.findByText("Made mq_1")).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.filter(({ path }) => path === "/api/me/tokens")).toHaveLength(2);
  expect(asked.find(({ path }) => path === "/auth/reauthenticate")?.body).toEqual({
    password: "Quiet-Harbour-77",
  });
});

it("says beside the field that the password is wrong", async () => {
  accountsServer({
    [TOKENS]: refused,
    "GET /auth/session": person(true),
    "GET /account/authenticators": has(),
    "POST /auth/reauthenticate": wrong({ param: "password", code: "incorrect_password", message: "?" }),
  });
  show(<Feature />);
  await begin();
  const password = await screen.findByLabelText("Password");
  await userEvent.type(password, "wrong{Enter}");
  await waitFor(() => expect(password).toHaveAccessibleDescription("This is not your password."));
  expect(password).toHaveFocus();
});

it("takes a code where there is no password", async () => {
  const asked = accountsServer({
    [TOKENS]: [refused, api("mq_1")],
    "GET /auth/session": person(false),
    "GET /account/authenticators": has("totp", "recovery_codes"),
    "POST /auth/2fa/reauthenticate": signedIn(),
  });
  show(<Feature />);
  await begin();
  await userEvent.type(await screen.findByLabelText("Six-digit code"), "123456{Enter}");
  expect(await screen.findByText("Made mq_1")).toBeVisible();
  expect(asked.find(({ path }) => path === "/auth/2fa/reauthenticate")?.body).toEqual({ code: "123456" });
});

it("takes a passkey", async () => {
  browserPasskeys({ get: () => Promise.resolve(credential) });
  accountsServer({
    [TOKENS]: [refused, api("mq_1")],
    "GET /auth/session": person(true),
    "GET /account/authenticators": has("webauthn"),
    "GET /auth/webauthn/reauthenticate": ok({ request_options: { publicKey: {} } }),
    "POST /auth/webauthn/reauthenticate": signedIn(),
  });
  show(<Feature />);
  await begin();
  await userEvent.click(await screen.findByRole("button", { name: "Use a passkey or security key" }));
  await userEvent.click(screen.getByRole("button", { name: "Use your passkey" }));
  expect(await screen.findByText("Made mq_1")).toBeVisible();
});

it("does nothing when the person would rather not, and nothing went wrong", async () => {
  const asked = accountsServer({
    [TOKENS]: refused,
    "GET /auth/session": person(true),
    "GET /account/authenticators": has(),
  });
  show(<Feature />);
  await begin();
  await screen.findByLabelText("Password");
  await userEvent.keyboard("{Escape}");
  expect(await screen.findByText("Let it be")).toBeVisible();
  expect(asked.filter(({ path }) => path === "/api/me/tokens")).toHaveLength(1);
});

it("leaves every other refusal alone", async () => {
  accountsServer({ [TOKENS]: { status: 400, body: { code: "VALIDATION_ERROR", message: "Too long." } } });
  show(<Feature />);
  await begin();
  expect(await screen.findByText("Too long.")).toBeVisible();
  expect(screen.queryByRole("dialog")).toBeNull();
});
