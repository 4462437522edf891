const TOKENS = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const colours = { name: "text-accent", text: "text-good", value: "text-text-1" };

function* pieces(text: string): Generator<[string, keyof typeof colours | null]> {
  let end = 0;
  for (const match of text.matchAll(TOKENS)) {
    yield [text.slice(end, match.index), null];
    const [whole, quoted, colon] = match;
    yield [quoted ?? whole, colon ? "name" : quoted ? "text" : "value"];
    yield [colon ?? "", null];
    end = match.index + whole.length;
  }
  yield [text.slice(end), null];
}

/** JSON to read. Wide lines wrap rather than scroll, so that a phone shows all of it. */
export function Json({ value, label }: { value: unknown; label?: string }) {
  return (
    <pre aria-label={label} className="font-mono text-12 break-words whitespace-pre-wrap text-text-3">
      {[...pieces(JSON.stringify(value, null, 2))].map(([text, kind], place) =>
        kind ? (
          <span key={place} className={colours[kind]}>
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </pre>
  );
}
