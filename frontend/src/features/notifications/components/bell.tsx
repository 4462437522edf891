import { Bell as BellIcon } from "lucide-react";
import { useId } from "react";
import { Ticking } from "@/ui/ticking";
import { useDisclosure } from "@/ui/use-disclosure";
import { useViewer } from "@/ui/viewer";
import { useNewest } from "../api/get-notifications";
import { useNews } from "../hooks/use-news";
import { BellPanel } from "./bell-panel";

/** On the rail at the left, or in the bar on top. */
type Where = "rail" | "bar";

/** How many notifications are unread, and the newest of them. Guests have none. */
export function Bell({ where }: { where: Where }) {
  return useViewer() ? <BellButton where={where} /> : null;
}

function BellButton({ where }: { where: Where }) {
  const { open, setOpen, frame } = useDisclosure();
  const unread = useNewest()?.unread_count ?? 0;
  const panel = useId();
  const place = where === "rail" ? "absolute bottom-0 left-full ml-4 w-90" : "fixed inset-x-4 top-15";
  return (
    <div ref={frame} className="relative">
      <button
        type="button"
        aria-label={unread > 0 ? `Notifications, ${unread} unread` : "Notifications"}
        aria-expanded={open}
        aria-controls={panel}
        className="flex min-h-11 min-w-11 flex-col items-center justify-center gap-1 rounded-md text-12 text-text-3 hover:text-text-1"
        onClick={() => setOpen(!open)}
      >
        <RingingBell unread={unread} />
        {where === "rail" && <span aria-hidden="true">Notifications</span>}
      </button>
      <div id={panel} className={`z-30 ${place}`} hidden={!open}>
        {open && <BellPanel />}
      </div>
    </div>
  );
}

function RingingBell({ unread }: { unread: number }) {
  const { count } = useNews();
  return (
    <span className="relative">
      <BellIcon
        key={count}
        size={22}
        strokeWidth={1.5}
        aria-hidden="true"
        className={count > 0 ? "rings" : undefined}
      />
      {unread > 0 && (
        <span
          aria-hidden="true"
          className="absolute -top-2 left-3 grid h-4.5 min-w-4.5 place-items-center rounded-full bg-accent-fill px-1 text-12 leading-none font-semibold text-accent-ink tabular-nums"
        >
          <Ticking value={unread > 99 ? "99+" : unread} />
        </span>
      )}
    </span>
  );
}
