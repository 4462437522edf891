import { ApiError } from "@/contract/http";

/** What the server minds about a field, as a sentence to stand beside it. */
export function errorOf(error: Error | null, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  return (
    error.fields
      .filter((minded) => minded.field === field || minded.field.startsWith(`${field}.`))
      .map(({ message }) => message)
      .join(" ") || undefined
  );
}

/** What went wrong that stands beside none of these fields. */
export function otherError(error: Error | null, fields: readonly string[]): string | undefined {
  if (!error) return undefined;
  return fields.some((field) => errorOf(error, field)) ? undefined : error.message;
}
