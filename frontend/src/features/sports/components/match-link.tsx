import type { ReactNode } from "react";
import { Link, NavLink } from "react-router";
import type { MatchSummary } from "@/contract/events";
import { matchSentence } from "../sentences";

interface MatchLinkProps {
  match: MatchSummary;
  /** The minute or the kick-off, as shown. */
  when: string;
  className: string;
  children: ReactNode;
  /** Whether the link says so when its page is the open one. */
  marksCurrent?: boolean;
}

/** A way to a match: a picture of numbers for the eye, one sentence for the ear. */
export function MatchLink({ match, when, className, children, marksCurrent = false }: MatchLinkProps) {
  const Anchor = marksCurrent ? NavLink : Link;
  return (
    <Anchor to={`/matches/${match.id}`} viewTransition className={className}>
      <span className="sr-only">{matchSentence(match, when)}</span>
      <span aria-hidden="true" className="contents">
        {children}
      </span>
    </Anchor>
  );
}
