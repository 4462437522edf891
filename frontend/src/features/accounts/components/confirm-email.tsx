import { Link } from "react-router";
import { AccountPage } from "./account-page";

/** The last step where an address has to be confirmed before somebody may sign in. */
export function ConfirmEmail() {
  return (
    <AccountPage
      title="Look into your e-mail"
      lead={<p role="status">We have sent you a link. Open it to confirm your address, then sign in.</p>}
    >
      <p className="mt-5 text-14 text-text-3">
        Nothing there? Look among the unwanted mail, too. Each time you{" "}
        <Link className="link" to="/sign-in" reloadDocument>
          sign in
        </Link>{" "}
        before it is confirmed, we send it once more.
      </p>
    </AccountPage>
  );
}
