import { expect, it } from "vitest";
import { accountsServer, signedIn } from "../testing/accounts-server";
import { sessionQuery } from "./get-session";
import { renamingSession } from "./session-name";

it("asks who is signed in only once the session has its new name", async () => {
  const asked = accountsServer({ "GET /auth/session": signedIn() });
  let answer: () => void = () => undefined;
  const change = renamingSession(() => new Promise<void>((resolve) => (answer = resolve)));
  const session = sessionQuery.queryFn();
  await new Promise((later) => setTimeout(later));
  expect(asked).toEqual([]);

  answer();
  await change;
  expect(await session).toMatchObject({ username: "iris" });
});

it("asks also when the change came to nothing", async () => {
  accountsServer({ "GET /auth/session": signedIn() });
  await expect(renamingSession(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
  expect(await sessionQuery.queryFn()).toMatchObject({ username: "iris" });
});
