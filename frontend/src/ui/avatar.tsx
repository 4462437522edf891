const tones = [
  "bg-[oklch(0.82_0.06_35)]",
  "bg-[oklch(0.78_0.07_185)]",
  "bg-[oklch(0.82_0.09_100)]",
  "bg-[oklch(0.8_0.06_265)]",
  "bg-[oklch(0.8_0.1_65)]",
  "bg-[oklch(0.78_0.08_145)]",
];

/** "Iris Moreau" is IM, "marisol" is MA. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s_.-]+/).filter(Boolean);
  const letters = words.length > 1 ? words.slice(0, 2).map((word) => [...word][0]) : [...name].slice(0, 2);
  return letters.join("").toLocaleUpperCase();
}

/** Initials on a colour that stays the same for a name. The name itself stands beside it, or labels its button. */
export function Avatar({ name, className = "size-9" }: { name: string; className?: string }) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span
      aria-hidden="true"
      className={`display grid flex-none place-items-center rounded-full text-14 text-[oklch(0.22_0.03_60)] ${tones[sum % tones.length] ?? ""} ${className}`}
    >
      {initialsOf(name)}
    </span>
  );
}
