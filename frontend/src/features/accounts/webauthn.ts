/** Passkeys and security keys: between the browser's bytes and the server's JSON. */

/** As the server sends them: bytes are base64url texts. */
export interface CreationOptions {
  publicKey: PublicKeyCredentialCreationOptionsJSON;
}

export interface RequestOptions {
  publicKey: PublicKeyCredentialRequestOptionsJSON;
}

/** The person closed the browser's window, let it time out, or another request took its place: nothing went wrong. */
export class CeremonyCancelled extends Error {
  override name = "CeremonyCancelled";
}

/** The authenticator is registered here already. */
export class AlreadyRegistered extends Error {
  override name = "AlreadyRegistered";
}

/** Whether this browser can use passkeys at all: it needs a secure page. */
export const canUsePasskeys = () => typeof PublicKeyCredential === "function" && "credentials" in navigator;

/** Whether passkeys can stand among the suggestions of a field. */
export async function canSuggestPasskeys(): Promise<boolean> {
  if (!canUsePasskeys() || !PublicKeyCredential.isConditionalMediationAvailable) return false;
  return PublicKeyCredential.isConditionalMediationAvailable().catch(() => false);
}

/** Make a new credential. Raises CeremonyCancelled, AlreadyRegistered, Error with a sentence. */
export async function createCredential({ publicKey }: CreationOptions): Promise<unknown> {
  const options = PublicKeyCredential.parseCreationOptionsFromJSON?.(publicKey) ?? creationFrom(publicKey);
  return asJson(await ceremony(navigator.credentials.create({ publicKey: options })));
}

export interface Asking {
  signal?: AbortSignal;
  /** Let the browser suggest passkeys in a field rather than open its window. */
  suggested?: boolean;
}

/** Prove to have a credential. Raises CeremonyCancelled, Error with a sentence. */
export async function getCredential({ publicKey }: RequestOptions, asking: Asking = {}): Promise<unknown> {
  const options = PublicKeyCredential.parseRequestOptionsFromJSON?.(publicKey) ?? requestFrom(publicKey);
  const { signal, suggested } = asking;
  const request: CredentialRequestOptions = { publicKey: options };
  if (signal) request.signal = signal;
  if (suggested) request.mediation = "conditional";
  return asJson(await ceremony(navigator.credentials.get(request)));
}

async function ceremony(asked: Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const credential = await asked;
    if (credential) return credential as PublicKeyCredential;
  } catch (error) {
    const name = error instanceof DOMException ? error.name : "";
    if (name === "InvalidStateError") throw new AlreadyRegistered();
    if (name === "SecurityError") throw new Error("Passkeys do not work at this address.", { cause: error });
    if (name !== "NotAllowedError" && name !== "AbortError")
      throw new Error("This device could not do that. Try another one.", { cause: error });
  }
  throw new CeremonyCancelled();
}

// What follows is for browsers that know WebAuthn but not its JSON forms.

type Json = Record<string, unknown>;

function asJson(credential: PublicKeyCredential): unknown {
  if (typeof credential.toJSON === "function") return credential.toJSON();
  const { id, rawId, type, authenticatorAttachment, response } = credential;
  const json: Json = { clientDataJSON: toText(response.clientDataJSON) };
  if ("attestationObject" in response) {
    const attestation = response as AuthenticatorAttestationResponse;
    json.attestationObject = toText(attestation.attestationObject);
    json.transports = attestation.getTransports?.() ?? [];
  } else {
    const assertion = response as AuthenticatorAssertionResponse;
    json.authenticatorData = toText(assertion.authenticatorData);
    json.signature = toText(assertion.signature);
    if (assertion.userHandle) json.userHandle = toText(assertion.userHandle);
  }
  const clientExtensionResults = credential.getClientExtensionResults();
  return { id, rawId: toText(rawId), type, authenticatorAttachment, response: json, clientExtensionResults };
}

function creationFrom(json: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions {
  return {
    ...(json as unknown as PublicKeyCredentialCreationOptions),
    challenge: toBytes(json.challenge),
    user: { ...json.user, id: toBytes(json.user.id) },
    excludeCredentials: described(json.excludeCredentials),
  };
}

function requestFrom(json: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions {
  return {
    ...(json as unknown as PublicKeyCredentialRequestOptions),
    challenge: toBytes(json.challenge),
    allowCredentials: described(json.allowCredentials),
  };
}

function described(list: PublicKeyCredentialDescriptorJSON[] = []): PublicKeyCredentialDescriptor[] {
  return list.map((one) => ({ ...(one as unknown as PublicKeyCredentialDescriptor), id: toBytes(one.id) }));
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}

function toText(bytes: ArrayBuffer): string {
  const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
