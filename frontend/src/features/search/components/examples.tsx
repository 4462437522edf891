import { Link } from "react-router";
import { searchAddress } from "../search-address";

export const EXAMPLE = "slow film about grief by the sea";

const examples = [EXAMPLE, "heist that goes wrong", "nolan 2010", "lonely robot", "two sisters and a house"];

/** What one can type here, for who has not typed anything yet. */
export function Examples() {
  return (
    <div className="border-y border-line py-8">
      <p className="display text-18 text-text-1">Type a title, a name or what it should feel like</p>
      <ul role="list" aria-label="Examples" className="mt-4 flex flex-wrap gap-2">
        {examples.map((example) => (
          <li key={example}>
            <Link
              to={searchAddress(example)}
              className="inline-flex min-h-11 items-center rounded-full border border-line px-4 text-text-1 hover:border-text-3 hover:bg-surface-1"
            >
              {example}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
