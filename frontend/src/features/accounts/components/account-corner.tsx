import { LogIn } from "lucide-react";
import { useId, type ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { Avatar } from "@/ui/avatar";
import { Skeleton } from "@/ui/skeleton";
import { useDisclosure } from "@/ui/use-disclosure";
import { useViewer } from "@/ui/viewer";
import { useSession, type Person } from "../api/get-session";
import { isWayIn, withNext } from "../next-path";
import { AccountPanel } from "./account-panel";

type Where = "rail" | "bar";

interface AccountCornerProps {
  where: Where;
  /** Stands in the menu between the person and what can be done. */
  watching?: ReactNode;
}

/** Who is signed in, and the way in and out. On the rail at the left, or in the bar on top. */
export function AccountCorner({ where, watching }: AccountCornerProps) {
  const { data: person, isPending } = useSession();
  if (isPending) return <Skeleton className="m-1 size-9 rounded-full" />;
  if (!person) return <SignInLink where={where} />;
  return <AccountButton person={person} where={where} watching={watching} />;
}

function SignInLink({ where }: { where: Where }) {
  const { pathname, search } = useLocation();
  const here = isWayIn(pathname) ? "/" : pathname + search;
  const shape = where === "rail" ? "flex-col justify-center text-12" : "px-2 text-14 font-semibold";
  return (
    <Link
      to={withNext("/sign-in", here)}
      className={`flex min-h-11 min-w-11 items-center gap-1 whitespace-nowrap text-text-2 hover:text-text-1 ${shape}`}
    >
      {where === "rail" && <LogIn size={22} strokeWidth={1.5} aria-hidden="true" />}
      Sign in
    </Link>
  );
}

function AccountButton({ person, where, watching }: AccountCornerProps & { person: Person }) {
  const { open, setOpen, frame } = useDisclosure();
  const viewer = useViewer();
  // Until the account has told it, the session's own name will do.
  const name = viewer?.name ?? person.name;
  const panel = useId();
  const place = where === "rail" ? "bottom-0 left-full ml-7" : "top-full right-0 mt-2";
  return (
    <div ref={frame} className="relative">
      <button
        type="button"
        aria-label={`Account of ${name}`}
        aria-expanded={open}
        aria-controls={panel}
        className="grid size-11 place-items-center rounded-full"
        onClick={() => setOpen(!open)}
      >
        <Avatar name={name} picture={viewer?.avatar} />
      </button>
      <div id={panel} className={`absolute z-30 ${place}`} hidden={!open}>
        {open && <AccountPanel person={{ ...person, name }} watching={watching} />}
      </div>
    </div>
  );
}
