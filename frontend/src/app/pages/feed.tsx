import type { Suggested } from "@/features/feed/api/get-feed";
import { FeedPage } from "@/features/feed/routes/feed";
import { useViewer } from "@/ui/viewer";
import { FollowSuggested } from "../follow-suggested";
import { useTopics } from "../realtime-context";

const own = ["feed"];
const nobody: string[] = [];

export function Component() {
  useTopics(useViewer() ? own : nobody);
  return <FeedPage follow={follow} />;
}

function follow(member: Suggested) {
  return <FollowSuggested member={member} />;
}
