import { useRef, type FormEvent, type ReactNode } from "react";
import { csrfToken } from "@/contract/csrf";
import { addressOf } from "../api/allauth";
import type { Provider } from "../api/get-config";

interface ProviderFormProps {
  provider: Provider;
  process: "login" | "connect";
  /** Our path that the person is brought back to. */
  back: string;
  /** Told before the page is left; what it gives says whether to go. */
  before?: () => Promise<boolean>;
  children: ReactNode;
}

/** Leaves for another service: a form of the page itself, since the answer is a redirect that a request cannot follow. */
export function ProviderForm({ provider, process, back, before, children }: ProviderFormProps) {
  const token = useRef<HTMLInputElement>(null);
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    // Taken at the last moment: signing in and proving oneself change it.
    const leave = () => {
      if (token.current) token.current.value = csrfToken();
    };
    if (!before) return leave();
    event.preventDefault();
    void before().then((go) => {
      if (!go) return;
      leave();
      form.submit();
    });
  };
  const hidden = { provider: provider.id, process, callback_url: back };
  return (
    <form method="post" action={addressOf("/auth/provider/redirect")} onSubmit={submitted}>
      <input ref={token} type="hidden" name="csrfmiddlewaretoken" />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
