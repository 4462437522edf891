import { Check, Plus, X } from "lucide-react";
import { useRef, useState, type FormEvent } from "react";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/text-field";
import { Ticking } from "@/ui/ticking";
import type { Followed } from "../console/following";
import type { ConsoleState, LiveConsole } from "../console/live-console";
import { matchesIn } from "../console/suggestions";
import type { TopicEntry } from "../reference/read";

interface TopicPanelProps {
  live: LiveConsole;
  state: ConsoleState;
  topics: readonly TopicEntry[];
}

/** What is followed, and what could be. */
export function TopicPanel({ live, state, topics }: TopicPanelProps) {
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const subscribe = (event: FormEvent) => {
    event.preventDefault();
    const topic = name.trim();
    if (!topic) return;
    live.subscribe(topic);
    setName("");
  };
  const isFollowed = (topic: string) => state.topics.some((followed) => followed.topic === topic);
  /** A whole name is followed at once, or left; of a pattern, what is missing has to be typed. */
  const choose = (pattern: string) => {
    const open = pattern.indexOf("{");
    if (open < 0) return isFollowed(pattern) ? live.unsubscribe(pattern) : live.subscribe(pattern);
    setName(pattern.slice(0, open));
    field.current?.focus();
  };
  return (
    <section aria-labelledby="topics">
      <h3 id="topics" className="text-18">
        Topics
      </h3>
      <form onSubmit={subscribe} className="mt-2 flex items-end gap-2">
        <TextField
          ref={field}
          label="Topic"
          placeholder="scores"
          maxLength={120}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="min-w-0 flex-1"
        />
        <Button type="submit" kind="primary" className="h-12">
          Subscribe
        </Button>
      </form>
      {state.topics.length > 0 && (
        <ul role="list" aria-label="Followed topics" className="mt-4">
          {state.topics.map((followed) => (
            <FollowedRow
              key={followed.topic}
              followed={followed}
              isOpen={state.status === "open"}
              onLeave={() => {
                live.unsubscribe(followed.topic);
                field.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      <ul role="list" aria-label="Known topics" className="mt-4 flex flex-wrap gap-2">
        {topics.map(({ pattern, isPrivate }) => (
          <li key={pattern}>
            <Chip
              label={pattern}
              beside={isPrivate ? "yours" : ""}
              isFollowed={isFollowed(pattern)}
              onPress={() => choose(pattern)}
            />
          </li>
        ))}
        {matchesIn(state.entries).map(({ topic, label }) => (
          <li key={topic}>
            <Chip label={topic} beside={label} isFollowed={isFollowed(topic)} onPress={() => choose(topic)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChipProps {
  label: string;
  beside: string;
  isFollowed: boolean;
  onPress: () => void;
}

function Chip({ label, beside, isFollowed, onPress }: ChipProps) {
  const Sign = isFollowed ? Check : Plus;
  return (
    <button
      type="button"
      aria-pressed={label.includes("{") ? undefined : isFollowed}
      onClick={onPress}
      className="flex min-h-11 items-center gap-1.5 rounded-full border border-line px-3.5 text-start text-text-2 hover:border-text-3 hover:text-text-1 aria-pressed:border-accent aria-pressed:text-text-1 lg:min-h-9 pointer-coarse:min-h-11"
    >
      <Sign size={16} strokeWidth={1.5} aria-hidden="true" className="flex-none" />
      <span className="font-mono text-12">{label}</span>
      {beside && <span className="text-12 text-text-3">{beside}</span>}
    </button>
  );
}

interface FollowedRowProps {
  followed: Followed;
  isOpen: boolean;
  onLeave: () => void;
}

function FollowedRow({ followed: { topic, state, mode, seq, count }, isOpen, onLeave }: FollowedRowProps) {
  const came = `${count} ${count === 1 ? "frame" : "frames"}`;
  const how =
    state === "asked" ? "waiting for the answer" : mode === "resumed" ? "resumed" : "from a snapshot";
  return (
    <li className="flex items-center gap-3 border-t border-line py-1.5">
      <div className="min-w-0 flex-1">
        <p className="truncate font-mono text-14 text-text-1">{topic}</p>
        <p className="text-12 text-text-3">
          {isOpen ? how : "remembered"} · {came}
        </p>
      </div>
      {seq !== null && (
        <p
          className={`display grid h-8 min-w-8 place-items-center rounded-tile px-1.5 text-16 ${isOpen ? "bg-board text-board-ink" : "bg-surface-2 text-text-2"}`}
        >
          <span className="sr-only">Number </span>
          <Ticking value={seq} />
        </p>
      )}
      <button
        type="button"
        aria-label={`Unsubscribe from ${topic}`}
        onClick={onLeave}
        className="grid size-11 place-items-center rounded-md text-text-3 hover:bg-surface-2 hover:text-text-1"
      >
        <X size={18} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </li>
  );
}
