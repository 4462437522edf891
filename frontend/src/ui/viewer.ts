import { createContext, use } from "react";

/** Who looks at the page: undefined until known, null for a guest. */
export type Viewer =
  | {
      id: number;
      username: string;
      name: string;
      /** The person's picture, once known and when there is one. */
      avatar?: string | null;
      /** By its IANA name, once known; "" for that of the device. */
      timeZone?: string;
    }
  | null
  | undefined;

export const ViewerContext = createContext<Viewer>(undefined);

export const useViewer = () => use(ViewerContext);
