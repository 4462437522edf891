import { Skeleton } from "@/ui/skeleton";
import { useOwnAccount } from "../api/get-account";
import { ExportSection } from "../components/export-section";
import { LeaveSection } from "../components/leave-section";
import { Loaded, SettingsPage } from "../components/settings-page";

interface DataSettingsProps {
  /** The account is on its way out and nobody is signed in any more. due: when it will be gone. */
  onLeft: (due: string) => void;
}

export function DataSettings({ onLeft }: DataSettingsProps) {
  const account = useOwnAccount();
  return (
    <SettingsPage title="Your data" lead="It is yours: take it with you, or take it away.">
      <ExportSection />
      <Loaded what="Your account" query={account} skeleton={<Skeleton className="h-30 w-full" />}>
        {(data) => <LeaveSection account={data} onLeft={onLeft} />}
      </Loaded>
    </SettingsPage>
  );
}
