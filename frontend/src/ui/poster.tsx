import { useState } from "react";

interface PosterProps {
  src: string;
  title: string;
  /** The title stands beside it: then the picture has nothing to add for a screen reader. */
  decorative?: boolean;
  /** On screen from the start: fetched first instead of when it comes near. */
  eager?: boolean;
  className?: string;
}

/** A film's poster, 2:3, as wide as its place. Its room is there before the picture is. */
export function Poster({ src, title, decorative = false, eager = false, className = "" }: PosterProps) {
  const [broken, setBroken] = useState(false);
  const shape = `block aspect-2/3 w-full rounded-sm bg-surface-2 ${className}`;
  if (broken) {
    return (
      <span className={`${shape} display grid place-items-center p-2 text-center text-14 text-text-2`}>
        {title}
      </span>
    );
  }
  return (
    <img
      src={src}
      alt={decorative ? "" : `Poster of ${title}`}
      width={400}
      height={600}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      draggable={false}
      className={`${shape} h-auto object-cover`}
      onError={() => setBroken(true)}
    />
  );
}
