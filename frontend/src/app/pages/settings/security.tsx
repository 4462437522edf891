import { SecuritySettings } from "@/features/accounts/routes/security";
import { SettingsPage } from "@/features/settings/components/settings-page";

export function Component() {
  return (
    <SettingsPage title="Security" lead="What stands between your account and everybody else.">
      <SecuritySettings />
    </SettingsPage>
  );
}
