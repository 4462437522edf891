import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useReauthentication } from "@/ui/reauthentication";
import { demand } from "./allauth";
import type { Provider } from "./get-config";

const PATH = "/account/providers";

/** An account elsewhere that opens the account here. */
export interface Connection {
  uid: string;
  display: string;
  provider: Provider;
}

export const connectionsKey = ["security", "connections"] as const;

export function useConnections() {
  return useQuery({
    queryKey: connectionsKey,
    queryFn: async () => (await demand<Connection[]>("GET", PATH)).data ?? [],
  });
}

/** Raises ApiError, whose code says why when it is the last way in. */
export function useDisconnect() {
  const cache = useQueryClient();
  const withProof = useReauthentication();
  return useMutation({
    mutationFn: ({ uid, provider }: Connection) =>
      withProof(() => demand<Connection[]>("DELETE", PATH, { provider: provider.id, account: uid })),
    onSuccess: ({ data }) => cache.setQueryData(connectionsKey, data),
  });
}
