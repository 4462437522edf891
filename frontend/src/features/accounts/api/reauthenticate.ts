import { useMutation, useQuery } from "@tanstack/react-query";
import { ApiError } from "@/contract/http";
import { getCredential, type RequestOptions } from "../webauthn";
import { askAllauth, demand, refusalOf, type FactorType } from "./allauth";
import { authenticatorsQuery } from "./authenticators";

export interface Proofs {
  username: string;
  password: boolean;
  factors: FactorType[];
}

/** What somebody who is signed in can prove to be the same person with. */
export function useProofs() {
  return useQuery({
    queryKey: ["security", "proofs"],
    queryFn: async (): Promise<Proofs> => {
      const [session, authenticators] = await Promise.all([
        askAllauth("GET", "/auth/session"),
        authenticatorsQuery.queryFn(),
      ]);
      const user = session.data?.user;
      if (!user) throw refusalOf(session);
      return {
        username: user.username,
        password: user.has_usable_password ?? true,
        factors: [...new Set(authenticators.map(({ type }) => type))],
      };
    },
    staleTime: 0,
    gcTime: 0,
  });
}

export type Proof = { password: string } | { code: string };

/** Raises ApiError, which names the field. */
export function useProve() {
  return useMutation({
    mutationFn: (proof: Proof) =>
      demand("POST", "password" in proof ? "/auth/reauthenticate" : "/auth/2fa/reauthenticate", proof),
  });
}

/** Raises CeremonyCancelled, ApiError. */
export function useProveByPasskey() {
  const path = "/auth/webauthn/reauthenticate";
  return useMutation({
    mutationFn: async () => {
      const { data } = await demand<{ request_options: RequestOptions }>("GET", path);
      if (!data) throw new Error("The server sent no options.");
      const credential = await getCredential(data.request_options);
      return demand("POST", path, { credential });
    },
  });
}

/** One way in which somebody showed who they are: by signing in, here or at another service, or when asked again. */
interface Method {
  /** Seconds since 1970. */
  at: number;
}

/** Less than the server's ten minutes, since the visit to another service takes some of them. */
const RECENT_SECONDS = 5 * 60;

/**
 * For what begins by leaving the page, where a refusal would come too late. Raises ApiError with the code
 * REAUTHENTICATION_REQUIRED unless the person has just proved who they are.
 */
export async function requireRecentProof(): Promise<void> {
  const answer = await askAllauth<{ methods?: Method[] }>("GET", "/auth/session");
  if (answer.status !== 200) throw refusalOf(answer);
  const last = Math.max(0, ...(answer.data?.methods ?? []).map(({ at }) => at));
  if (Date.now() / 1_000 - last > RECENT_SECONDS)
    throw new ApiError(401, "REAUTHENTICATION_REQUIRED", "Prove that it is you first.");
}
