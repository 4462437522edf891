import { Link } from "react-router";

export function NotFound() {
  return (
    <div className="grid place-items-center py-16 text-center">
      <title>Not on the board · Marquee</title>
      <p
        className="letterboard display rounded-md px-8 py-3 text-[5rem] leading-[53px] font-extrabold text-board-ink"
        aria-hidden="true"
      >
        404
      </p>
      <h1 className="mt-6 text-28">This page is not on the board</h1>
      <p className="mt-2 max-w-[46ch] text-text-3">
        The address may be mistyped, or what stood here has been taken down.
      </p>
      <p className="mt-6">
        <Link to="/" className="link">
          Go to Home
        </Link>
      </p>
    </div>
  );
}
