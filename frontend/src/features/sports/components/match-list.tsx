import type { ReactNode } from "react";
import type { MatchSummary } from "@/contract/events";
import { MatchRow } from "./match-row";

interface MatchListProps {
  title: ReactNode;
  about?: ReactNode;
  matches: readonly MatchSummary[];
  oneDay?: boolean;
  children?: ReactNode;
}

/** A heading and its matches. */
export function MatchList({ title, about, matches, oneDay, children }: MatchListProps) {
  return (
    <section>
      <header className="flex items-baseline gap-2.5 pb-3">
        <h2 className="text-16">{title}</h2>
        {about && <span className="text-12 text-text-3">{about}</span>}
      </header>
      <ul role="list" className="border-b border-line">
        {matches.map((match) => (
          <MatchRow key={match.id} match={match} oneDay={oneDay} />
        ))}
      </ul>
      {children}
    </section>
  );
}
