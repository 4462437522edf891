import type { ButtonHTMLAttributes } from "react";

const kinds = {
  primary: "bg-accent-fill text-accent-ink hover:brightness-105",
  quiet: "border border-line text-text-1 hover:bg-surface-2",
  /** Takes something away for good. */
  danger: "border border-bad text-bad hover:bg-surface-2",
  plain: "text-accent hover:underline underline-offset-4",
};

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: keyof typeof kinds;
}

export function Button({ kind = "quiet", className = "", type = "button", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 text-14 font-semibold disabled:opacity-60 ${kinds[kind]} ${className}`}
      {...rest}
    />
  );
}
