import { vi } from "vitest";

/** What a browser with passkeys gives; `navigator.credentials` answers with these. */
export function browserPasskeys(answers: {
  create?: () => Promise<unknown>;
  get?: (options: CredentialRequestOptions) => Promise<unknown>;
  suggests?: boolean;
}) {
  const { create, get, suggests = false } = answers;
  const credential = Object.assign(
    vi.fn().mockImplementation(() => undefined),
    {
      isConditionalMediationAvailable: () => Promise.resolve(suggests),
      parseCreationOptionsFromJSON: (json: unknown) => json,
      parseRequestOptionsFromJSON: (json: unknown) => json,
    },
  );
  vi.stubGlobal("PublicKeyCredential", credential);
  const container = { create: vi.fn(create), get: vi.fn(get) };
  Object.defineProperty(navigator, "credentials", { value: container, configurable: true });
  return container;
}

/** What the person has when all went well. */
export const credential = { toJSON: () => ({ id: "cred-1", type: "public-key" }) };

/** The person closed the browser's window. */
export const stopped = () => Promise.reject(new DOMException("Not allowed.", "NotAllowedError"));

/** Forget it again: most tests are for browsers without. */
export function noPasskeys(): void {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "credentials");
}
