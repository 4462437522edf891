import { MapPin } from "lucide-react";
import type { ReactNode } from "react";
import { Avatar } from "@/ui/avatar";
import { Ticking } from "@/ui/ticking";
import { nameOf, type Member } from "../api/get-member";

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });
const whole = new Intl.NumberFormat("en");
const plural = new Intl.PluralRules("en");

/** Who it is, in their own words and in numbers, and what can be done about it. */
export function MemberHero({ member, action }: { member: Member; action: ReactNode }) {
  const { username, bio, location, joined_at, relation } = member;
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-3 sm:gap-x-6 lg:grid-cols-[auto_minmax(0,1fr)_auto] lg:gap-y-1">
      <Avatar
        name={nameOf(member)}
        picture={member.avatar_url}
        shape="rounded-lg text-36"
        className="size-22 sm:size-26 lg:row-span-2 lg:self-start"
      />
      <div className="min-w-0 self-end">
        <h1 className="text-28 leading-tight font-extrabold break-words sm:text-48">{nameOf(member)}</h1>
        <p className="flex flex-wrap gap-x-3 text-14 text-text-3">
          <span>@{username}</span>
          <span>here since {month.format(Date.parse(joined_at))}</span>
          {location && (
            <span className="inline-flex items-center gap-1">
              <MapPin size={14} strokeWidth={1.5} aria-hidden="true" />
              <span className="sr-only">In </span>
              {location}
            </span>
          )}
          {relation.followed_by && <span className="font-semibold text-text-2">Follows you</span>}
        </p>
      </div>
      {(bio || member.counts) && (
        <div className="col-span-2 self-start lg:col-span-1 lg:col-start-2 lg:row-start-2">
          {bio && <p className="max-w-[62ch] pb-1.5 text-16 whitespace-pre-line text-text-2">{bio}</p>}
          {member.counts && <Counts counts={member.counts} />}
        </div>
      )}
      {action && (
        <div className="col-span-2 lg:col-span-1 lg:col-start-3 lg:row-span-2 lg:row-start-1">{action}</div>
      )}
    </header>
  );
}

function Counts({ counts }: { counts: NonNullable<Member["counts"]> }) {
  const { ratings, following, followers } = counts;
  return (
    <p className="text-14 text-text-3 [&>*:not(:last-child)]:after:mx-1.5 [&>*:not(:last-child)]:after:content-['·']">
      {ratings !== null && <Count value={ratings} words={["film rated", "films rated"]} />}
      <Count value={following} words={["following", "following"]} />
      <Count value={followers} words={["follower", "followers"]} />
    </p>
  );
}

function Count({ value, words: [one, more] }: { value: number; words: [string, string] }) {
  return (
    <span className="whitespace-nowrap">
      <Ticking value={whole.format(value)} className="font-semibold text-text-1" />{" "}
      {plural.select(value) === "one" ? one : more}
    </span>
  );
}
