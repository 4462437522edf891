/** The breathing dot of something that is happening now. The text beside it says so too. */
export function Pulse({ className = "" }: { className?: string }) {
  return <span className={`pulse ${className}`} aria-hidden="true" />;
}
