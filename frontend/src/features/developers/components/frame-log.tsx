import { ArrowDown, Eraser, Pause, Play } from "lucide-react";
import { useCallback, useMemo, useState } from "react";
import { Button } from "@/ui/button";
import { ToggleChips } from "@/ui/toggle-chips";
import { kinds, KEPT, matching } from "../console/entries";
import type { ConsoleState, LiveConsole } from "../console/live-console";
import { useStickToEnd } from "../hooks/use-stick-to-end";
import { FrameRow } from "./frame-row";
import { SpokenSummary } from "./spoken-summary";

interface FrameLogProps {
  live: LiveConsole;
  state: ConsoleState;
}

/** What is shown while nothing is chosen: all but what only keeps the line alive. */
const ordinary: readonly string[] = kinds.map(({ value }) => value).filter((value) => value !== "ping");

/** Everything that went over the connection, the newest at the end. */
export function FrameLog({ live, state }: FrameLogProps) {
  const { entries, total, isPaused, held } = state;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<readonly number[]>([]);
  const [text, setText] = useState("");
  const shown = useMemo(
    () => matching(entries, chosen.length > 0 ? chosen : ordinary, text),
    [entries, chosen, text],
  );
  const newest = shown.at(-1)?.number ?? 0;
  const { box, onScroll, unread, toEnd } = useStickToEnd<HTMLDivElement>(
    newest,
    shown.some(({ number }) => opened.includes(number)),
  );
  const onToggle = useCallback(
    (number: number, isOpen: boolean) =>
      setOpened((old) => [...old.filter((each) => each !== number), ...(isOpen ? [number] : [])]),
    [],
  );
  const toggle = (kind: string) =>
    setChosen((old) => (old.includes(kind) ? old.filter((each) => each !== kind) : [...old, kind]));
  return (
    <section aria-labelledby="frames" className="min-w-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h3 id="frames" className="me-auto text-18">
          Frames{" "}
          <span className="font-sans text-14 font-normal text-text-3">
            {shown.length === total ? total : `${shown.length} shown of ${total}`}
            {isPaused && ` · paused, ${held} waiting`}
          </span>
        </h3>
        <Button aria-pressed={isPaused} onClick={() => live.pause(!isPaused)}>
          {isPaused ? (
            <Play size={18} strokeWidth={1.5} aria-hidden="true" />
          ) : (
            <Pause size={18} strokeWidth={1.5} aria-hidden="true" />
          )}
          {isPaused ? "Go on" : "Pause"}
        </Button>
        <Button onClick={() => live.clear()}>
          <Eraser size={18} strokeWidth={1.5} aria-hidden="true" />
          Clear
        </Button>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <ToggleChips label="Only these kinds" choices={kinds} chosen={chosen} onToggle={toggle} />
        <input
          type="search"
          aria-label="Only frames that hold"
          placeholder="Only frames that hold …"
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="h-11 min-w-48 flex-1 rounded-md border border-line bg-surface-1 px-3.5 text-14 text-text-1 placeholder:text-text-3 hover:border-text-3 lg:h-9"
        />
      </div>
      <div className="relative mt-3">
        <div
          ref={box}
          onScroll={onScroll}
          className="h-[440px] overflow-y-auto overscroll-y-contain rounded-md border border-line"
        >
          {shown.length === 0 ? (
            <p className="grid h-full place-items-center px-6 text-center text-text-3">
              {entries.length === 0
                ? "Nothing yet. Connect, and subscribe to “scores”: a match is always on."
                : "No frame is like that."}
            </p>
          ) : (
            <ol role="list" aria-label="Frames">
              {shown.map((entry) => (
                <FrameRow key={entry.number} entry={entry} onToggle={onToggle} />
              ))}
            </ol>
          )}
        </div>
        {unread > 0 && (
          <button
            type="button"
            onClick={toEnd}
            className="absolute inset-x-0 bottom-3 mx-auto flex h-11 w-fit items-center gap-2 rounded-full bg-accent-fill px-4 text-14 font-semibold text-accent-ink shadow-soft"
          >
            <ArrowDown size={16} strokeWidth={2} aria-hidden="true" />
            {unread} new
          </button>
        )}
      </div>
      <p className="mt-2 text-12 text-text-3">The newest {KEPT} frames are kept.</p>
      <SpokenSummary entries={entries} total={total} />
    </section>
  );
}
