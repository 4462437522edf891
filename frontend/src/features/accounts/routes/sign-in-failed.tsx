import { Link, useSearchParams } from "react-router";
import { AccountPage, nextStep } from "../components/account-page";
import { socialError } from "../social-errors";

/** Where another service, or the server after it, sends somebody whose sign-in did not work. */
export function Component() {
  const [search] = useSearchParams();
  const { title, text, also } = socialError(search.get("reason") ?? search.get("error"));
  return (
    <AccountPage title={title} lead={<p role="alert">{text}</p>}>
      <div className="flex flex-wrap items-center gap-x-6">
        <Link className={nextStep} to="/sign-in">
          Back to signing in
        </Link>
        {also && (
          <Link className="link mt-7 flex min-h-11 items-center text-14" to={also.to}>
            {also.label}
          </Link>
        )}
      </div>
    </AccountPage>
  );
}
