import type { ReactNode } from "react";
import { Link } from "react-router";
import type { FeedItem } from "@/contract/events";
import { useViewer } from "@/ui/viewer";
import { nameOf } from "../names";
import { Stars } from "./stars";

/** What was done, in words: "Ben Berg rated Heat (1995) ★★★★½". */
export function FeedSentence({ item }: { item: FeedItem }) {
  const { actor, object } = item;
  return (
    <p className="text-16 break-words text-text-2">
      <Name to={`/members/${actor.username}`}>{nameOf(actor)}</Name>{" "}
      {object.type === "movie" && (
        <>
          rated <Name to={`/films/${object.id}`}>{object.title}</Name>{" "}
          <span className="text-text-3">({object.release_year})</span> <Stars stars={object.stars} />
        </>
      )}
      {object.type === "user" && (
        <>
          follows <Followed id={object.id} username={object.username} name={nameOf(object)} />
        </>
      )}
    </p>
  );
}

function Followed({ id, username, name }: { id: number; username: string; name: string }) {
  return useViewer()?.id === id ? "you" : <Name to={`/members/${username}`}>{name}</Name>;
}

function Name({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="font-semibold text-text-1 underline-offset-4 hover:underline">
      {children}
    </Link>
  );
}
