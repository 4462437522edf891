import { ChevronRight } from "lucide-react";
import { Link, NavLink, Outlet, useLocation } from "react-router";
import { Skeleton } from "@/ui/skeleton";
import { useMediaQuery } from "@/ui/use-media-query";
import { useViewer } from "@/ui/viewer";
import { Navigate } from "react-router";
import { sections } from "../sections";

/** The list at the side with the page beside it; on a narrow screen one or the other. */
export function SettingsFrame() {
  const viewer = useViewer();
  if (viewer === undefined) return <FrameSkeleton />;
  if (viewer === null) return <SignedOut />;
  return (
    <div className="gap-10 lg:grid lg:grid-cols-[216px_minmax(0,1fr)]">
      <SideList />
      <div className="min-w-0 max-w-180">
        <Outlet />
      </div>
    </div>
  );
}

function SideList() {
  return (
    <nav aria-label="Settings" className="sticky top-21 hidden self-start lg:block">
      <p className="display pb-3 text-22 text-text-1">Settings</p>
      <ul role="list" className="-mx-3">
        {sections.map(({ path, label, icon: Icon }) => (
          <li key={path}>
            <NavLink
              to={`/settings/${path}`}
              className="flex min-h-11 items-center gap-3 rounded-md px-3 text-14 text-text-3 hover:text-text-1 aria-[current=page]:bg-surface-2 aria-[current=page]:font-semibold aria-[current=page]:text-text-1"
            >
              <Icon size={18} strokeWidth={1.5} aria-hidden="true" className="flex-none" />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The address without a page: the list on a narrow screen, the first page where the list stands beside it anyway. */
export function SettingsIndex() {
  const wide = useMediaQuery("(min-width: 1024px)");
  if (wide) return <Navigate to="/settings/profile" replace />;
  return (
    <>
      <title>Settings · Marquee</title>
      <h1 className="pb-3 text-28 font-extrabold">Settings</h1>
      <nav aria-label="Settings">
        <ul role="list">
          {sections.map(({ path, label, about, icon: Icon }) => (
            <li key={path} className="border-t border-line first:border-t-0">
              <Link to={`/settings/${path}`} className="group flex min-h-16 items-center gap-4 py-2">
                <Icon size={22} strokeWidth={1.5} aria-hidden="true" className="flex-none text-text-3" />
                <span className="min-w-0 flex-1">
                  <span className="block text-16 font-semibold text-text-1 group-hover:underline">
                    {label}
                  </span>
                  <span className="block text-14 text-text-3">{about}</span>
                </span>
                <ChevronRight size={18} strokeWidth={1.5} aria-hidden="true" className="text-text-3" />
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function SignedOut() {
  const { pathname } = useLocation();
  return (
    <div className="py-16 text-center">
      <title>Settings · Marquee</title>
      <h1 className="text-28">Sign in to see your settings</h1>
      <p className="mx-auto mt-2 max-w-[52ch] text-text-3">
        They belong to an account, and nobody is signed in here.
      </p>
      <Link
        to={`/sign-in?next=${encodeURIComponent(pathname)}`}
        className="mt-6 inline-flex min-h-11 items-center rounded-md bg-accent-fill px-5 font-semibold text-accent-ink hover:brightness-105"
      >
        Sign in
      </Link>
    </div>
  );
}

function FrameSkeleton() {
  return (
    <div role="status" aria-label="Loading your settings" className="gap-10 lg:grid lg:grid-cols-[216px_1fr]">
      <div className="hidden space-y-5 lg:block">
        {sections.map(({ path }) => (
          <Skeleton key={path} className="h-6 w-40" />
        ))}
      </div>
      <PageSkeletonShape />
    </div>
  );
}

export function PageSkeletonShape() {
  return (
    <div className="max-w-180 space-y-4">
      <Skeleton className="h-9 w-52" />
      <Skeleton className="h-5 w-full max-w-96" />
      <Skeleton className="mt-8 h-12 w-full" />
      <Skeleton className="h-12 w-full" />
      <Skeleton className="h-24 w-full" />
    </div>
  );
}
