import { Link, useLocation } from "react-router";
import { AccountCorner } from "@/features/accounts/components/account-corner";
import { Bell } from "@/features/notifications/components/bell";
import { SearchBox } from "@/features/search/components/search-box";
import { WatchingAs } from "@/features/settings/components/watching-as";
import { useKeepTheme } from "@/features/settings/hooks/use-keep-theme";
import { ThemeSwitch } from "@/ui/theme-switch";
import { isHere, usePlaces } from "./places";

function Logo() {
  return (
    <Link
      to="/"
      aria-label="Marquee, home"
      className="display grid size-9 place-items-center rounded-sm bg-board text-22 font-extrabold text-board-ink lg:size-11 lg:text-28"
    >
      M
    </Link>
  );
}

/** The slim rail at the left, from 1024 px on. */
export function Rail() {
  const { pathname } = useLocation();
  const places = usePlaces();
  const keepTheme = useKeepTheme();
  return (
    <div className="sticky top-0 z-30 hidden h-dvh w-21 flex-none flex-col items-center border-r border-line py-3 lg:flex">
      <Logo />
      <nav aria-label="Main" className="mt-4 w-full">
        <ul role="list">
          {places.map((place) => (
            <li key={place.to}>
              <Link
                to={place.to}
                viewTransition
                aria-current={isHere(place, pathname) ? "page" : undefined}
                className="group relative flex h-[58px] flex-col items-center justify-center gap-1.5 text-12 text-text-3 hover:text-text-1 aria-[current=page]:font-semibold aria-[current=page]:text-text-1"
              >
                <span
                  className="absolute left-0 h-8 w-[3px] rounded-r-full group-aria-[current=page]:bg-accent-fill"
                  aria-hidden="true"
                />
                <place.icon size={22} strokeWidth={1.5} aria-hidden="true" />
                {place.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-auto flex flex-col items-center gap-2">
        <Bell where="rail" />
        <ThemeSwitch withLabel onChoose={keepTheme} />
        <AccountCorner where="rail" watching={<WatchingAs />} />
      </div>
    </div>
  );
}

/** The bar on top, below 1024 px. */
export function TopBar() {
  const keepTheme = useKeepTheme();
  return (
    <div className="relative flex h-14 items-center gap-2 px-4 lg:hidden">
      <Logo />
      <SearchBox className="min-w-0 flex-1" />
      <div className="flex flex-none items-center">
        <Bell where="bar" />
        <ThemeSwitch onChoose={keepTheme} />
        <AccountCorner where="bar" watching={<WatchingAs />} />
      </div>
    </div>
  );
}

/** The bar at the bottom, below 1024 px: within reach of a thumb. */
export function BottomBar() {
  const { pathname } = useLocation();
  const places = usePlaces();
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul role="list" className="flex justify-around">
        {places.map((place) => (
          <li key={place.to} className="flex-1">
            <Link
              to={place.to}
              viewTransition
              aria-current={isHere(place, pathname) ? "page" : undefined}
              className="group flex h-16 flex-col items-center justify-center gap-1.5 text-12 text-text-3 aria-[current=page]:font-semibold aria-[current=page]:text-text-1"
            >
              <span
                className="absolute top-0 h-[3px] w-8 rounded-b-full group-aria-[current=page]:bg-accent-fill"
                aria-hidden="true"
              />
              <place.icon size={22} strokeWidth={1.5} aria-hidden="true" />
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
