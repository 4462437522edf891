import { useQuery } from "@tanstack/react-query";
import { askAllauth, pendingFlow, type Flow } from "./allauth";
import { sessionKey, signedIn, type Person } from "./get-session";

/** How far somebody has come with signing in: through, at a step, or not begun. */
export interface Step {
  person: Person | null;
  flow: Flow | null;
}

export const stepKey = [...sessionKey, "step"] as const;

/** The step that is left, asked anew each time: another tab may have taken it. */
export function useStep() {
  return useQuery({
    queryKey: stepKey,
    queryFn: async (): Promise<Step> => {
      const answer = await askAllauth("GET", "/auth/session");
      return { person: signedIn(answer), flow: pendingFlow(answer) ?? null };
    },
    staleTime: 0,
    gcTime: 0,
  });
}
