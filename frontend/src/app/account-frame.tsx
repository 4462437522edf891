import type { ReactNode } from "react";
import { usePopularFilms } from "@/features/recommendations/api/get-popular";
import { Poster } from "@/ui/poster";

const WALL = 12;

/** A form beside a wall of what it leads to. On a narrow page the form stands alone. */
export function AccountFrame({ children }: { children: ReactNode }) {
  const films = usePopularFilms(WALL).data ?? [];
  return (
    <div className="flex justify-center gap-16 py-4 lg:py-8">
      {children}
      <div aria-hidden="true" className="hidden max-h-[36rem] w-[27rem] overflow-hidden rounded-lg lg:block">
        <ul role="list" className="grid -translate-y-10 grid-cols-3 gap-3">
          {films.map(({ id, title, poster_url }) => (
            <li key={id} className="appears nth-[3n+2]:translate-y-12">
              <Poster src={poster_url} title={title} decorative />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
