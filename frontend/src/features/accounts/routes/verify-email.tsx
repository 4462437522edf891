import { Link, useParams } from "react-router";
import { Button } from "@/ui/button";
import { ErrorState } from "@/ui/states";
import { useSession } from "../api/get-session";
import { useEmailKey, useVerifyEmail } from "../api/verify-email";
import { AccountPage, nextStep } from "../components/account-page";
import { AccountSkeleton } from "../components/account-skeleton";
import { RefusalNotice } from "../components/refusal-notice";
import { ResendLink } from "../components/resend-link";
import { refusalFrom } from "../outcomes";

/**
 * Where the link of a mail leads. It takes a press to confirm: programs that look through mail open links as well, and
 * must not confirm an address for somebody.
 */
export function Component() {
  const { key = "" } = useParams();
  const address = useEmailKey(key);
  const verify = useVerifyEmail();
  if (verify.isSuccess) return <Confirmed email={address.data ?? ""} />;
  if (address.isPending) return <AccountSkeleton />;
  if (address.isError)
    return <ErrorState what="This page" error={address.error} onRetry={() => void address.refetch()} />;
  if (address.data === null) return <Spent />;
  return (
    <AccountPage
      title="Confirm your address"
      lead={
        <>
          Is <strong className="break-words text-text-1">{address.data}</strong> yours? If you did not sign up
          here, close this page and nothing happens.
        </>
      }
    >
      <div className="mt-7 space-y-5">
        <RefusalNotice refusal={refusalFrom(verify.error)} />
        <Button
          kind="primary"
          className="h-12 w-full text-16"
          aria-disabled={verify.isPending}
          onClick={() => verify.isPending || verify.mutate(key)}
        >
          {verify.isPending ? "One moment…" : "Yes, confirm it"}
        </Button>
      </div>
    </AccountPage>
  );
}

function Confirmed({ email }: { email: string }) {
  const session = useSession();
  return (
    <AccountPage
      title="Address confirmed"
      lead={
        <p role="status">
          <span className="break-words">{email}</span> is yours. That is all.
        </p>
      }
    >
      <Link className={nextStep} to={session.data ? "/" : "/sign-in"} replace>
        {session.data ? "Go to the films" : "Sign in"}
      </Link>
    </AccountPage>
  );
}

function Spent() {
  const session = useSession();
  return (
    <AccountPage
      title="This link has ended"
      lead={<p role="alert">It was used already, or it is too old.</p>}
    >
      {session.data ? (
        <ResendLink email={session.data.email} />
      ) : (
        <>
          <p className="mt-5 text-14 text-text-3">
            If your address is not confirmed yet, sign in: we then send you a new link.
          </p>
          <Link className={nextStep} to="/sign-in" replace>
            Sign in
          </Link>
        </>
      )}
    </AccountPage>
  );
}
