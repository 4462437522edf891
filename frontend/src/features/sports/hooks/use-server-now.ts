import { serverTime } from "@/realtime/server-time";
import { useNow } from "@/ui/use-now";

/** The server's time in milliseconds, renewed every second. */
export function useServerNow(): number {
  return useNow() - serverTime.ahead;
}
