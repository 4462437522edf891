import type { TeamRef } from "@/contract/events";

const sizes = { 20: "size-5", 22: "size-[22px]", 28: "size-7", 56: "size-14 sm:size-16" };

/** A club's crest. Decoration: the name always stands beside it. */
export function Crest({ team, size = 22 }: { team: TeamRef; size?: keyof typeof sizes }) {
  return (
    <img
      src={team.crest_url}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      className={`flex-none object-contain ${sizes[size]}`}
    />
  );
}
