import { useState } from "react";

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

interface AvatarProps {
  name: string;
  /** The person's picture; initials while there is none, or when it does not come. */
  picture?: string | null | undefined;
  /** A round one beside a name, a large one with corners on a page about the person. */
  shape?: string;
  className?: string;
}

/**
 * A person's picture, or initials on a colour that stays the same for a name. The name itself stands beside it, or
 * labels its button.
 */
export function Avatar({ name, picture, shape = "rounded-full text-14", className = "size-9" }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const tone = tones[sum % tones.length] ?? "";
  return (
    <span
      aria-hidden="true"
      // Drawn, not written: a button that shows them is not called by them.
      data-initials={initialsOf(name)}
      className={`display relative grid flex-none place-items-center overflow-hidden before:content-[attr(data-initials)] text-[oklch(0.22_0.03_60)] ${shape} ${tone} ${className}`}
    >
      {picture && picture !== broken && (
        <img
          src={picture}
          alt=""
          decoding="async"
          draggable={false}
          className="absolute inset-0 size-full object-cover"
          onError={() => setBroken(picture)}
        />
      )}
    </span>
  );
}
