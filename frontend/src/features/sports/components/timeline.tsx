import { ArrowUp } from "lucide-react";
import { useState } from "react";
import type { MatchDetail } from "@/contract/events";
import { EmptyState } from "@/ui/states";
import { useInView } from "@/ui/use-in-view";
import { useHeldBack } from "../hooks/use-held-back";
import { isUpcoming } from "../match-status";
import { filterMoments, type MomentFilter } from "../moments";
import { MomentRow } from "./moment-row";

const filters: { id: MomentFilter; label: string }[] = [
  { id: "all", label: "All" },
  { id: "goals", label: "Goals" },
  { id: "cards", label: "Cards" },
  { id: "changes", label: "Changes" },
];

/** The course of a match, newest first, home on the left and away on the right. */
export function Timeline({ match }: { match: MatchDetail }) {
  const [filter, setFilter] = useState<MomentFilter>("all");
  const [top, atTop] = useInView<HTMLDivElement>();
  const moments = filterMoments(match.events, filter);
  const { upTo, waiting } = useHeldBack(
    moments.map(({ seq }) => seq),
    atTop,
  );
  const [known] = useState(() => Math.max(0, ...match.events.map(({ seq }) => seq)));
  const shown = moments.filter(({ seq }) => seq <= upTo).toReversed();
  return (
    <section aria-label="Timeline" className="relative">
      <div ref={top} className="flex gap-1 pb-3" role="group" aria-label="Show">
        {filters.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={filter === id}
            onClick={() => setFilter(id)}
            className="min-h-11 rounded-md px-3 text-12 font-semibold text-text-3 hover:text-text-1 aria-pressed:bg-surface-2 aria-pressed:text-text-1 sm:min-h-8"
          >
            {label}
          </button>
        ))}
      </div>
      {waiting > 0 && (
        <WaitingPill count={waiting} onShow={() => top.current?.scrollIntoView({ block: "center" })} />
      )}
      {shown.length === 0 ? (
        <NothingYet match={match} filter={filter} />
      ) : (
        <div className="relative">
          <span className="absolute inset-y-0 left-1/2 w-px bg-line" aria-hidden="true" />
          <ol role="list">
            {shown.map((moment) => (
              <MomentRow key={moment.id} moment={moment} fresh={moment.seq > known} />
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}

function WaitingPill({ count, onShow }: { count: number; onShow: () => void }) {
  return (
    <div className="pointer-events-none fixed inset-x-0 top-20 z-30 flex justify-center lg:pl-21">
      <button
        type="button"
        onClick={onShow}
        className="appears pointer-events-auto inline-flex min-h-11 items-center gap-1.5 rounded-full bg-accent-fill px-4 text-14 font-semibold text-accent-ink shadow-soft"
      >
        <ArrowUp size={16} aria-hidden="true" />
        {count} new
      </button>
    </div>
  );
}

function NothingYet({ match, filter }: { match: MatchDetail; filter: MomentFilter }) {
  if (filter !== "all" && match.events.length > 0)
    return <EmptyState title={`No ${filter} in this match yet`} />;
  return (
    <EmptyState title={isUpcoming(match) ? "Not kicked off yet" : "Nothing told about this match"}>
      {isUpcoming(match)
        ? "Stay here: every moment appears by itself."
        : "The score above is all that was reported."}
    </EmptyState>
  );
}
