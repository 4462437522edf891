import { useViewer } from "@/ui/viewer";
import { knownZone } from "../time-zone";

/** The zone that days and kick-offs are written in: the one of the visitor's account, or else the device's. */
export function useTimeZone(): string {
  return knownZone(useViewer()?.timeZone);
}
