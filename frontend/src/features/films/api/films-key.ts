import type { components } from "@/contract/api";

/** All of film; every key below begins with it. */
export const filmsKey = ["films"] as const;

export type Movie = components["schemas"]["Movie"];
export type MovieDetail = components["schemas"]["MovieDetail"];
export type SimilarMovie = components["schemas"]["SimilarMovie"];
export type Genre = components["schemas"]["GenreShape"];
export type Person = components["schemas"]["PersonInMovie"];
