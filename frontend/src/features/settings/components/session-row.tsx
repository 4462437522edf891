import {
  CircleQuestionMark,
  Monitor,
  Smartphone,
  SquareTerminal,
  Tablet,
  Tv,
  type LucideIcon,
} from "lucide-react";
import { Button } from "@/ui/button";
import { RelativeTime } from "@/ui/relative-time";
import type { DeviceKind, Session } from "../api/sessions";
import { dayText } from "../dates";

const icons: Record<DeviceKind, LucideIcon> = {
  desktop: Monitor,
  phone: Smartphone,
  tablet: Tablet,
  tv: Tv,
  app: SquareTerminal,
  unknown: CircleQuestionMark,
};

interface SessionRowProps {
  session: Session;
  /** Absent for the device one looks from. */
  onEnd?: () => void;
}

/** One place where somebody is signed in. */
export function SessionRow({ session, onEnd }: SessionRowProps) {
  const { device, address_hint, signed_in_at, last_seen_at } = session;
  const Icon = icons[device.kind] ?? CircleQuestionMark;
  return (
    <li className="appears flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line py-4 first:border-t-0 first:pt-0">
      <span className="grid size-12 flex-none place-items-center rounded-md bg-surface-2 text-text-2">
        <Icon size={24} strokeWidth={1.5} aria-hidden="true" />
      </span>
      <div className="min-w-40 flex-1">
        <p className="text-16 font-semibold text-text-1">{device.name}</p>
        <p className="text-14 text-text-3">
          {session.current ? (
            <span className="font-semibold text-good">This device, now</span>
          ) : (
            <>
              Last used <RelativeTime at={last_seen_at} />
            </>
          )}
          {address_hint && ` · ${address_hint}`}
        </p>
        <p className="text-14 text-text-3">Signed in on {dayText(signed_in_at)}</p>
      </div>
      {onEnd && (
        <Button aria-label={`Sign out ${device.name}`} onClick={onEnd}>
          Sign out
        </Button>
      )}
    </li>
  );
}
