import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { noPasskeys } from "./testing/browser-passkeys";
import {
  AlreadyRegistered,
  canUsePasskeys,
  CeremonyCancelled,
  createCredential,
  getCredential,
} from "./webauthn";

afterEach(noPasskeys);

const bytes = (...values: number[]) => new Uint8Array(values).buffer;
const creation = {
  publicKey: {
    challenge: "-_8A",
    rp: { id: "localhost", name: "Marquee" },
    user: { id: "AQI", name: "iris", displayName: "Iris" },
    pubKeyCredParams: [],
    excludeCredentials: [{ type: "public-key" as const, id: "Aw" }],
  },
};

/** A browser that knows WebAuthn but not its JSON forms. */
function olderBrowser(answer: () => Promise<unknown>) {
  vi.stubGlobal("PublicKeyCredential", vi.fn());
  const container = { create: vi.fn(answer), get: vi.fn(answer) };
  Object.defineProperty(navigator, "credentials", { value: container, configurable: true });
  return container;
}

const made = (response: object) => ({
  id: "-_8A",
  rawId: bytes(251, 255, 0),
  type: "public-key",
  authenticatorAttachment: "platform",
  response,
  getClientExtensionResults: () => ({ credProps: { rk: true } }),
});

describe("a browser without the JSON forms", () => {
  it("makes a credential", async () => {
    const response = {
      clientDataJSON: bytes(1),
      attestationObject: bytes(2),
      getTransports: () => ["internal"],
    };
    const browser = olderBrowser(() => Promise.resolve(made(response)));
    expect(await createCredential(creation)).toEqual({
      id: "-_8A",
      rawId: "-_8A",
      type: "public-key",
      authenticatorAttachment: "platform",
      response: { clientDataJSON: "AQ", attestationObject: "Ag", transports: ["internal"] },
      clientExtensionResults: { credProps: { rk: true } },
    });
    const { publicKey } = (browser.create.mock.calls[0] as unknown as [CredentialCreationOptions])[0];
    expect([...new Uint8Array(publicKey?.challenge as ArrayBuffer)]).toEqual([251, 255, 0]);
    expect([...new Uint8Array(publicKey?.user.id as ArrayBuffer)]).toEqual([1, 2]);
    expect([...new Uint8Array(publicKey?.excludeCredentials?.[0]?.id as ArrayBuffer)]).toEqual([3]);
  });

  it("proves to have one", async () => {
    const response = {
      clientDataJSON: bytes(1),
      authenticatorData: bytes(2),
      signature: bytes(3),
      userHandle: bytes(4),
    };
    const browser = olderBrowser(() => Promise.resolve(made(response)));
    expect(await getCredential({ publicKey: { challenge: "AQ" } })).toMatchObject({
      response: { clientDataJSON: "AQ", authenticatorData: "Ag", signature: "Aw", userHandle: "BA" },
    });
    expect(browser.get).toHaveBeenCalledWith({
      publicKey: { challenge: new Uint8Array([1]), allowCredentials: [] },
    });
  });
});

describe("what can go wrong", () => {
  const refused = (name: string) => () => Promise.reject(new DOMException("", name));
  beforeEach(() => vi.unstubAllGlobals());

  it.each(["NotAllowedError", "AbortError"])("%s is the person's own doing", async (name) => {
    olderBrowser(refused(name));
    await expect(getCredential({ publicKey: { challenge: "AQ" } })).rejects.toThrow(CeremonyCancelled);
  });

  it("a key that is registered already says so", async () => {
    olderBrowser(refused("InvalidStateError"));
    await expect(createCredential(creation)).rejects.toThrow(AlreadyRegistered);
  });

  it.each([
    ["SecurityError", "Passkeys do not work at this address."],
    ["ConstraintError", "This device could not do that. Try another one."],
  ])("%s is a sentence", async (name, sentence) => {
    olderBrowser(refused(name));
    await expect(createCredential(creation)).rejects.toThrow(sentence);
  });

  it("a browser without passkeys is known", () => {
    expect(canUsePasskeys()).toBe(false);
  });
});
