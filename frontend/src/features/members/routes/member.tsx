import { Lock } from "lucide-react";
import { useState, type ReactNode } from "react";
import { ApiError } from "@/contract/http";
import { MissingPage } from "@/ui/missing-page";
import { Skeleton } from "@/ui/skeleton";
import { EmptyState, ErrorState } from "@/ui/states";
import { nameOf, useMember, type Member } from "../api/get-member";
import { FollowButton } from "../components/follow-button";
import { MemberHero } from "../components/member-hero";
import { MemberTaste } from "../components/member-taste";
import { OwnPageBar } from "../components/own-page-bar";
import { RecentRail } from "../components/recent-rail";
import { TasteStrip } from "../components/taste-strip";
import { seenBy, type Onlooker, type Openness } from "../seen-by";

interface MemberPageProps {
  /** A username. */
  name: string;
  /** To what one's own page is open, once known. */
  openness: Openness | undefined;
}

export function MemberPage({ name, openness }: MemberPageProps) {
  const { data: member, error, isPending, refetch } = useMember(name);
  if (isPending) return <MemberSkeleton />;
  if (!member) {
    if (error instanceof ApiError && error.status === 404) {
      return (
        <MissingPage title="There is no such member" to="/" toLabel="Go to Home">
          The name may be mistyped, or this member would rather not be seen.
        </MissingPage>
      );
    }
    return <ErrorState what="This member" error={error ?? new Error()} onRetry={() => void refetch()} />;
  }
  return member.is_you ? (
    <OwnPage member={member} openness={openness} />
  ) : (
    <Page member={member} action={<FollowButton member={member} />} />
  );
}

function OwnPage({ member, openness }: { member: Member; openness: Openness | undefined }) {
  const [onlooker, setOnlooker] = useState<Onlooker>("you");
  const seen = openness ? seenBy(member, openness, onlooker) : member;
  return (
    <>
      {openness && <OwnPageBar onlooker={onlooker} onChange={setOnlooker} />}
      {seen ? (
        <Page member={seen} yours={onlooker === "you"} action={null} />
      ) : (
        <EmptyState title="Nobody else sees this page">
          Your profile is private: to others it does not exist, and search does not find you.
        </EmptyState>
      )}
    </>
  );
}

interface PageProps {
  member: Member;
  action: ReactNode;
  /** One looks at one's own page, as oneself. */
  yours?: boolean;
}

function Page({ member, action, yours = false }: PageProps) {
  const name = nameOf(member);
  const { shows, taste, recent } = member;
  return (
    <article>
      <title>{`${name} · Marquee`}</title>
      <MemberHero member={member} action={action} />
      {!shows.profile && <Closed>{`Only followers see more of ${name}.`}</Closed>}
      {shows.profile && !shows.activity && (
        <Closed>{`${name} keeps ratings to those who may see them.`}</Closed>
      )}
      {recent && recent.length === 0 && (
        <div className="pt-8">
          <EmptyState title="Nothing rated yet">
            {yours
              ? "Rate a film, and your taste appears here."
              : `When ${name} rates films, they appear here.`}
          </EmptyState>
        </div>
      )}
      {recent && recent.length > 0 && <TasteStrip films={recent} />}
      {taste && <MemberTaste taste={taste} name={name} yours={yours} />}
      {recent && recent.length > 0 && <RecentRail films={recent} yours={yours} />}
    </article>
  );
}

function Closed({ children }: { children: string }) {
  return (
    <p className="mt-8 flex items-center gap-3 border-y border-line py-6 text-16 text-text-2">
      <Lock size={20} strokeWidth={1.5} aria-hidden="true" className="flex-none text-text-3" />
      {children}
    </p>
  );
}

function MemberSkeleton() {
  return (
    <div role="status" aria-label="Loading the member">
      <div className="flex items-center gap-6">
        <Skeleton className="size-22 rounded-lg sm:size-26" />
        <div className="flex-1 space-y-3">
          <Skeleton className="h-10 w-64 max-w-full" />
          <Skeleton className="h-4 w-44" />
        </div>
      </div>
      <Skeleton className="mt-10 h-28 w-full" />
      <div className="mt-8 grid gap-12 lg:grid-cols-2">
        <Skeleton className="h-44 w-full" />
        <Skeleton className="h-44 w-full" />
      </div>
    </div>
  );
}
