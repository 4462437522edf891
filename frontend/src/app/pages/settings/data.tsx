import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { sessionKey } from "@/features/accounts/api/get-session";
import { DataSettings } from "@/features/settings/routes/data";
import { signedOutElsewhere } from "../../identity";

export function Component() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const onLeft = async (due: string) => {
    await navigate("/goodbye", { replace: true, state: { due } });
    cache.setQueryData(sessionKey, null);
    // It ended here, by the person's own wish.
    signedOutElsewhere.set(false);
  };
  return <DataSettings onLeft={(due) => void onLeft(due)} />;
}
