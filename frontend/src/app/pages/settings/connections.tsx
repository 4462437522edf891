import { ConnectionSettings } from "@/features/accounts/routes/connections";
import { SettingsPage } from "@/features/settings/components/settings-page";

export function Component() {
  return (
    <SettingsPage title="Connected accounts" lead="Accounts elsewhere that you can sign in with.">
      <ConnectionSettings />
    </SettingsPage>
  );
}
