import type { FactorType } from "./api/allauth";

/** The ways to take a second step, the quickest first. */
const ORDER: FactorType[] = ["totp", "webauthn", "recovery_codes"];

export function inOrder(types: readonly FactorType[]): FactorType[] {
  return ORDER.filter((type) => types.includes(type));
}

export const switchTo: Record<FactorType, string> = {
  totp: "Use the code from your app",
  recovery_codes: "Use a recovery code",
  webauthn: "Use a passkey or security key",
};
