import { useState } from "react";
import type { NotificationItem } from "@/contract/events";
import { useDismiss } from "../api/change-notifications";

export interface Row {
  item: NotificationItem;
  isDeleted: boolean;
}

/** The list with what was deleted on this page still in its place, and the way to delete. */
export function useDeleting(items: NotificationItem[]) {
  const [deleted, setDeleted] = useState<NotificationItem[]>([]);
  const [restored, setRestored] = useState<number | null>(null);
  const { mutate, error } = useDismiss();
  const shown = new Set(items.map(({ id }) => id));
  const gone = deleted.filter(({ id }) => !shown.has(id));
  const rows: Row[] = [
    ...items.map((item) => ({ item, isDeleted: false })),
    ...gone.map((item) => ({ item, isDeleted: true })),
  ].sort((one, other) => other.item.id - one.item.id);
  const remove = (item: NotificationItem) => {
    setDeleted([...deleted.filter(({ id }) => id !== item.id), item]);
    setRestored(null);
    mutate(item);
  };
  return { rows, last: deleted.at(-1)?.id, remove, restored, setRestored, error };
}
