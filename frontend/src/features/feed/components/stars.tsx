import { Star } from "lucide-react";
import { starsWords } from "@/ui/stars";

const SIZE = 15;

/** What somebody gave, in lit stars. stars: 0.5 to 5. */
export function Stars({ stars }: { stars: number }) {
  return (
    <span role="img" aria-label={starsWords(stars)} className="inline-flex gap-0.5 align-[-2px] text-accent">
      {Array.from({ length: Math.floor(stars) }, (_, star) => (
        <Star key={star} size={SIZE} strokeWidth={1.5} className="fill-accent-fill" aria-hidden="true" />
      ))}
      {stars % 1 > 0 && (
        <span className="w-[7.5px] overflow-hidden" aria-hidden="true">
          <Star size={SIZE} strokeWidth={1.5} className="fill-accent-fill" />
        </span>
      )}
    </span>
  );
}
