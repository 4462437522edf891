import { useEffect, useRef } from "react";
import type { NotificationItem } from "@/contract/events";
import { useRestore } from "../api/change-notifications";
import { sentenceOf } from "../sentences";

interface DeletedRowProps {
  item: NotificationItem;
  /** The one that was deleted last: the focus, whose button is gone, goes on here. */
  takesFocus: boolean;
  /** The way back was taken; the line that returns comes in the place of this one, perhaps before the answer. */
  onUndo: () => void;
}

/** Stands where one was deleted, with the way back. */
export function DeletedRow({ item, takesFocus, onUndo }: DeletedRowProps) {
  const restore = useRestore();
  const button = useRef<HTMLButtonElement>(null);
  const { who, does } = sentenceOf(item);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  const undo = () => {
    if (restore.isPending) return;
    onUndo();
    restore.mutate(item);
  };
  return (
    <li className="appears flex min-h-13 flex-wrap items-center gap-x-3 border-t border-line text-14 text-text-3 last:border-b">
      <span className="ps-5">Deleted.</span>
      <button
        ref={button}
        type="button"
        aria-label={`Undo: ${who} ${does}`}
        aria-disabled={restore.isPending}
        className="link min-h-11 px-2"
        onClick={undo}
      >
        Undo
      </button>
      {restore.error && (
        <span role="alert" className="text-bad">
          {restore.error.message}
        </span>
      )}
    </li>
  );
}
