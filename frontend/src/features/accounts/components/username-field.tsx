import { TextField, type TextFieldProps } from "@/ui/text-field";

/** Choosing what to be called here. */
export function UsernameField(props: Omit<TextFieldProps, "label" | "hint">) {
  return (
    <TextField
      label="Username"
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      maxLength={50}
      hint="3 characters or more: letters, digits, - and _."
      {...props}
    />
  );
}
