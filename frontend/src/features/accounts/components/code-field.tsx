import { TextField } from "@/ui/text-field";

interface CodeFieldProps {
  /** "app": six digits that change; "recovery": one of the codes that were kept. */
  kind: "app" | "recovery";
  value: string;
  error?: string | undefined;
  onChange: (code: string) => void;
}

/** A code that proves it is you. A phone offers the one from its app by itself. */
export function CodeField({ kind, value, error, onChange }: CodeFieldProps) {
  const app = kind === "app";
  return (
    <TextField
      key={kind}
      label={app ? "Six-digit code" : "Recovery code"}
      name="code"
      inputMode={app ? "numeric" : "text"}
      autoComplete={app ? "one-time-code" : "off"}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={app ? 12 : 24}
      className="[&_input]:tracking-[0.12em]"
      required
      value={value}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** A code as the server wants it: without the spaces it was read or copied with. */
export const bareCode = (code: string) => code.replace(/\s/g, "");
