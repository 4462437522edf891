import { Check, Dot } from "lucide-react";
import { passwordRules } from "../password-rules";

/** What a password needs, ticked off while it is typed. */
export function PasswordChecks({ password }: { password: string }) {
  return (
    <ul role="list" aria-label="A password needs" className="grid grid-cols-2 gap-x-4 gap-y-1">
      {passwordRules.map(({ text, holds }) => {
        const done = holds(password);
        const Icon = done ? Check : Dot;
        return (
          <li key={text} className={`flex items-center gap-1 ${done ? "text-good" : ""}`}>
            <Icon className="flex-none" size={16} strokeWidth={done ? 2.5 : 1.5} aria-hidden="true" />
            {text}
            <span className="sr-only">{done ? " (done)" : ""}</span>
          </li>
        );
      })}
    </ul>
  );
}
