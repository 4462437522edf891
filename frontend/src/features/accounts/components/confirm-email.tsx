/** The last step where an address has to be confirmed before somebody may sign in. */
export function ConfirmEmail() {
  return (
    <div role="status" className="w-full max-w-105">
      <title>Confirm your e-mail · Marquee</title>
      <h1 className="text-36 font-extrabold">Look into your e-mail</h1>
      <p className="mt-2 text-16 text-text-3">
        We have sent you a link. Open it to confirm your address, then sign in.
      </p>
    </div>
  );
}
