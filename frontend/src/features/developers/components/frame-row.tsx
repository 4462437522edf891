import { ArrowDownLeft, ArrowUpRight, ChevronRight } from "lucide-react";
import { memo, useState } from "react";
import { CopyButton } from "@/ui/copy-button";
import { kindOf, type Entry } from "../console/entries";
import { Json } from "./json";

const colours = {
  event: "text-accent",
  signal: "text-text-2",
  answer: "text-good",
  error: "text-bad",
  sent: "text-text-3",
  ping: "text-text-3",
};

const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
});

/** What a frame is about, in the words of its own fields. */
function subject({ frame }: Entry): string {
  return [frame.type ?? frame.code ?? frame.mode, frame.message].filter(Boolean).join(" · ");
}

interface FrameRowProps {
  entry: Entry;
  onToggle: (number: number, isOpen: boolean) => void;
}

/** One frame: a line, and its JSON when it is opened. */
export const FrameRow = memo(function FrameRow({ entry, onToggle }: FrameRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { frame, isSent, at } = entry;
  const Arrow = isSent ? ArrowUpRight : ArrowDownLeft;
  return (
    <li className="border-b border-line last:border-b-0">
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          onToggle(entry.number, currentTarget.open);
        }}
        className="group"
      >
        <summary className="grid min-h-11 cursor-pointer list-none grid-cols-[16px_16px_minmax(0,1fr)_auto] items-center gap-x-2 px-3 py-1.5 hover:bg-surface-2 focus-visible:-outline-offset-2 sm:grid-cols-[16px_16px_92px_minmax(0,1fr)_auto] [&::-webkit-details-marker]:hidden">
          <ChevronRight
            size={16}
            strokeWidth={1.5}
            aria-hidden="true"
            className="text-text-3 group-open:rotate-90"
          />
          <Arrow size={16} strokeWidth={1.5} aria-hidden="true" className={colours[kindOf(entry)]} />
          <span className={`hidden font-mono text-12 font-semibold sm:block ${colours[kindOf(entry)]}`}>
            <span className="sr-only">{isSent ? "Sent: " : "Came: "}</span>
            {frame.op}
          </span>
          <span className="min-w-0 truncate text-14 text-text-1">
            <span className={`font-mono text-12 font-semibold sm:hidden ${colours[kindOf(entry)]}`}>
              {frame.op}{" "}
            </span>
            {frame.topic && <span className="font-mono text-12 text-text-2">{frame.topic} </span>}
            {subject(entry)}
          </span>
          <span className="flex items-center gap-3 text-12 text-text-3">
            {frame.seq !== undefined && (
              <span>
                <span className="sr-only">number </span>
                <span aria-hidden="true">#</span>
                {frame.seq}
              </span>
            )}
            <time dateTime={new Date(at).toISOString()} className="hidden md:block">
              {clock.format(at)}
            </time>
          </span>
        </summary>
        {isOpen && (
          <div className="border-t border-line bg-surface-1 px-3 py-3">
            <Json value={frame} label={`JSON of frame ${entry.number}`} />
            <div className="mt-2 flex gap-3">
              <CopyButton text={JSON.stringify(frame)}>Copy JSON</CopyButton>
            </div>
          </div>
        )}
      </details>
    </li>
  );
});
