import { useQuery } from "@tanstack/react-query";
import { getOne } from "@/contract/http";
import { recommendationsKey } from "./recommendations-key";

/** What is told of the film on top besides its title. */
export interface PickFacts {
  description: string;
  country: string | null;
  runtime: number | null;
  people: { name: string; role: "director" | "writer" | "cast" }[];
}

const fields = "description,country,runtime,people";

export function usePickFacts(movie: number) {
  return useQuery({
    queryKey: [...recommendationsKey, "facts", movie] as const,
    queryFn: ({ signal }) => getOne<PickFacts>(`/movies/${movie}`, { fields }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
