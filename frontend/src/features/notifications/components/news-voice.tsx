import { useNews } from "../hooks/use-news";
import { sentenceOf } from "../sentences";

/** Says to a screen reader what has just come, without taking it from what it reads. Once on a page. */
export function NewsVoice() {
  const { item } = useNews();
  const sentence = item && sentenceOf(item);
  return (
    <p role="status" aria-label="News" className="sr-only">
      {sentence && `${sentence.who} ${sentence.does}`}
    </p>
  );
}
