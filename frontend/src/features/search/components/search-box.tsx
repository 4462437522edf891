import { Search } from "lucide-react";
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { useViewer } from "@/ui/viewer";
import { useSuggestions } from "../api/get-suggestions";
import { useDebounced } from "../hooks/use-debounced";
import { useSlash } from "../hooks/use-slash";
import { LONGEST_QUERY, queryAndPage, searchAddress } from "../search-address";
import { PastSearches } from "./past-searches";
import { offersFor, SuggestionList, type Offer } from "./suggestion-list";

const PATIENCE = 300;

/**
 * The one box for names and for feelings. Down and up walk what is offered, Enter opens it, or else searches for
 * what was typed; Escape closes, and once more empties. While it is empty it shows what one searched for last. On a phone the list is as wide as the bar the box is in,
 * which has to be placed relatively.
 */
export function SearchBox({ className = "" }: { className?: string }) {
  const { text, setText, typed } = useText();
  const [open, setOpen] = useState(false);
  const [entered, setEntered] = useState(false);
  const viewer = useViewer();
  const [at, setAt] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const navigate = useNavigate();
  useSlash(field);

  const letters = useDebounced(text.trim(), PATIENCE);
  const suggestions = useSuggestions(open ? letters : "");
  const offers = typed ? offersFor(text.trim(), letters === "" ? [] : (suggestions.data ?? [])) : [];
  const shown = open && offers.length > 0;
  const chosen = shown && at !== null ? offers[at] : undefined;

  const close = () => {
    setOpen(false);
    setEntered(false);
    setAt(null);
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  const leave = () => {
    field.current?.focus();
    close();
  };
  const go = (address: string) => {
    close();
    void navigate(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter may only end the writing of a syllable.
    if (event.nativeEvent.isComposing) return;
    const walk = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (walk && offers.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt(walked(shown ? at : null, walk, offers.length));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const query = text.trim();
      if (chosen) go(chosen.to);
      else if (query) go(searchAddress(query));
    } else if (event.key === "Escape") {
      if (!shown) setText("");
      close();
    }
  };
  return (
    <search
      className={`lg:relative ${className}`}
      onBlur={onBlur}
      onKeyDown={(event) => event.key === "Escape" && entered && field.current !== event.target && leave()}
    >
      <span className="relative block">
        <Search
          size={18}
          strokeWidth={1.5}
          aria-hidden="true"
          className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-text-3"
        />
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          role="combobox"
          aria-label="Search films"
          aria-expanded={shown}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={chosen && `${list}-${at}`}
          aria-keyshortcuts="/"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={LONGEST_QUERY}
          placeholder="Film or a feeling"
          value={text}
          className="peer h-11 w-full min-w-0 rounded-md border border-line bg-surface-1 ps-10 pe-3 text-16 text-text-1 placeholder:text-text-3 hover:border-text-3 lg:pe-10 lg:text-14"
          onFocus={() => setEntered(true)}
          onChange={(event) => {
            setEntered(true);
            setText(event.target.value);
            setOpen(true);
            setAt(null);
          }}
          onKeyDown={onKeyDown}
        />
        <kbd
          aria-hidden="true"
          className="pointer-events-none absolute end-3 top-1/2 hidden size-5 -translate-y-1/2 place-items-center rounded-tile border border-line font-sans text-12 text-text-3 peer-focus:hidden lg:grid"
        >
          /
        </kbd>
      </span>
      <SuggestionList id={list} offers={shown ? offers : []} at={at} onPoint={setAt} onChoose={go} />
      {entered && text === "" && viewer && (
        <PastSearches onGo={close} onForgotten={() => field.current?.focus()} />
      )}
      <span role="status" className="sr-only">
        {shown && offersSentence(offers)}
      </span>
    </search>
  );
}

/** What stands in the box. On the page of results it is what was searched for, whoever led there. */
function useText() {
  const { pathname, search } = useLocation();
  const searched = pathname === "/search" ? queryAndPage(new URLSearchParams(search)).query : "";
  const [state, setState] = useState({ searched, text: searched, typed: false });
  if (state.searched !== searched) setState({ searched, text: searched, typed: false });
  return {
    text: state.text,
    typed: state.typed,
    setText: (text: string) => setState({ searched, text, typed: true }),
  };
}

/** From the field to the first or the last, and from either end back to the field. */
function walked(at: number | null, step: number, length: number): number | null {
  if (at === null) return step > 0 ? 0 : length - 1;
  const next = at + step;
  return next < 0 || next >= length ? null : next;
}

function offersSentence(offers: readonly Offer[]): string {
  const count = offers.length - 1;
  return count === 0 ? "No suggestions" : `${count} ${count === 1 ? "suggestion" : "suggestions"}`;
}
