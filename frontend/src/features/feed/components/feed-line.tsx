import { Link } from "react-router";
import type { FeedItem } from "@/contract/events";
import { Avatar } from "@/ui/avatar";
import { Glow } from "@/ui/glow";
import { Poster } from "@/ui/poster";
import { RelativeTime } from "@/ui/relative-time";
import { nameOf } from "../names";
import { FeedSentence } from "./feed-sentence";

/** One thing somebody did: who, what, when, and the film's poster. */
export function FeedLine({ item }: { item: FeedItem }) {
  const { actor, object } = item;
  return (
    <li className="appears relative flex items-start gap-3 border-t border-line py-4 sm:gap-4">
      <Glow of={object.type === "movie" ? object.stars : 0} />
      <Avatar name={nameOf(actor)} picture={actor.avatar_url} className="mt-0.5 size-9 sm:size-10" />
      <div className="min-w-0 flex-1">
        <FeedSentence item={item} />
        <p className="mt-0.5 text-12 text-text-3">
          <RelativeTime at={item.at} />
        </p>
      </div>
      {object.type === "movie" && (
        // The title in the sentence leads there too: nobody has to pass it twice.
        <Link to={`/films/${object.id}`} tabIndex={-1} aria-hidden="true" className="w-12 flex-none sm:w-14">
          <Poster src={object.poster_url} title={object.title} decorative />
        </Link>
      )}
    </li>
  );
}
