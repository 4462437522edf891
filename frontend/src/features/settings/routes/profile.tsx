import type { Account } from "@/contract/account";
import { Link } from "react-router";
import { useOwnAccount } from "../api/get-account";
import { AvatarEditor } from "../components/avatar-editor";
import { ProfileForm } from "../components/profile-form";
import { Loaded, SettingsPage } from "../components/settings-page";

export function Component() {
  const account = useOwnAccount();
  return (
    <SettingsPage title="Profile" lead="How you appear here, to whoever may see you.">
      <Loaded what="Your profile" query={account}>
        {(data) => <Profile account={data} />}
      </Loaded>
    </SettingsPage>
  );
}

function Profile({ account }: { account: Account }) {
  return (
    <>
      <AvatarEditor account={account} />
      <ProfileForm account={account} />
      <p className="mt-8 border-t border-line pt-5 text-14 text-text-3">
        <Link to={`/members/${account.username}`} className="link inline-flex min-h-11 items-center">
          See your profile
        </Link>{" "}
        as it stands now.
      </p>
    </>
  );
}
