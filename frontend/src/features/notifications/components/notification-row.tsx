import { Check, Trash2, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import type { NotificationItem } from "@/contract/events";
import { useMarkRead } from "../api/change-notifications";
import { sentenceOf } from "../sentences";
import { NotificationLine } from "./notification-line";

interface NotificationRowProps {
  item: NotificationItem;
  /** What to do about it, besides going there. */
  action?: ReactNode;
  /** It has just been brought back, and the button that did it is gone. */
  takesFocus?: boolean;
  onDelete: () => void;
}

/** One on the page of all: its sentence, and what can be done. */
export function NotificationRow({ item, action, takesFocus = false, onDelete }: NotificationRowProps) {
  const read = useMarkRead();
  const { who, does } = sentenceOf(item);
  const about = `${who} ${does}`;
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-t border-line py-3 last:border-b sm:flex-nowrap">
      <NotificationLine
        item={item}
        takesFocus={takesFocus}
        className="basis-full text-16 sm:flex-1 sm:basis-0"
      />
      <span className="flex w-full items-center gap-2 ps-17 pt-1 sm:w-auto sm:p-0">
        {action}
        <span className="ms-auto flex justify-end gap-1 sm:min-w-23">
          {item.read_at === null && (
            <Tool
              icon={Check}
              label="Mark as read"
              about={about}
              onPress={() => read.isPending || read.mutate(item)}
            />
          )}
          <Tool icon={Trash2} label="Delete" about={about} onPress={onDelete} />
        </span>
      </span>
    </li>
  );
}

interface ToolProps {
  icon: LucideIcon;
  label: string;
  about: string;
  onPress: () => void;
}

function Tool({ icon: Icon, label, about, onPress }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={`${label}: ${about}`}
      title={label}
      className="grid size-11 flex-none place-items-center rounded-md text-text-3 hover:bg-surface-2 hover:text-text-1"
      onClick={onPress}
    >
      <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
    </button>
  );
}
