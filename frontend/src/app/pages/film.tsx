import { Film } from "@/features/films/routes/film";
import { WatchingAs } from "@/features/settings/components/watching-as";

export const Component = () => <Film profiles={<WatchingAs />} />;
