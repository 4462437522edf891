import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { TextField, type TextFieldProps } from "@/ui/text-field";

/** A password that can be looked at. */
export function PasswordField(props: Omit<TextFieldProps, "type" | "end">) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <TextField
      {...props}
      type={shown ? "text" : "password"}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      end={
        <button
          type="button"
          aria-label="Show password"
          aria-pressed={shown}
          title={shown ? "Hide password" : "Show password"}
          className="grid size-11 place-items-center rounded-md text-text-3 hover:text-text-1"
          onClick={() => setShown(!shown)}
        >
          <Icon size={20} strokeWidth={1.5} aria-hidden="true" />
        </button>
      }
    />
  );
}
