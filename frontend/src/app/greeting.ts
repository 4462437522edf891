const weekday = new Intl.DateTimeFormat("en", { weekday: "long" });

/** "Saturday night": the day, and the part of it. Before five it is still last night. */
export function greeting(now: Date): string {
  const hour = now.getHours();
  if (hour < 5) return `${weekday.format(new Date(now.getTime() - 6 * 3_600_000))} night`;
  if (hour < 12) return `${weekday.format(now)} morning`;
  if (hour < 17) return `${weekday.format(now)} afternoon`;
  if (hour < 20) return `${weekday.format(now)} evening`;
  return `${weekday.format(now)} night`;
}

const words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

/** "Four matches live." */
export function liveSentence(count: number): string {
  return `${words[count] ?? count} ${count === 1 ? "match" : "matches"} live.`;
}
