import { Link } from "react-router";

interface Named {
  id: number;
  name: string;
  number: number;
  position: string;
}

/** Players by shirt number, each a way to the player's page. */
export function SquadList({ players }: { players: readonly Named[] }) {
  return (
    <ul role="list" className="border-b border-line">
      {players.map(({ id, name, number, position }) => (
        <li key={id} className="border-t border-line">
          <Link
            to={`/players/${id}`}
            className="flex min-h-11 items-center gap-3 hover:text-text-1 sm:min-h-9"
          >
            <span className="display w-6 text-right text-text-3">{number}</span>
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="text-12 text-text-3">{position}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
