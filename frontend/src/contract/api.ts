/* generated from docs/contract/openapi.json by `npm run contract`; do not edit */

export interface paths {
  "/api/genres": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List genres
     * @description All genres, by name.
     */
    get: operations["genres_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     * @description Signing in.
     */
    post: operations["login_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/logout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign out
     * @description Signing out: by access token, else by refresh token.
     */
    post: operations["logout_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your account
     * @description The caller's own account.
     */
    get: operations["me_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change your account
     * @description The caller's own account.
     */
    patch: operations["me_partial_update"];
    trace?: never;
  };
  "/api/movies": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List films
     * @description Films, most popular first unless asked otherwise.
     */
    get: operations["movies_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/movies/{movie_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a film
     * @description One film.
     */
    get: operations["movies_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/movies/{movie_id}/rating": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rate a film
     * @description The caller's rating of a film.
     */
    put: operations["movies_rating_update"];
    post?: never;
    /**
     * Withdraw a rating
     * @description The caller's rating of a film.
     */
    delete: operations["movies_rating_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/movies/{movie_id}/similar": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List similar films
     * @description What goes well after a film.
     */
    get: operations["movies_similar_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/recommendations/by-genre/{slug}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a genre for you
     * @description Films of one genre in the caller's order; for a caller not signed in, in everybody's.
     */
    get: operations["recommendations_by_genre_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/recommendations/feedback": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give feedback
     * @description What the caller did with what was shown.
     */
    post: operations["recommendations_feedback_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/recommendations/for-you": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List rails for you
     * @description The caller's rails.
     */
    get: operations["recommendations_for_you_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign up
     * @description New accounts.
     */
    post: operations["register_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search
     * @description One box for words and for meaning.
     */
    get: operations["search_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/search/suggest": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Suggest
     * @description Up to ten completions, from the first letter on.
     */
    get: operations["search_suggest_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/competitions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List competitions
     * @description All competitions: leagues, then cups.
     */
    get: operations["sports_competitions_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/competitions/{competition_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a competition
     * @description One competition.
     */
    get: operations["sports_competitions_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/competitions/{competition_id}/fixtures": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a competition's matches
     * @description The matches of a competition.
     */
    get: operations["sports_competitions_fixtures_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/competitions/{competition_id}/standings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a table
     * @description A league's table as it stands now.
     */
    get: operations["sports_competitions_standings_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/home": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the front page of sports
     * @description What is in play, the next 24 hours, what ended last, and the days around today.
     */
    get: operations["sports_home_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/matches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List matches
     * @description Matches, in play first, then by kick-off; finished ones alone: the newest first.
     */
    get: operations["sports_matches_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/matches/{match_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a match
     * @description One match.
     */
    get: operations["sports_matches_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/players/{player_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a player
     * @description One player.
     */
    get: operations["sports_players_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/sports/teams/{team_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a team
     * @description One team.
     */
    get: operations["sports_teams_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/token/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Refresh the tokens
     * @description A new pair of tokens for a refresh token, which is spent.
     */
    post: operations["token_refresh_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The caller's own account. */
    AccountShape: {
      readonly bio: string;
      /** Format: date-time */
      created_at: string;
      readonly display_name: string;
      /** Format: email */
      readonly email: string;
      readonly id: number;
      readonly location: string;
      readonly role: components["schemas"]["AccountShapeRoleEnum"];
      readonly time_zone: string;
      readonly username: string;
      readonly verified: boolean;
    };
    /**
     * @description * `user` - User
     *     * `moderator` - Moderator
     *     * `admin` - Admin
     * @enum {string}
     */
    AccountShapeRoleEnum: "user" | "moderator" | "admin";
    /** @description One true reason. */
    BecauseShape: {
      kind: components["schemas"]["BecauseShapeKindEnum"];
      movie: components["schemas"]["NamedMovieShape"] | null;
      text: string;
    };
    /**
     * @description * `rated` - rated
     *     * `people` - people
     *     * `community` - community
     *     * `popular` - popular
     *     * `genre` - genre
     * @enum {string}
     */
    BecauseShapeKindEnum: "rated" | "people" | "community" | "popular" | "genre";
    /** @enum {integer} */
    ChangeEnum: -1 | 0 | 1;
    /**
     * Clock
     * @description Where the match clock stood: `seconds` played at `at`, moving at `rate` while `running`.
     *
     *     rate: match seconds per real second; 1 for a real match, more in the built-in match day.
     */
    Clock: {
      /**
       * At
       * Format: date-time
       */
      at: string;
      /** Rate */
      rate: number;
      /** Running */
      running: boolean;
      /** Seconds */
      seconds: number;
    };
    /**
     * CompetitionAnswer
     * @description A competition. round: the stage that kicked off last, null before the first.
     */
    CompetitionAnswer: {
      /** Colors */
      colors: [string, string];
      /** Country */
      country: string;
      /** Id */
      id: number;
      /** Kind */
      kind: components["schemas"]["CompetitionAnswerKindEnum"];
      /** Name */
      name: string;
      /** Round */
      round: string | null;
      /** Season */
      season: string;
      /** Slug */
      slug: string;
    };
    /** @enum {string} */
    CompetitionAnswerKindEnum: "league" | "cup";
    /**
     * CompetitionRef
     * @description Enough of a competition to name it.
     */
    CompetitionRef: {
      /** Id */
      id: number;
      /** Name */
      name: string;
    };
    /**
     * DayAnswer
     * @description A day in the zone asked for, with its number of matches and of those in play.
     */
    DayAnswer: {
      /**
       * Date
       * Format: date
       */
      date: string;
      /** Live */
      live: number;
      /** Matches */
      matches: number;
    };
    /** @description With how many gave each half star, ½ first. */
    DetailedRating: {
      /** Format: double */
      average: number | null;
      count: number;
      histogram: number[];
    };
    /**
     * @description * `seen` - Seen
     *     * `click` - Click
     *     * `dismiss` - Dismiss
     *     * `play` - Play
     * @enum {string}
     */
    FeedbackBodyKindEnum: "seen" | "click" | "dismiss" | "play";
    /** @description What was done with a film of a slate. */
    FeedbackBodyRequest: {
      kind: components["schemas"]["FeedbackBodyKindEnum"];
      /** Format: int64 */
      movie: number;
      slate: string;
    };
    /** @description All rails; `top` is the first. generation: rises with each change, as in the pushed event. */
    ForYouShape: {
      generation: number;
      rails: components["schemas"]["RailShape"][];
    };
    /** @description A film with how it matched. */
    FoundMovie: {
      country: string | null;
      genres: components["schemas"]["GenreRef"][];
      id: number;
      imdb_id: string | null;
      kind: components["schemas"]["FoundMovieKindEnum"];
      language: string | null;
      match: components["schemas"]["MatchEnum"];
      mine: components["schemas"]["Mine"] | null;
      original_title: string;
      /** Format: double */
      popularity: number;
      poster_url: string;
      rating: components["schemas"]["RatingShape"];
      /** Format: date */
      release_date: string | null;
      release_year: number;
      /** @description Minutes. */
      runtime: number | null;
      title: string;
      tmdb_id: number | null;
      trailer_url: string | null;
    };
    /**
     * @description * `movie` - movie
     * @enum {string}
     */
    FoundMovieKindEnum: "movie";
    /** @description A genre as films name it. */
    GenreRef: {
      id: number;
      name: string;
      slug: string;
    };
    /** @description A genre and how many films it has. */
    GenreShape: {
      description?: string;
      readonly id: number;
      readonly movie_count: number;
      name: string;
      slug: string;
    };
    /**
     * HomeAnswer
     * @description The front page of sports.
     */
    HomeAnswer: {
      /** Competitions */
      competitions: components["schemas"]["CompetitionAnswer"][];
      /** Days */
      days: components["schemas"]["DayAnswer"][];
      /** Live */
      live: components["schemas"]["MatchSummary"][];
      /** Next */
      next: components["schemas"]["MatchSummary"][];
      /** Recent */
      recent: components["schemas"]["MatchSummary"][];
    };
    /** @description A pick. */
    ItemShape: {
      because: components["schemas"]["BecauseShape"][];
      movie: components["schemas"]["Movie"];
      /**
       * Format: double
       * @description Comparable within a rail.
       */
      score: number;
      /** @description What feedback names; null for a caller not signed in. */
      slate: string | null;
    };
    /**
     * Lineup
     * @description One side's sheet.
     */
    Lineup: {
      /** Formation */
      formation: string;
      /** Players */
      players: components["schemas"]["LineupPlayer"][];
    };
    /**
     * LineupPlayer
     * @description A player on the sheet. `x` runs 0 (own goal) to 1 (halfway line), `y` 0 (left) to 1 (right).
     */
    LineupPlayer: {
      /** Id */
      id: number;
      /** Name */
      name: string;
      /** Number */
      number: number;
      /** Position */
      position: string;
      /** Starts */
      starts: boolean;
      /** X */
      x: number | null;
      /** Y */
      y: number | null;
    };
    /**
     * Lineups
     * @description Both sheets.
     */
    Lineups: {
      away: components["schemas"]["Lineup"];
      home: components["schemas"]["Lineup"];
    };
    /** @description `login` is an e-mail address or a username; so are `email` and `username`, for clients that call it that. */
    LoginBodyRequest: {
      email?: string;
      login?: string;
      password: string;
      username?: string;
    };
    /**
     * MatchDetail
     * @description A match with its course. `pressure` is one number a minute in -1 (away) to 1 (home).
     */
    MatchDetail: {
      /** Attendance */
      attendance: number | null;
      away: components["schemas"]["TeamRef"];
      clock: components["schemas"]["Clock"] | null;
      competition: components["schemas"]["CompetitionRef"];
      /** Events */
      events: components["schemas"]["MatchMoment"][];
      home: components["schemas"]["TeamRef"];
      /** Id */
      id: number;
      /**
       * Kickoff
       * Format: date-time
       */
      kickoff: string;
      last_moment: components["schemas"]["MatchMoment"] | null;
      lineups: components["schemas"]["Lineups"] | null;
      /** Minute */
      minute: number | null;
      /** Pressure */
      pressure: number[];
      /** Provider */
      provider: string;
      score: components["schemas"]["Score"];
      /** Stage */
      stage: string;
      /** Status */
      status: components["schemas"]["StatusEnum"];
      /** Stoppage */
      stoppage: number | null;
      /**
       * Updated At
       * Format: date-time
       */
      updated_at: string;
      /** Venue */
      venue: string;
    };
    /**
     * @description * `exact` - exact
     *     * `prefix` - prefix
     *     * `text` - text
     *     * `spelling` - spelling
     *     * `meaning` - meaning
     * @enum {string}
     */
    MatchEnum: "exact" | "prefix" | "text" | "spelling" | "meaning";
    /**
     * MatchMoment
     * @description One thing that happened in a match, with the score after it. `seq` counts within the match.
     */
    MatchMoment: {
      assist: components["schemas"]["PlayerRef"] | null;
      /** Detail */
      detail: string;
      /** Id */
      id: number;
      /** Kind */
      kind: components["schemas"]["MatchMomentKindEnum"];
      /** Minute */
      minute: number;
      player: components["schemas"]["PlayerRef"] | null;
      score: components["schemas"]["Score"];
      /** Seq */
      seq: number;
      /** Side */
      side: ("home" | "away") | null;
      /** Stoppage */
      stoppage: number | null;
      /** Team */
      team: number | null;
    };
    /** @enum {string} */
    MatchMomentKindEnum:
      | "kickoff"
      | "goal"
      | "own_goal"
      | "penalty_goal"
      | "penalty_missed"
      | "yellow"
      | "second_yellow"
      | "red"
      | "substitution"
      | "var"
      | "half_time"
      | "full_time";
    /**
     * MatchSummary
     * @description A match as lists show it.
     */
    MatchSummary: {
      /** Attendance */
      attendance: number | null;
      away: components["schemas"]["TeamRef"];
      clock: components["schemas"]["Clock"] | null;
      competition: components["schemas"]["CompetitionRef"];
      home: components["schemas"]["TeamRef"];
      /** Id */
      id: number;
      /**
       * Kickoff
       * Format: date-time
       */
      kickoff: string;
      last_moment: components["schemas"]["MatchMoment"] | null;
      /** Minute */
      minute: number | null;
      /** Provider */
      provider: string;
      score: components["schemas"]["Score"];
      /** Stage */
      stage: string;
      /** Status */
      status: components["schemas"]["StatusEnum"];
      /** Stoppage */
      stoppage: number | null;
      /**
       * Updated At
       * Format: date-time
       */
      updated_at: string;
      /** Venue */
      venue: string;
    };
    /** @description What the caller did with the film; null for a caller not signed in. */
    Mine: {
      favorite: boolean;
      in_watchlist: boolean;
      /** Format: double */
      progress: number | null;
      /** Format: double */
      rating: number | null;
      watched: boolean;
    };
    /** @description A film as lists show it. */
    Movie: {
      country: string | null;
      genres: components["schemas"]["GenreRef"][];
      id: number;
      imdb_id: string | null;
      language: string | null;
      mine: components["schemas"]["Mine"] | null;
      original_title: string;
      /** Format: double */
      popularity: number;
      poster_url: string;
      rating: components["schemas"]["RatingShape"];
      /** Format: date */
      release_date: string | null;
      release_year: number;
      /** @description Minutes. */
      runtime: number | null;
      title: string;
      tmdb_id: number | null;
      trailer_url: string | null;
    };
    /** @description A film with everything known of it. */
    MovieDetail: {
      backdrop_url: string | null;
      budget: number | null;
      countries: string[];
      country: string | null;
      description: string;
      genres: components["schemas"]["GenreRef"][];
      id: number;
      imdb_id: string | null;
      language: string | null;
      mine: components["schemas"]["Mine"] | null;
      original_title: string;
      people: components["schemas"]["PersonInMovie"][];
      /** Format: double */
      popularity: number;
      poster_url: string;
      rating: components["schemas"]["DetailedRating"];
      /** Format: date */
      release_date: string | null;
      release_year: number;
      revenue: number | null;
      /** @description Minutes. */
      runtime: number | null;
      tagline: string;
      title: string;
      tmdb_id: number | null;
      trailer_url: string | null;
      where_to_watch: {
        [key: string]: unknown;
      }[];
    };
    /** @description A film that a reason speaks of. */
    NamedMovieShape: {
      id: number;
      title: string;
    };
    PaginatedCompetitionAnswerList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["CompetitionAnswer"][];
    };
    PaginatedFoundMovieList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["FoundMovie"][];
    };
    PaginatedMatchSummaryList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["MatchSummary"][];
    };
    PaginatedMovieList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["Movie"][];
    };
    Pagination: {
      /** Format: uri */
      next: string | null;
      page: number;
      pages: number;
      per_page: number;
      /** Format: uri */
      previous: string | null;
      total: number;
      total_pages: number;
    };
    /** @description What a person may change about their account. */
    PatchedAccountBodyRequest: {
      bio?: string;
      display_name?: string;
      location?: string;
      time_zone?: string;
    };
    /** @description What is known about an account whose address is not confirmed: what was sent. */
    PendingShape: {
      email: string;
      username: string;
    };
    /** @description The answer to signing up where the address has to be confirmed first. */
    PendingSignUpShape: {
      user: components["schemas"]["PendingShape"];
      verification: components["schemas"]["VerificationEnum"];
    };
    /** @description Somebody's part in a film. */
    PersonInMovie: {
      character: string | null;
      id: number;
      name: string;
      order: number;
      role: components["schemas"]["PersonInMovieRoleEnum"];
    };
    /**
     * @description * `director` - director
     *     * `writer` - writer
     *     * `cast` - cast
     * @enum {string}
     */
    PersonInMovieRoleEnum: "director" | "writer" | "cast";
    /**
     * PlayerAnswer
     * @description A player with team, season and the team's last matches.
     */
    PlayerAnswer: {
      /** Born */
      born: string | null;
      /** Country */
      country: string;
      /** Full Name */
      full_name: string;
      /** Id */
      id: number;
      /** Matches */
      matches: components["schemas"]["MatchSummary"][];
      /** Name */
      name: string;
      /** Number */
      number: number;
      /** Position */
      position: components["schemas"]["PositionEnum"];
      season: components["schemas"]["PlayerSeasonAnswer"];
      team: components["schemas"]["TeamRef"];
    };
    /**
     * PlayerRef
     * @description Enough of a player to name one.
     */
    PlayerRef: {
      /** Id */
      id: number;
      /** Name */
      name: string;
      /** Number */
      number: number;
    };
    /**
     * PlayerSeasonAnswer
     * @description What a player did in the seasons being played.
     */
    PlayerSeasonAnswer: {
      /** Assists */
      assists: number;
      /** Goals */
      goals: number;
      /** Own Goals */
      own_goals: number;
      /** Red Cards */
      red_cards: number;
      /** Yellow Cards */
      yellow_cards: number;
    };
    /** @enum {string} */
    PositionEnum: "goalkeeper" | "defender" | "midfielder" | "forward";
    /** @description RFC 9457 problem details; `code` is stable. */
    Problem: {
      code: string;
      data?: null;
      detail: string;
      errors: {
        code: string;
        field: string;
        message: string;
      }[];
      instance: string;
      message: string;
      status: number;
      /** @constant */
      success: false;
      title: string;
      /** Format: uri-reference */
      type: string;
    };
    /** @description A row of films with its own idea. */
    RailShape: {
      id: string;
      items: components["schemas"]["ItemShape"][];
      reason: string;
      title: string;
    };
    /** @description The caller's rating, and how the film is rated by all. */
    RatedShape: {
      /** Format: double */
      average: number | null;
      count: number;
      histogram: number[];
      /** Format: double */
      rating: number;
    };
    /** @description Stars, in halves. */
    RatingBodyRequest: {
      /** Format: decimal */
      rating: string;
    };
    /** @description The members' ratings: 0.5 to 5 stars. */
    RatingShape: {
      /** Format: double */
      average: number | null;
      count: number;
    };
    /** @description For clients that keep no cookies. */
    RefreshBodyRequest: {
      refresh_token?: string;
    };
    /** @description The answer to a refresh; the refresh token is in it only when it came in the body. */
    RefreshedShape: {
      access_token: string;
      /** @description Seconds. */
      expires_in: number;
      refresh_token?: string;
      /** @default Bearer */
      token_type: string;
    };
    /** @description A new account. */
    RegisterBodyRequest: {
      email: string;
      password: string;
      username: string;
    };
    /**
     * Score
     * @description Goals so far; `half_time` and `penalties` are [home, away] once known.
     */
    Score: {
      /** Away */
      away: number;
      /**
       * Half Time
       * @default null
       */
      half_time: [number, number] | null;
      /** Home */
      home: number;
      /**
       * Penalties
       * @default null
       */
      penalties: [number, number] | null;
    };
    /** @description The answer to signing in. */
    SignedInShape: {
      access_token: string;
      /** @description Seconds. */
      expires_in: number;
      /** @default Bearer */
      token_type: string;
      user: components["schemas"]["AccountShape"];
    };
    SignedUp: components["schemas"]["SignedInShape"] | components["schemas"]["PendingSignUpShape"];
    /** @description A film like another, and why. */
    SimilarMovie: {
      because: string;
      country: string | null;
      genres: components["schemas"]["GenreRef"][];
      id: number;
      imdb_id: string | null;
      language: string | null;
      mine: components["schemas"]["Mine"] | null;
      original_title: string;
      /** Format: double */
      popularity: number;
      poster_url: string;
      rating: components["schemas"]["RatingShape"];
      /** Format: date */
      release_date: string | null;
      release_year: number;
      /** @description Minutes. */
      runtime: number | null;
      /** Format: double */
      similarity: number;
      title: string;
      tmdb_id: number | null;
      trailer_url: string | null;
    };
    /**
     * SquadPlayer
     * @description A player of a squad. `name` is the one on the shirt.
     */
    SquadPlayer: {
      /** Born */
      born: string | null;
      /** Country */
      country: string;
      /** Full Name */
      full_name: string;
      /** Id */
      id: number;
      /** Name */
      name: string;
      /** Number */
      number: number;
      /** Position */
      position: components["schemas"]["PositionEnum"];
    };
    /**
     * StandingsAnswer
     * @description A league's table as it stands; a cup has no rows.
     */
    StandingsAnswer: {
      competition: components["schemas"]["CompetitionRef"];
      /** Rows */
      rows: components["schemas"]["StandingsRow"][];
      /** Season */
      season: string;
    };
    /**
     * StandingsRow
     * @description A line of a table. change: 1 risen within the last hour, -1 fallen. live: a match in play counts.
     */
    StandingsRow: {
      /** Change */
      change: components["schemas"]["ChangeEnum"];
      /** Drawn */
      drawn: number;
      /** Goal Difference */
      goal_difference: number;
      /** Goals Against */
      goals_against: number;
      /** Goals For */
      goals_for: number;
      /** Live */
      live: boolean;
      /** Lost */
      lost: number;
      /** Played */
      played: number;
      /** Points */
      points: number;
      /** Rank */
      rank: number;
      team: components["schemas"]["TeamRef"];
      /** Won */
      won: number;
    };
    /** @enum {string} */
    StatusEnum:
      | "scheduled"
      | "live"
      | "half_time"
      | "extra_time"
      | "penalties"
      | "suspended"
      | "finished"
      | "postponed"
      | "cancelled"
      | "abandoned";
    /** @description Something the letters could become. */
    Suggestion: {
      id: number;
      kind: components["schemas"]["SuggestionKindEnum"];
      title: string;
      year?: number;
    };
    /**
     * @description * `movie` - movie
     *     * `person` - person
     * @enum {string}
     */
    SuggestionKindEnum: "movie" | "person";
    /**
     * TeamAnswer
     * @description A team with its matches, squad and place. next: those in play or to come; last: the newest first.
     */
    TeamAnswer: {
      /** Capacity */
      capacity: number | null;
      /** City */
      city: string;
      /** Colors */
      colors: [string, string];
      competition: components["schemas"]["CompetitionRef"] | null;
      /** Country */
      country: string;
      /** Crest Url */
      crest_url: string;
      /** Founded */
      founded: number | null;
      /** Id */
      id: number;
      /** Last */
      last: components["schemas"]["MatchSummary"][];
      /** Name */
      name: string;
      /** Next */
      next: components["schemas"]["MatchSummary"][];
      /** Short Name */
      short_name: string;
      /** Slug */
      slug: string;
      /** Squad */
      squad: components["schemas"]["SquadPlayer"][];
      table_row: components["schemas"]["StandingsRow"] | null;
      /** Venue */
      venue: string;
    };
    /**
     * TeamRef
     * @description Enough of a team to show it. `colors` are CSS hex, the main one first.
     */
    TeamRef: {
      /** Colors */
      colors: [string, string];
      /** Crest Url */
      crest_url: string;
      /** Id */
      id: number;
      /** Name */
      name: string;
      /** Short Name */
      short_name: string;
    };
    /**
     * @description * `pending` - pending
     * @enum {string}
     */
    VerificationEnum: "pending";
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  genres_list: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["GenreShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["GenreShape"][];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  login_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LoginBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SignedInShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["SignedInShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  logout_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RefreshBodyRequest"];
      };
    };
    responses: {
      /** @description No response body */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  me_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["AccountShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["AccountShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  me_partial_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedAccountBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["AccountShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["AccountShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  movies_list: {
    parameters: {
      query?: {
        /** @description ISO 3166-1. */
        country?: string;
        /** @description Only these fields, separated by commas. */
        fields?: string;
        format?: "bare" | "json";
        /** @description Slugs, repeated or separated by commas. */
        genre?: string;
        /**
         * @description * `any` - any
         *     * `all` - all
         */
        genre_match?: "any" | "all";
        /** @description ISO 639. */
        language?: string;
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
        person?: number;
        runtime_max?: number;
        /**
         * @description * `-popularity` - -popularity
         *     * `-release_date` - -release_date
         *     * `-runtime` - -runtime
         *     * `-title` - -title
         *     * `popularity` - popularity
         *     * `release_date` - release_date
         *     * `runtime` - runtime
         *     * `title` - title
         */
        sort?:
          | "-popularity"
          | "-release_date"
          | "-runtime"
          | "-title"
          | "popularity"
          | "release_date"
          | "runtime"
          | "title";
        year_max?: number;
        year_min?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Movie"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedMovieList"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  movies_retrieve: {
    parameters: {
      query?: {
        /** @description Only these fields, separated by commas. */
        fields?: string;
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        movie_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["MovieDetail"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["MovieDetail"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  movies_rating_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        movie_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RatingBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["RatedShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["RatedShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  movies_rating_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        movie_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description No response body */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  movies_similar_list: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        limit?: number;
      };
      header?: never;
      path: {
        movie_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SimilarMovie"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["SimilarMovie"][];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  recommendations_by_genre_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        limit?: number;
      };
      header?: never;
      path: {
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["RailShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["RailShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  recommendations_feedback_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FeedbackBodyRequest"];
      };
    };
    responses: {
      /** @description No response body */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  recommendations_for_you_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ForYouShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ForYouShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  register_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RegisterBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SignedUp"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["SignedUp"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  search_list: {
    parameters: {
      query: {
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
        q: string;
        /** @description * `movie` - movie */
        type?: "movie";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["FoundMovie"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedFoundMovieList"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  search_suggest_list: {
    parameters: {
      query: {
        format?: "bare" | "json";
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["Suggestion"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["Suggestion"][];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_competitions_list: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CompetitionAnswer"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedCompetitionAnswerList"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_competitions_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        competition_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CompetitionAnswer"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["CompetitionAnswer"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_competitions_fixtures_list: {
    parameters: {
      query?: {
        /** @description A day in the zone `tz`. */
        date?: string;
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
        /**
         * @description `live` takes every status in play.
         *
         *     * `scheduled` - scheduled
         *     * `live` - live
         *     * `half_time` - half_time
         *     * `extra_time` - extra_time
         *     * `penalties` - penalties
         *     * `suspended` - suspended
         *     * `finished` - finished
         *     * `postponed` - postponed
         *     * `cancelled` - cancelled
         *     * `abandoned` - abandoned
         */
        status?:
          | "scheduled"
          | "live"
          | "half_time"
          | "extra_time"
          | "penalties"
          | "suspended"
          | "finished"
          | "postponed"
          | "cancelled"
          | "abandoned";
        team?: number;
        /** @description IANA time zone; UTC when left out. */
        tz?: string;
      };
      header?: never;
      path: {
        competition_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["MatchSummary"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedMatchSummaryList"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_competitions_standings_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        competition_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["StandingsAnswer"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["StandingsAnswer"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_home_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        /** @description IANA time zone; UTC when left out. */
        tz?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["HomeAnswer"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["HomeAnswer"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_matches_list: {
    parameters: {
      query?: {
        competition?: number;
        /** @description A day in the zone `tz`. */
        date?: string;
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
        /**
         * @description `live` takes every status in play.
         *
         *     * `scheduled` - scheduled
         *     * `live` - live
         *     * `half_time` - half_time
         *     * `extra_time` - extra_time
         *     * `penalties` - penalties
         *     * `suspended` - suspended
         *     * `finished` - finished
         *     * `postponed` - postponed
         *     * `cancelled` - cancelled
         *     * `abandoned` - abandoned
         */
        status?:
          | "scheduled"
          | "live"
          | "half_time"
          | "extra_time"
          | "penalties"
          | "suspended"
          | "finished"
          | "postponed"
          | "cancelled"
          | "abandoned";
        team?: number;
        /** @description IANA time zone; UTC when left out. */
        tz?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["MatchSummary"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedMatchSummaryList"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_matches_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        match_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["MatchDetail"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["MatchDetail"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_players_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        player_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["PlayerAnswer"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PlayerAnswer"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  sports_teams_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["TeamAnswer"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["TeamAnswer"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
  token_refresh_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RefreshBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["RefreshedShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["RefreshedShape"];
        };
      };
      /** @description Something about the request is wrong; `errors` names the fields. */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Credentials are missing or no longer valid. */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The caller may not do this. */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description It does not exist, or the caller may not know that it does. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description The method is not offered here. */
      405: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description No such representation. */
      406: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Bodies have to be JSON. */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
      /** @description Too many requests; `Retry-After` says when to come back. */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Problem"];
        };
      };
    };
  };
}
