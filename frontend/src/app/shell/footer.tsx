import { Link } from "react-router";

/** What belongs to no place of the navigation. */
export function Footer() {
  return (
    <footer className="mx-auto flex max-w-[1280px] flex-wrap gap-x-6 px-4 pb-24 lg:px-7 lg:pb-6">
      <Link to="/developers" className="flex min-h-11 items-center text-14 text-text-3 hover:text-text-1">
        Developers
      </Link>
    </footer>
  );
}
