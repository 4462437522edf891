import { Link, useLocation } from "react-router";
import { dayText } from "@/features/settings/dates";

/** Where somebody comes to who has asked for the account to be deleted. */
export function Component() {
  const { state } = useLocation() as { state: { due?: string } | null };
  return (
    <div className="py-16 text-center">
      <title>Goodbye · Marquee</title>
      <h1 className="text-36 font-extrabold">Goodbye, then</h1>
      <p className="mx-auto mt-3 max-w-[52ch] text-16 text-text-2">
        You are signed out everywhere, and nobody sees your profile any more.
        {state?.due && ` Your account will be deleted on ${dayText(state.due)}.`} Changed your mind? Sign in
        before then and keep everything as it was.
      </p>
      <p className="mt-5 flex justify-center gap-6">
        <Link to="/" className="link inline-flex min-h-11 items-center">
          Go to Home
        </Link>
        <Link to="/sign-in" className="link inline-flex min-h-11 items-center">
          Sign in
        </Link>
      </p>
    </div>
  );
}
