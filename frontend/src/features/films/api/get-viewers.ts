import { skipToken, useQuery } from "@tanstack/react-query";
import { filmsKey } from "./films-key";

export const viewersKey = (id: number) => [...filmsKey, "viewers", id] as const;

/** How many have the film's page open now, this one included; null until it is pushed, and while nobody can say. */
export function useViewers(id: number): number | null {
  const { data } = useQuery<number | null>({ queryKey: viewersKey(id), queryFn: skipToken });
  return data ?? null;
}
