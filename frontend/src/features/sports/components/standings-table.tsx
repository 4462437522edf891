import { ArrowDown, ArrowUp } from "lucide-react";
import { Link } from "react-router";
import { EmptyState, ErrorState } from "@/ui/states";
import { SkeletonRows } from "@/ui/skeleton";
import { Ticking } from "@/ui/ticking";
import { useFlip } from "@/ui/use-flip";
import { useStandings, type StandingsRow } from "../api/get-standings";
import { Crest } from "./crest";

interface StandingsTableProps {
  competition: number;
  /** Teams to point out, such as the two of the match this stands beside. */
  highlighted?: readonly number[];
  /** All columns; otherwise played, goal difference and points. */
  wide?: boolean;
}

const signed = new Intl.NumberFormat("en", { signDisplay: "exceptZero" });

/** A table as it stands now; rows glide when a goal re-orders them. */
export function StandingsTable({ competition, highlighted = [], wide = false }: StandingsTableProps) {
  const { data, error, isPending, refetch } = useStandings(competition);
  const body = useFlip<HTMLTableSectionElement>(data?.rows.map(({ team }) => team.id).join() ?? "");
  if (isPending) return <SkeletonRows rows={12} height="h-9" label="Loading the table" />;
  if (error && !data) return <ErrorState what="The table" error={error} onRetry={() => void refetch()} />;
  if (data.rows.length === 0)
    return <EmptyState title="No table here">A cup is played in rounds: who loses is out.</EmptyState>;
  return (
    <>
      <table className="w-full border-collapse text-14">
        <caption className="sr-only">{data.competition.name}, as it stands now</caption>
        <thead>
          <tr className="h-9 border-y border-line text-12 text-text-3">
            <th scope="col" className="w-7 text-left font-normal">
              <span className="sr-only">Place</span>
            </th>
            <th scope="col" className="text-left font-normal">
              <span className="pl-8">Club</span>
            </th>
            {columns(wide).map(({ short, long }) => (
              <th key={short} scope="col" className="w-9 text-right font-normal">
                <abbr title={long} className="no-underline">
                  {short}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {data.rows.map((row) => (
            <Row key={row.team.id} row={row} wide={wide} strong={highlighted.includes(row.team.id)} />
          ))}
        </tbody>
      </table>
      <p className="mt-2.5 text-12 text-text-3">
        Arrows: moved in the last hour. Matches in play count as they stand.
      </p>
    </>
  );
}

interface Column {
  short: string;
  long: string;
  of: (row: StandingsRow) => number | string;
}

function columns(wide: boolean): Column[] {
  const played: Column = { short: "P", long: "Played", of: (row) => row.played };
  const more: Column[] = [
    { short: "W", long: "Won", of: (row) => row.won },
    { short: "D", long: "Drawn", of: (row) => row.drawn },
    { short: "L", long: "Lost", of: (row) => row.lost },
  ];
  return [
    played,
    ...(wide ? more : []),
    { short: "GD", long: "Goal difference", of: (row) => signed.format(row.goal_difference) },
    { short: "Pts", long: "Points", of: (row) => row.points },
  ];
}

function Row({ row, wide, strong }: { row: StandingsRow; wide: boolean; strong: boolean }) {
  const name = strong ? "font-semibold text-text-1" : "";
  return (
    <tr data-flip={row.team.id} className={`h-9 border-b border-line ${strong ? "bg-surface-1" : ""}`}>
      <td className="display text-text-3">{row.rank}</td>
      <th scope="row" className="max-w-0 text-left font-normal">
        <Link to={`/teams/${row.team.id}`} className={`flex items-center gap-1.5 hover:text-text-1 ${name}`}>
          <Crest team={row.team} size={20} />
          <span className="ml-1.5 truncate">{row.team.name}</span>
          {row.live && (
            <span className="size-1.5 flex-none rounded-full bg-live" title="Playing now">
              <span className="sr-only">playing now</span>
            </span>
          )}
          <Change change={row.change} />
        </Link>
      </th>
      {columns(wide).map(({ short, of }) => (
        <td key={short} className={`text-right ${short === "Pts" ? "display text-16 text-text-1" : ""}`}>
          <Ticking value={of(row)} />
        </td>
      ))}
    </tr>
  );
}

function Change({ change }: { change: number }) {
  if (change === 0) return null;
  const Icon = change > 0 ? ArrowUp : ArrowDown;
  const words = change > 0 ? "risen" : "fallen";
  return (
    <span className={`flex-none ${change > 0 ? "text-good" : "text-bad"}`} title={words}>
      <Icon size={13} strokeWidth={2} aria-hidden="true" />
      <span className="sr-only">{words}</span>
    </span>
  );
}
