import { createContext, use } from "react";
import { ApiError } from "@/contract/http";

/** Raised when somebody would rather not prove who they are: the action was not done, and nothing went wrong. */
export class ReauthenticationCancelled extends Error {
  override name = "ReauthenticationCancelled";
}

/**
 * Run an action; when the server wants to know first that it is still the same person, ask for that and run it once
 * more. Gives what the action gives. Raises what it raises, or ReauthenticationCancelled.
 */
export type Reauthentication = <T>(action: () => Promise<T>) => Promise<T>;

/** Outside of the app nobody can be asked, and the server's refusal stands. */
export const ReauthenticationContext = createContext<Reauthentication>((action) => action());

/** For changes that need a recent proof: `mutationFn: () => withProof(() => send("POST", "/me/tokens", body))`. */
export const useReauthentication = () => use(ReauthenticationContext);

export function wantsReauthentication(error: unknown): boolean {
  return error instanceof ApiError && error.code === "REAUTHENTICATION_REQUIRED";
}

/** What to tell about a failed action: nothing when it was the person who stopped it. */
export function failureOf(error: Error | null): Error | null {
  return error instanceof ReauthenticationCancelled ? null : error;
}
