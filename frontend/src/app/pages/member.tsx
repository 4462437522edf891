import { useParams } from "react-router";
import { useMember } from "@/features/members/api/get-member";
import { MemberPage } from "@/features/members/routes/member";
import { usePreferences } from "@/features/settings/api/preferences";
import { useTopics } from "../realtime-context";

const nobody: string[] = [];

export function Component() {
  const name = useParams().name ?? "";
  const member = useMember(name).data;
  const preferences = usePreferences({ enabled: member?.is_you ?? false });
  useTopics(member?.shows.profile ? [`user:${member.id}`] : nobody);
  return <MemberPage key={name} name={name} openness={preferences.data?.privacy} />;
}
