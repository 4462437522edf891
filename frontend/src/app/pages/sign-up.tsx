import { Component as Form } from "@/features/accounts/routes/sign-up";
import { AccountFrame } from "../account-frame";

export function Component() {
  return (
    <AccountFrame>
      <Form />
    </AccountFrame>
  );
}
