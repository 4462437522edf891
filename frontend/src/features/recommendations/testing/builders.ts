import type { RecommendedBecause, RecommendedItem, RecommendedRail } from "@/contract/events";
import type { ForYou } from "../rails";

const popular: RecommendedBecause = { kind: "popular", text: "41 members rated it 4 or more", movie: null };

export function anItem(id: number, because: RecommendedBecause[] = [popular]): RecommendedItem {
  const movie = { id, title: `Film ${id}`, poster_url: `/posters/${id}.svg`, release_year: 1980 + id };
  return { movie, score: 1 / id, because, slate: "slate-1" };
}

export function aRail(id: string, films: readonly number[]): RecommendedRail {
  return { id, title: `Rail ${id}`, reason: "", items: films.map((film) => anItem(film)) };
}

export function forYou(generation: number, rails: RecommendedRail[] = []): ForYou {
  return { generation, rails, change: null };
}
