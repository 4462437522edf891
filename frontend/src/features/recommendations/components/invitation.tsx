import { Link } from "react-router";
import { usePopularFilms } from "../api/get-popular";
import { RatingWall } from "./rating-wall";

/** How many of the most popular films it shows. */
export const INVITED = 12;
const none = {};

/** For a guest: what rating five films brings. Stars pressed here are kept until somebody has signed in. */
export function Invitation({ onRate }: { onRate: (movie: number, rating: number) => void }) {
  const popular = usePopularFilms(INVITED);
  if (popular.data?.length === 0) return null;
  return (
    <RatingWall
      title="Rate five films, get your own front page"
      lead={
        <>
          Press the stars of a film you know, or{" "}
          <Link className="link" to="/sign-in">
            sign in
          </Link>
          . Every rating re-orders your films at once, and says why.
        </>
      }
      films={popular.data}
      ratings={none}
      onRate={onRate}
    />
  );
}
