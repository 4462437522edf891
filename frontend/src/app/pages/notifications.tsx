import type { NotificationItem } from "@/contract/events";
import { NotificationsPage } from "@/features/notifications/routes/notifications";
import { FollowBack } from "../follow-back";

export function Component() {
  return <NotificationsPage actionFor={actionFor} />;
}

function actionFor({ kind, actor }: NotificationItem) {
  return kind === "new_follower" && actor ? <FollowBack actor={actor} /> : null;
}
