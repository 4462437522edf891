import { Component as Form } from "@/features/accounts/routes/sign-in";
import { AccountFrame } from "../account-frame";

export function Component() {
  return (
    <AccountFrame>
      <Form />
    </AccountFrame>
  );
}
