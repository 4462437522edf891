import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  accountsServer,
  api,
  ok,
  proofWanted,
  signedIn,
  wrong,
  type Reply,
} from "../testing/accounts-server";
import { browserPasskeys, credential, noPasskeys, stopped } from "../testing/browser-passkeys";
import { show } from "../testing/render";
// Here already, so that no test waits for it.
import "../components/prove-dialog";
import { SecuritySettings } from "./security";

const TOTP = "/account/authenticators/totp";
const CODES = "/account/authenticators/recovery-codes";
const KEYS = "/account/authenticators/webauthn";
const codes = { type: "recovery_codes", created_at: 1, last_used_at: null, total_code_count: 10 };
const key = { type: "webauthn", id: 7, name: "Blue key", created_at: 1, last_used_at: null };

function server(replies: Record<string, Reply | Reply[]>, { password = true } = {}) {
  return accountsServer({
    "GET /auth/session": signedIn(),
    "GET /api/me": api({ id: 3, username: "iris", verified: true, has_password: password }),
    "GET /account/authenticators": ok([]),
    "GET /account/email": ok([{ email: "iris@example.org", verified: true, primary: true }]),
    ...replies,
  });
}

const section = async (name: string) => within(await screen.findByRole("region", { name }));
const press = async (within_: { getByRole: typeof screen.getByRole }, name: string) =>
  userEvent.click(within_.getByRole("button", { name }));

describe("the password", () => {
  it("is changed, and says that other devices were signed out", async () => {
    const asked = server({ "POST /account/password/change": signedIn() });
    show(<SecuritySettings />);
    const password = await section("Password");
    await press(password, "Change password");
    expect(password.getByLabelText("Current password")).toHaveFocus();
    await userEvent.type(password.getByLabelText("Current password"), "Quiet-Harbour-77");
    await userEvent.type(password.getByLabelText("New password"), "New-Harbour-88");
    await press(password, "Change password");
    expect(await screen.findByText("Password saved. Every other device was signed out.")).toBeVisible();
    expect(asked.find(({ path }) => path === "/account/password/change")?.body).toEqual({
      current_password: "Quiet-Harbour-77",
      new_password: "New-Harbour-88",
    });
  });

  it("gives the focus back to its button when it is left", async () => {
    server({});
    show(<SecuritySettings />);
    const password = await section("Password");
    await press(password, "Change password");
    await press(password, "Cancel");
    await waitFor(() => expect(password.getByRole("button", { name: "Change password" })).toHaveFocus());
  });

  it("says beside its field what is wrong", async () => {
    server({
      "POST /account/password/change": wrong({
        param: "current_password",
        code: "enter_current_password",
        message: "?",
      }),
    });
    show(<SecuritySettings />);
    const password = await section("Password");
    await press(password, "Change password");
    await userEvent.type(password.getByLabelText("Current password"), "wrong");
    await userEvent.type(password.getByLabelText("New password"), "short");
    await press(password, "Change password");
    expect(password.getByLabelText("New password")).toHaveFocus();
    await userEvent.type(password.getByLabelText("New password"), "-Harbour-88A");
    await press(password, "Change password");
    const current = password.getByLabelText("Current password");
    await waitFor(() => expect(current).toHaveAccessibleDescription("This is not your current password."));
    expect(current).toHaveFocus();
  });

  it("is set for the first time by somebody who came from another service", async () => {
    const asked = server({ "POST /account/password/change": signedIn() }, { password: false });
    show(<SecuritySettings />);
    const password = await section("Password");
    await press(password, "Set a password");
    expect(password.queryByLabelText("Current password")).toBeNull();
    await userEvent.type(password.getByLabelText("New password"), "New-Harbour-88");
    await press(password, "Set a password");
    await screen.findByText(/Password saved/);
    expect(asked.find(({ path }) => path === "/account/password/change")?.body).toEqual({
      new_password: "New-Harbour-88",
    });
  });
});

describe("the authenticator app", () => {
  const offer: Reply = {
    status: 404,
    body: {
      meta: { secret: "ABCDEFGH", totp_url: "otpauth://x", totp_svg_data_uri: "data:image/svg+xml,x" },
    },
  };

  it("is set up by picture or letters and a first code, and then the recovery codes are shown", async () => {
    const on = ok([{ type: "totp", created_at: 1, last_used_at: null }]);
    const asked = server({
      "GET /account/authenticators": [ok([]), on],
      [`GET ${TOTP}`]: offer,
      [`POST ${TOTP}`]: ok({ type: "totp" }),
      [`GET ${CODES}`]: ok({ ...codes, unused_codes: ["11112222", "33334444"] }),
    });
    show(<SecuritySettings />);
    const app = await section("Authenticator app");
    expect(app.getByText("Off")).toBeVisible();
    await press(app, "Set it up");
    expect(await app.findByRole("img", { name: /QR code/ })).toHaveAttribute("src", "data:image/svg+xml,x");
    expect(app.getByLabelText("Secret for typing")).toHaveTextContent("ABCD EFGH");
    await userEvent.type(app.getByLabelText("Six-digit code"), "123 456");
    await press(app, "Turn on");
    const dialog = within(await screen.findByRole("dialog", { name: "Keep these codes" }));
    expect(dialog.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["11112222", "33334444"]);
    expect(asked.find(({ method, path }) => method === "POST" && path === TOTP)?.body).toEqual({
      code: "123456",
    });
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("dialog")).toBeVisible();
    await press(dialog, "I have kept them");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("needs a proof first, and then goes on by itself", async () => {
    server({
      [`GET ${TOTP}`]: offer,
      [`POST ${TOTP}`]: [proofWanted, ok({ type: "totp" })],
      [`GET ${CODES}`]: ok({ ...codes, unused_codes: ["11112222"] }),
      "POST /auth/reauthenticate": signedIn(),
    });
    show(<SecuritySettings />);
    const app = await section("Authenticator app");
    await press(app, "Set it up");
    await userEvent.type(await app.findByLabelText("Six-digit code"), "123456{Enter}");
    const dialog = within(await screen.findByRole("dialog", { name: "Is it still you?" }));
    await userEvent.type(await dialog.findByLabelText("Password"), "Quiet-Harbour-77{Enter}");
    expect(await screen.findByRole("dialog", { name: "Keep these codes" })).toBeVisible();
  });

  it("waits for a confirmed address", async () => {
    server({
      [`GET ${TOTP}`]: { status: 409, body: { errors: [{ code: "unverified_email", message: "?" }] } },
    });
    show(<SecuritySettings />);
    await press(await section("Authenticator app"), "Set it up");
    expect(await screen.findByText(/Confirm your e-mail address first/)).toBeVisible();
  });

  it("is turned off after a question", async () => {
    const asked = server({
      "GET /account/authenticators": [ok([{ type: "totp", created_at: 1, last_used_at: 2 }]), ok([])],
      [`DELETE ${TOTP}`]: ok(undefined),
    });
    show(<SecuritySettings />);
    const app = await section("Authenticator app");
    expect(app.getByText("On")).toBeVisible();
    await press(app, "Turn it off");
    await press(within(await screen.findByRole("dialog")), "Turn off");
    expect(await app.findByText("Off")).toBeVisible();
    expect(asked.some(({ method, path }) => method === "DELETE" && path === TOTP)).toBe(true);
  });
});

describe("recovery codes", () => {
  it("say how many are left and are made anew after a question", async () => {
    server({
      "GET /account/authenticators": ok([
        { type: "totp", created_at: 1, last_used_at: null },
        { ...codes, unused_code_count: 2 },
      ]),
      [`POST ${CODES}`]: ok({ ...codes, unused_codes: ["55556666"] }),
    });
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    const blob = vi.fn((kept: Blob) => `blob:${kept.size}`);
    Object.assign(URL, { createObjectURL: blob, revokeObjectURL: vi.fn() });
    show(<SecuritySettings />);
    const recovery = await section("Recovery codes");
    expect(recovery.getByText("2 of 10 left")).toBeVisible();
    await press(recovery, "Make new codes");
    await press(within(await screen.findByRole("dialog")), "Make new codes");
    const dialog = within(await screen.findByRole("dialog", { name: "Keep these codes" }));
    await press(dialog, "Download");
    expect(click).toHaveBeenCalledOnce();
    const reader = new FileReader();
    reader.readAsText(blob.mock.calls[0]?.[0] ?? new Blob());
    await waitFor(() => expect(reader.result).toContain("55556666"));
  });
});

describe("passkeys", () => {
  afterEach(noPasskeys);
  const options = ok({ creation_options: { publicKey: { challenge: "abc" } } });

  it("are added under a name", async () => {
    browserPasskeys({ create: () => Promise.resolve(credential) });
    const asked = server({
      [`GET ${KEYS}?passwordless`]: options,
      [`POST ${KEYS}`]: ok(key, { recovery_codes_generated: false }),
      "GET /account/authenticators": [ok([]), ok([key])],
    });
    show(<SecuritySettings />);
    const passkeys = await section("Passkeys");
    await press(passkeys, "Add a passkey");
    await userEvent.clear(passkeys.getByLabelText("Name"));
    await userEvent.type(passkeys.getByLabelText("Name"), "Blue key{Enter}");
    expect(await passkeys.findByText("Blue key")).toBeVisible();
    expect(asked.find(({ method, path }) => method === "POST" && path === KEYS)?.body).toEqual({
      name: "Blue key",
      credential: { id: "cred-1", type: "public-key" },
    });
  });

  it("say nothing when the person closes the browser's window, and can be tried again", async () => {
    browserPasskeys({ create: stopped });
    server({ [`GET ${KEYS}?passwordless`]: options });
    show(<SecuritySettings />);
    const passkeys = await section("Passkeys");
    await press(passkeys, "Add a passkey");
    await press(passkeys, "Go on");
    await waitFor(() => expect(passkeys.getByRole("button", { name: "Go on" })).toBeVisible());
    expect(passkeys.queryByText(/could not/)).toBeNull();
  });

  it("say that this one is on the list already", async () => {
    browserPasskeys({ create: () => Promise.reject(new DOMException("", "InvalidStateError")) });
    server({ [`GET ${KEYS}?passwordless`]: options });
    show(<SecuritySettings />);
    const passkeys = await section("Passkeys");
    await press(passkeys, "Add a passkey");
    await press(passkeys, "Go on");
    expect(await screen.findByText("This device or key is on your list already.")).toBeVisible();
  });

  it("are renamed and removed", async () => {
    const asked = server({
      "GET /account/authenticators": [ok([key]), ok([{ ...key, name: "Red key" }]), ok([])],
      [`PUT ${KEYS}`]: ok(key),
      [`DELETE ${KEYS}`]: ok(undefined),
    });
    show(<SecuritySettings />);
    const passkeys = await section("Passkeys");
    await press(passkeys, "Rename Blue key");
    await userEvent.clear(passkeys.getByLabelText("Name"));
    await userEvent.type(passkeys.getByLabelText("Name"), "Red key{Enter}");
    await press({ getByRole: screen.getByRole }, await nameOf("Remove Red key"));
    await press(within(await screen.findByRole("dialog")), "Remove");
    await waitFor(() => expect(passkeys.queryByText("Red key")).toBeNull());
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ id: 7, name: "Red key" });
    expect(asked.find(({ method }) => method === "DELETE")?.body).toEqual({ authenticators: [7] });
  });

  const nameOf = async (name: string) => (await screen.findByRole("button", { name })) && name;
});
