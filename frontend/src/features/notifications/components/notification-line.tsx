import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { NotificationItem } from "@/contract/events";
import { Avatar } from "@/ui/avatar";
import { RelativeTime } from "@/ui/relative-time";
import { useMarkRead } from "../api/change-notifications";
import { nameOf, sentenceOf } from "../sentences";

interface NotificationLineProps {
  item: NotificationItem;
  takesFocus?: boolean;
  className?: string;
}

/** The sentence of one, which leads to what it is about; who goes there has read it. */
export function NotificationLine({ item, takesFocus = false, className = "" }: NotificationLineProps) {
  const read = useMarkRead();
  const { who, does, to } = sentenceOf(item);
  const isUnread = item.read_at === null;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  return (
    <Link
      ref={link}
      to={to}
      className={`flex min-h-11 min-w-0 items-center gap-3 focus-visible:-outline-offset-2 ${className}`}
      onClick={() => isUnread && read.mutate(item)}
    >
      <span
        className={`size-2 flex-none rounded-full ${isUnread ? "bg-accent-fill" : ""}`}
        aria-hidden="true"
      />
      <Avatar name={nameOf(item.actor)} picture={item.actor?.avatar_url} />
      <span className="min-w-0 flex-1">
        {isUnread && <span className="sr-only">Unread: </span>}
        <span className={`block break-words ${isUnread ? "text-text-1" : "text-text-2"}`}>
          <span className="font-semibold">{who}</span> {does}
        </span>
        <span className="block text-12 text-text-3">
          <RelativeTime at={item.created_at} />
        </span>
      </span>
    </Link>
  );
}
