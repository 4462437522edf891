import type { Reference } from "../reference/read";

/** The way to each part of the reference. */
export function Contents({ reference }: { reference: Reference }) {
  const parts = [
    ["requests", "What you send", reference.requests],
    ["answers", "What comes", reference.answers],
    ["webhooks", "Webhooks", reference.webhooks],
    ["close-codes", "Close codes", reference.closeCodes],
    ["error-codes", "Errors", reference.errorCodes],
    ["types", "Types", reference.types],
  ] as const;
  const row = "flex min-h-11 items-center text-14 text-text-2 hover:text-text-1 lg:min-h-8";
  return (
    <nav aria-label="Reference" className="mt-4">
      <ul role="list" className="grid grid-cols-2 gap-x-4 lg:grid-cols-1">
        {reference.topics.map(({ kind, pattern }) => (
          <li key={kind}>
            <a href={`#topic-${kind}`} className={`${row} font-mono text-12`}>
              {pattern}
            </a>
          </li>
        ))}
        {parts.map(([id, title, list]) =>
          list.length === 0 ? null : (
            <li key={id}>
              <a href={`#${id}`} className={row}>
                {title}
              </a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
