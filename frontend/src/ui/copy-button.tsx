import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button";

interface CopyButtonProps {
  text: string;
  /** "Copy token" */
  children: string;
}

const SAID_FOR = 2_500;

/** Puts a text on the clipboard and says so, or says that the browser would not let it. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [told, setTold] = useState<"copied" | "refused" | null>(null);
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [told]);
  const Icon = told === "copied" ? Check : Copy;
  const copy = () =>
    // Outside of a secure page there is no clipboard at all.
    Promise.resolve(navigator.clipboard)
      .then((clipboard) => clipboard.writeText(text))
      .then(
        () => setTold("copied"),
        () => setTold("refused"),
      );
  return (
    <>
      <Button onClick={() => void copy()}>
        <Icon size={18} strokeWidth={1.5} aria-hidden="true" />
        {told === "copied" ? "Copied" : children}
      </Button>
      <span role="status" className={told === "refused" ? "self-center text-14 text-text-3" : "sr-only"}>
        {told === "copied" && "Copied."}
        {told === "refused" && "Your browser would not copy. Select the text instead."}
      </span>
    </>
  );
}
