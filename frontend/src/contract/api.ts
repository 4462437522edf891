/* generated from docs/contract/openapi.json by `npm run contract`; do not edit */

export interface paths {
  "/api/audit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List privileged actions
     * @description Privileged actions.
     */
    get: operations["audit_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
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
  "/api/login/mfa": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in: second step
     * @description Follows an answer of `/api/login` that says `mfa_required`.
     */
    post: operations["login_mfa_create"];
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
     * @description A token with scopes is told null for how you sign in, and for the e-mail address and whether it is confirmed unless you gave it `email`.
     */
    get: operations["me_retrieve"];
    put?: never;
    post?: never;
    /**
     * Delete your account
     * @description After days of grace, in which signing in and `POST /api/me/keep` undoes it.
     */
    delete: operations["me_destroy"];
    options?: never;
    head?: never;
    /**
     * Change your account
     * @description The caller's own account.
     */
    patch: operations["me_partial_update"];
    trace?: never;
  };
  "/api/me/apps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Apps that may act for you
     * @description Apps of others that the caller gave permission.
     */
    get: operations["me_apps_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/apps/{app_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take an app's permission back
     * @description One such app.
     */
    delete: operations["me_apps_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Apps you develop
     * @description The caller's own apps.
     */
    get: operations["me_clients_list"];
    put?: never;
    /**
     * Register an app
     * @description The caller's own apps.
     */
    post: operations["me_clients_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/clients/{client_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an app
     * @description One of the caller's own apps.
     */
    delete: operations["me_clients_destroy"];
    options?: never;
    head?: never;
    /**
     * Change an app
     * @description One of the caller's own apps.
     */
    patch: operations["me_clients_partial_update"];
    trace?: never;
  };
  "/api/me/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download your export
     * @description The ZIP file once it is ready. Until then the state; without an export one is started.
     */
    get: operations["me_export_retrieve"];
    put?: never;
    /**
     * Start an export
     * @description Everything that is kept about the caller, as one ZIP file.
     */
    post: operations["me_export_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/export/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * State of your export
     * @description How the export of the caller's data stands.
     */
    get: operations["me_export_status_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/keep": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep your account
     * @description Staying after all.
     */
    post: operations["me_keep_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your preferences
     * @description What the caller prefers.
     */
    get: operations["me_preferences_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change your preferences
     * @description What the caller prefers.
     */
    patch: operations["me_preferences_partial_update"];
    trace?: never;
  };
  "/api/me/profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your viewing profiles
     * @description The viewers of the caller's account.
     */
    get: operations["me_profiles_list"];
    put?: never;
    /**
     * Add a viewing profile
     * @description The viewers of the caller's account.
     */
    post: operations["me_profiles_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/profiles/{profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a viewing profile
     * @description One viewer of the caller's account.
     */
    delete: operations["me_profiles_destroy"];
    options?: never;
    head?: never;
    /**
     * Change a viewing profile
     * @description One viewer of the caller's account.
     */
    patch: operations["me_profiles_partial_update"];
    trace?: never;
  };
  "/api/me/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where you are signed in
     * @description All sessions of the caller.
     */
    get: operations["me_sessions_list"];
    put?: never;
    post?: never;
    /**
     * Sign out everywhere else, or everywhere
     * @description All sessions of the caller.
     */
    delete: operations["me_sessions_end"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/sessions/current": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Stay signed in on this browser, or not
     * @description The session that asks.
     */
    patch: operations["me_sessions_current_partial_update"];
    trace?: never;
  };
  "/api/me/sessions/{session_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Sign out there
     * @description One session of the caller.
     */
    delete: operations["me_sessions_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your personal tokens
     * @description The caller's personal tokens.
     */
    get: operations["me_tokens_list"];
    put?: never;
    /**
     * Make a personal token
     * @description The caller's personal tokens.
     */
    post: operations["me_tokens_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/tokens/{token_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * End a personal token
     * @description One personal token.
     */
    delete: operations["me_tokens_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/webhooks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your webhooks
     * @description The caller's webhooks.
     */
    get: operations["me_webhooks_list"];
    put?: never;
    /**
     * Make a webhook
     * @description What is published on its topics from now on is sent to `url`, signed per Standard Webhooks. Topics by their names on the wire, those that you may follow. `me` and `recommendations` are yours, of your default profile.
     */
    post: operations["me_webhooks_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/webhooks/{webhook_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A webhook of yours
     * @description One of the caller's webhooks.
     */
    get: operations["me_webhooks_retrieve"];
    put?: never;
    post?: never;
    /**
     * Delete a webhook
     * @description With its deliveries.
     */
    delete: operations["me_webhooks_destroy"];
    options?: never;
    head?: never;
    /**
     * Change a webhook
     * @description One of the caller's webhooks.
     */
    patch: operations["me_webhooks_partial_update"];
    trace?: never;
  };
  "/api/me/webhooks/{webhook_id}/deliveries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was sent to a webhook
     * @description And what is still to be sent; the newest first. Kept for 14 days.
     */
    get: operations["me_webhooks_deliveries_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/webhooks/{webhook_id}/deliveries/{delivery_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A delivery, with what is sent
     * @description One message to a webhook.
     */
    get: operations["me_webhooks_deliveries_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/webhooks/{webhook_id}/deliveries/{delivery_id}/redeliver": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a delivery again
     * @description Now, under the same `webhook-id`; if it fails, it is tried again like a new one.
     */
    post: operations["me_webhooks_deliveries_redeliver_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/webhooks/{webhook_id}/rotate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a webhook another secret
     * @description It is told this once. For 24 hours deliveries are signed with the one before too.
     */
    post: operations["me_webhooks_rotate_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/me/webhooks/{webhook_id}/test": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a test to a webhook
     * @description Once, within a second or two, even to one that is paused; the deliveries say what came of it.
     */
    post: operations["me_webhooks_test_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
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
  "/api/notifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your notifications
     * @description What the caller was told in the last thirty days.
     */
    get: operations["notifications_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notifications/mark-all-read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark all notifications as read
     * @description Reading all of them.
     */
    post: operations["notifications_mark_all_read_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notifications/preferences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Which notifications you want
     * @description Which kinds the caller wants: `notifications` of `/api/me/preferences`, by itself.
     */
    get: operations["notifications_preferences_retrieve"];
    put?: never;
    /**
     * Choose which notifications you want
     * @description Which kinds the caller wants: `notifications` of `/api/me/preferences`, by itself.
     */
    post: operations["notifications_preferences_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notifications/unread-count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Count unread notifications
     * @description How many the caller has not read.
     */
    get: operations["notifications_unread_count_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notifications/{notification_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a notification
     * @description What brought it about brings no second one. `POST …/restore` takes it back.
     */
    delete: operations["notifications_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notifications/{notification_id}/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a notification as read
     * @description Reading a notification.
     */
    post: operations["notifications_read_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/notifications/{notification_id}/restore": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take the deletion of a notification back
     * @description Taking a deletion back.
     */
    post: operations["notifications_restore_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/realtime/publish": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish on custom topics
     * @description A topic is made by the first event on it and belongs to who sent that. Up to 100 events at once: all of them are published, or none.
     */
    post: operations["realtime_publish_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/realtime/ticket": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A ticket to open one socket with
     * @description Use it once, within 30 seconds: in the first frame, `{“op”: “auth”, “ticket”: …}`, or as the subprotocol `ticket.<value>` beside `marquee.v1`. The socket may what the caller may, and ends with the caller's session or token. Asked for by a page, it is good for pages of that origin.
     */
    post: operations["realtime_ticket_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/realtime/topics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your custom topics
     * @description The caller's custom topics.
     */
    get: operations["realtime_topics_list"];
    put?: never;
    /**
     * Set up a custom topic
     * @description The caller's custom topics.
     */
    post: operations["realtime_topics_create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/realtime/topics/{custom_topic}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a custom topic
     * @description With all that was published on it. Whoever follows it is cut off.
     */
    delete: operations["realtime_topics_destroy"];
    options?: never;
    head?: never;
    /**
     * Change a custom topic
     * @description One of the caller's custom topics, by its whole name: `custom:weather`.
     */
    patch: operations["realtime_topics_partial_update"];
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
  "/api/search/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List your searches
     * @description What the caller's viewing profile searched for: at most fifty, the last one first.
     */
    get: operations["search_history_list"];
    put?: never;
    post?: never;
    /**
     * Forget your searches
     * @description What the caller's viewing profile searched for: at most fifty, the last one first.
     */
    delete: operations["search_history_clear"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/search/history/{entry_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Forget a search
     * @description One search of the caller's viewing profile.
     */
    delete: operations["search_history_destroy"];
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
  "/api/social/feed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your feed
     * @description What those you follow did, newest first, as far as you may see it now. Pages by number reach the newest thousand; with `cursor` there is no end and no count.
     */
    get: operations["social_feed_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/feed/suggestions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Members to follow
     * @description Up to six: those with most followers whom you do not follow, and whose activity you may see.
     */
    get: operations["social_feed_suggestions_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/users/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find members
     * @description Finding members by name.
     */
    get: operations["social_users_search_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/users/{name}/block": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Block
     * @description Blocking a member. A username answers alike whether it is anybody's or not: so can those be blocked who
     *     keep themselves hidden, and nobody learns that they are there.
     */
    put: operations["social_users_block_update"];
    post?: never;
    /**
     * Take a block back
     * @description Blocking a member. A username answers alike whether it is anybody's or not: so can those be blocked who
     *     keep themselves hidden, and nobody learns that they are there.
     */
    delete: operations["social_users_block_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/users/{name}/follow": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Follow
     * @description Following a member.
     */
    put: operations["social_users_follow_update"];
    /**
     * Follow or stop following
     * @description Following a member.
     */
    post: operations["social_users_follow_create"];
    /**
     * Stop following
     * @description Following a member.
     */
    delete: operations["social_users_follow_destroy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/users/{name}/followers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List followers
     * @description Who follows a member.
     */
    get: operations["social_users_followers_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/users/{name}/following": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List who is followed
     * @description Whom a member follows.
     */
    get: operations["social_users_following_list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/social/users/{name}/profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A member's page
     * @description A member's page.
     */
    get: operations["social_users_profile_retrieve"];
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
  "/api/stream": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow topics by Server-Sent Events
     * @description Each `data:` is one whole frame as sockets get it: `subscribed` for each topic first, then events and signals. `id:` says how far the stream got in all topics; sent back as `Last-Event-ID`, every topic goes on from there. A comment comes every 15 seconds. The header `X-Account` names the account it speaks for, or says `none`.
     */
    get: operations["stream_retrieve"];
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
  "/api/topics/{topic}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What was published on a topic
     * @description Events after `since`, oldest first; without `since` the newest. A private topic is the caller's own, of the viewing profile that `profile` or `X-Profile` names. A token needs the topic's scope too.
     */
    get: operations["topics_events_retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/profile/taste-profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Your taste
     * @description The taste of the caller's viewing profile.
     */
    get: operations["users_profile_taste_profile_retrieve"];
    put?: never;
    post?: never;
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
    /**
     * @description * `owner` - nobody else
     *     * `members` - whoever is signed in
     *     * `everyone` - everyone
     * @enum {string}
     */
    AccessEnum: "owner" | "members" | "everyone";
    /**
     * @description * `user` - User
     *     * `moderator` - Moderator
     *     * `admin` - Admin
     * @enum {string}
     */
    AccountRoleEnum: "user" | "moderator" | "admin";
    /** @description The caller's own account. */
    AccountShape: {
      avatar_url: string | null;
      readonly bio: string;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      readonly deletion_due_at: string | null;
      readonly display_name: string;
      /** Format: email */
      readonly email: string;
      has_password: boolean;
      readonly id: number;
      readonly location: string;
      readonly role: components["schemas"]["AccountRoleEnum"];
      /** @description Does signing in with the password ask for a code or a passkey too. */
      readonly second_factor: boolean;
      readonly time_zone: string;
      readonly username: string;
      readonly verified: boolean;
    };
    /** @description Who did it. */
    ActorShape: {
      avatar_url: string | null;
      display_name: string;
      /** @description You follow them. */
      following: boolean;
      id: number;
      username: string;
    };
    /**
     * @description * `openid` - openid
     *     * `profile` - profile
     *     * `email` - email
     *     * `catalogue:read` - catalogue:read
     *     * `library:read` - library:read
     *     * `library:write` - library:write
     *     * `social:read` - social:read
     *     * `social:write` - social:write
     *     * `recommendations:read` - recommendations:read
     *     * `sports:read` - sports:read
     *     * `realtime:subscribe` - realtime:subscribe
     *     * `publish` - publish
     *     * `webhooks:manage` - webhooks:manage
     *     * `moderation:act` - moderation:act
     *     * `admin:read` - admin:read
     * @enum {string}
     */
    AppScopeEnum:
      | "openid"
      | "profile"
      | "email"
      | "catalogue:read"
      | "library:read"
      | "library:write"
      | "social:read"
      | "social:write"
      | "recommendations:read"
      | "sports:read"
      | "realtime:subscribe"
      | "publish"
      | "webhooks:manage"
      | "moderation:act"
      | "admin:read";
    /**
     * @description * `public` - Public
     *     * `followers` - Followers
     *     * `private` - Private
     * @enum {string}
     */
    AudienceEnum: "public" | "followers" | "private";
    /** @description One privileged action. */
    AuditEntryShape: {
      readonly action: string;
      /** @description None for a task, for nobody signed in, and for somebody who has left. */
      readonly actor: {
        [key: string]: unknown;
      } | null;
      readonly address_hint: string;
      /** Format: date-time */
      readonly at: string;
      detail: {
        [key: string]: unknown;
      };
      readonly id: number;
      readonly target: string;
    };
    /**
     * @description * `lamp` - Lamp
     *     * `fox` - Fox
     *     * `owl` - Owl
     *     * `comet` - Comet
     *     * `reel` - Reel
     *     * `whale` - Whale
     *     * `kite` - Kite
     *     * `robot` - Robot
     *     * `cactus` - Cactus
     *     * `moon` - Moon
     *     * `anchor` - Anchor
     *     * `crown` - Crown
     * @enum {string}
     */
    AvatarEnum:
      | "lamp"
      | "fox"
      | "owl"
      | "comet"
      | "reel"
      | "whale"
      | "kite"
      | "robot"
      | "cactus"
      | "moon"
      | "anchor"
      | "crown";
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
     *     * `language` - language
     * @enum {string}
     */
    BecauseShapeKindEnum: "rated" | "people" | "community" | "popular" | "genre" | "language";
    /** @enum {integer} */
    ChangeEnum: -1 | 0 | 1;
    /** @description An app to be registered. */
    ClientBodyRequest: {
      device?: boolean;
      kind: components["schemas"]["ClientKindEnum"];
      name: string;
      redirect_uris?: string[];
      scopes: components["schemas"]["AppScopeEnum"][];
      website?: string;
    };
    /**
     * @description * `browser` - browser
     *     * `app` - app
     * @enum {string}
     */
    ClientEnum: "browser" | "app";
    /**
     * @description * `confidential` - confidential
     *     * `public` - public
     * @enum {string}
     */
    ClientKindEnum: "confidential" | "public";
    /** @description An app the caller registered; `id` is its `client_id`. */
    ClientShape: {
      /** Format: date-time */
      created_at: string;
      /** @description Signs in by showing a code. */
      device: boolean;
      id: string;
      kind: components["schemas"]["ClientKindEnum"];
      name: string;
      redirect_uris: string[];
      scopes: components["schemas"]["AppScopeEnum"][];
      website: string;
    };
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
    /** @description A topic to set up. */
    CustomTopicBodyRequest: {
      access?: components["schemas"]["AccessEnum"];
      /** @default 7 */
      keep_days: number;
      topic: string;
    };
    /** @description A topic of the caller's. access: who may follow it besides. keep_days: how long its events are kept. */
    CustomTopicShape: {
      access: components["schemas"]["AccessEnum"];
      /** Format: date-time */
      created_at: string;
      keep_days: number;
      topic: string;
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
    /** @description When the account will be erased. */
    DeletionShape: {
      /** Format: date-time */
      deletion_due_at: string;
    };
    /**
     * @description A message and what came of it.
     *
     *     id: our number of it, message_id: its `webhook-id`. topic, seq: of the event, null for a test.
     *     attempts: made so far. next_at: when the next is due, null for none. fault: why the last one failed.
     *     response_excerpt: how its answer began.
     */
    DeliveryShape: {
      attempts: number;
      /** Format: date-time */
      created_at: string;
      duration_ms: number | null;
      fault: components["schemas"]["WebhookFaultEnum"] | components["schemas"]["NullEnum"];
      /** Format: date-time */
      finished_at: string | null;
      id: number;
      message_id: string;
      /** Format: date-time */
      next_at: string | null;
      response_code: number | null;
      response_excerpt: string;
      seq: number | null;
      state: components["schemas"]["WebhookDeliveryStateEnum"];
      topic: string | null;
      type: string;
    };
    /** @description With how many gave each half star, ½ first. */
    DetailedRating: {
      /** Format: double */
      average: number | null;
      count: number;
      histogram: number[];
    };
    /** @description What somebody is signed in with. */
    DeviceShape: {
      kind: components["schemas"]["DeviceShapeKindEnum"];
      /** @description For example `Firefox on Linux`. */
      name: string;
    };
    /**
     * @description * `desktop` - desktop
     *     * `phone` - phone
     *     * `tablet` - tablet
     *     * `tv` - tv
     *     * `app` - app
     *     * `unknown` - unknown
     * @enum {string}
     */
    DeviceShapeKindEnum: "desktop" | "phone" | "tablet" | "tv" | "app" | "unknown";
    /** @description How many sessions ended. */
    EndedShape: {
      ended: number;
    };
    /** @description An event as sockets get it. */
    EventFrameShape: {
      /** Format: date-time */
      at: string;
      data: unknown;
      /** @default event */
      op: string;
      seq: number;
      topic: string;
      type: string;
    };
    /** @description How the export of the caller's data stands. */
    ExportShape: {
      /** @description Parts that are written, of `total`. */
      done: number;
      /** Format: date-time */
      expires_at: string | null;
      /** Format: date-time */
      ready_at: string | null;
      /** Format: date-time */
      requested_at: string | null;
      size_bytes: number | null;
      status: components["schemas"]["ExportShapeStatusEnum"];
      /** @description The part being written; empty when none is. */
      step: string;
      total: number;
    };
    /**
     * @description * `none` - none
     *     * `queued` - queued
     *     * `building` - building
     *     * `ready` - ready
     *     * `failed` - failed
     *     * `expired` - expired
     * @enum {string}
     */
    ExportShapeStatusEnum: "none" | "queued" | "building" | "ready" | "failed" | "expired";
    /** @description One thing that somebody you follow did. The newest has the highest id. */
    FeedItemShape: {
      actor: components["schemas"]["MemberShape"];
      /** Format: date-time */
      at: string;
      id: number;
      object: components["schemas"]["FeedObject"];
      verb: components["schemas"]["VerbEnum"];
    };
    /** @description A person. */
    FeedMemberShape: {
      avatar_url: string | null;
      display_name: string;
      id: number;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "user";
      username: string;
    };
    /** @description A film, and what the actor gave it. */
    FeedMovieShape: {
      id: number;
      poster_url: string;
      release_year: number;
      /** Format: double */
      stars: number;
      title: string;
      /**
       * @description discriminator enum property added by openapi-typescript
       * @enum {string}
       */
      type: "movie";
    };
    FeedObject: components["schemas"]["FeedMovieShape"] | components["schemas"]["FeedMemberShape"];
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
    /** @description Whether you follow, and how many do. */
    FollowShape: {
      /** @description null when you may not see the profile. */
      followers: number | null;
      following: boolean;
    };
    /** @description All rails; `top` is the first. generation: rises with each change, as in the pushed event. */
    ForYouShape: {
      generation: number;
      rails: components["schemas"]["RailShape"][];
    };
    /** @description A film with how it matched. */
    FoundMovie: {
      /** @description Years from which we think it may be seen; null: not said. */
      age_rating: number | null;
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
    /** @description Films of a genre given four stars or more. */
    GenreCountShape: {
      count: number;
      genre: string;
    };
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
    /** @description One event. data: any JSON value of at most 32 KiB. */
    GivenEventShapeRequest: {
      data: unknown | null;
      topic: string;
      type: string;
    };
    /**
     * @description Events, oldest first, and beside them where the topic stands.
     *
     *     epoch: of the whole log; numbers of another one mean nothing. head: the newest number. complete: is
     *     this all that followed `since`, up to `limit`; where it is false, begin anew.
     */
    HistoryShape: {
      complete: boolean;
      epoch: string;
      head: number;
      results: components["schemas"]["EventFrameShape"][];
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
     * @description * `en` - English
     *     * `de` - German
     *     * `es` - Spanish
     *     * `ar` - Arabic
     * @enum {string}
     */
    LanguageEnum: "en" | "de" | "es" | "ar";
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
    LoggedIn: components["schemas"]["SignedInShape"] | components["schemas"]["SecondStepShape"];
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
      status: components["schemas"]["MatchStatusEnum"];
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
    /** @enum {string} */
    MatchStatusEnum:
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
      status: components["schemas"]["MatchStatusEnum"];
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
     * @description * `0` - 0
     *     * `6` - 6
     *     * `12` - 12
     *     * `16` - 16
     *     * `18` - 18
     * @enum {integer}
     */
    MaturityEnum: 0 | 6 | 12 | 16 | 18;
    /** @description A member's page, as far as you may see it; the rest is null. */
    MemberPageShape: {
      avatar_url: string | null;
      bio: string | null;
      counts: components["schemas"]["_Counts"] | null;
      display_name: string;
      id: number;
      is_you: boolean;
      /** Format: date-time */
      joined_at: string;
      location: string | null;
      recent: components["schemas"]["_Recent"][] | null;
      relation: components["schemas"]["_Relation"];
      shows: components["schemas"]["_Shows"];
      taste: components["schemas"]["_Taste"] | null;
      username: string;
    };
    /** @description A member in a list. */
    MemberShape: {
      avatar_url: string | null;
      display_name: string;
      id: number;
      username: string;
    };
    /**
     * @description * `totp` - totp
     *     * `recovery_codes` - recovery_codes
     * @enum {string}
     */
    MethodsEnum: "totp" | "recovery_codes";
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
      /** @description Years from which we think it may be seen; null: not said. */
      age_rating: number | null;
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
      /** @description Years from which we think it may be seen; null: not said. */
      age_rating: number | null;
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
    /** @description An app just registered; a confidential one is told its secret this once. */
    NewClientShape: {
      client_secret?: string;
      /** Format: date-time */
      created_at: string;
      /** @description Signs in by showing a code. */
      device: boolean;
      id: string;
      kind: components["schemas"]["ClientKindEnum"];
      name: string;
      redirect_uris: string[];
      scopes: components["schemas"]["AppScopeEnum"][];
      website: string;
    };
    /** @description A personal token just made, the only time that its text is told. */
    NewPersonalTokenShape: {
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      expires_at: string | null;
      /** @description Enough to recognise it by. */
      hint: string;
      id: number;
      /** Format: date-time */
      last_used_at: string | null;
      name: string;
      scopes: components["schemas"]["ScopeEnum"][];
      token: string;
    };
    /** @description A hook just made. secret: told this once, where it was made here. */
    NewWebhookShape: {
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      failing_since: string | null;
      failures: number;
      /** Format: date-time */
      former_secret_until: string | null;
      id: number;
      pause_reason: components["schemas"]["WebhookPauseReasonEnum"] | components["schemas"]["NullEnum"];
      /** Format: date-time */
      paused_at: string | null;
      refused_topics: string[];
      secret?: string;
      state: components["schemas"]["WebhookStateEnum"];
      /** Format: date-time */
      succeeded_at: string | null;
      topics: string[];
      url: string;
      waiting: number;
    };
    /** @description One thing that happened: a code with its values, from which a client makes the sentence. */
    NotificationShape: {
      actor: components["schemas"]["ActorShape"] | null;
      /** Format: date-time */
      created_at: string;
      id: number;
      kind: components["schemas"]["NotificationShapeKindEnum"];
      parameters: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      read_at: string | null;
    };
    /**
     * @description * `new_follower` - new_follower
     * @enum {string}
     */
    NotificationShapeKindEnum: "new_follower";
    /** @description Which news are wanted. */
    NotificationsBodyRequest: {
      email?: boolean;
      goals?: boolean;
      new_follower?: boolean;
      recommendations?: boolean;
    };
    /** @description Which news are wanted. */
    NotificationsShape: {
      email: boolean;
      goals: boolean;
      new_follower: boolean;
      recommendations: boolean;
    };
    NullEnum: null;
    /** @description The number an event has in its topic. */
    NumberedShape: {
      seq: number;
      topic: string;
    };
    /**
     * @description The caller's own account, as far as the caller may know it. Needs the `request` as context.
     *
     *     Null for a token with scopes: how one signs in, and the address unless it was given `email`.
     */
    OwnAccountShape: {
      avatar_url: string | null;
      readonly bio: string;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      readonly deletion_due_at: string | null;
      readonly display_name: string;
      /** Format: email */
      readonly email: string | null;
      has_password: boolean | null;
      readonly id: number;
      readonly location: string;
      readonly role: components["schemas"]["AccountRoleEnum"];
      /** @description Does signing in with the password ask for a code or a passkey too. */
      readonly second_factor: boolean | null;
      readonly time_zone: string;
      readonly username: string;
      readonly verified: boolean | null;
    };
    PaginatedAuditEntryShapeList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["AuditEntryShape"][];
    };
    PaginatedCompetitionAnswerList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["CompetitionAnswer"][];
    };
    PaginatedCustomTopicShapeList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["CustomTopicShape"][];
    };
    PaginatedDeliveryShapeList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["DeliveryShape"][];
    };
    PaginatedFeedItemShapeList: {
      pagination: {
        /** Format: uri */
        next: string | null;
        next_cursor: string | null;
        /** @description null by cursor */
        page: number | null;
        /** @description null by cursor */
        pages: number | null;
        per_page: number;
        /** Format: uri */
        previous: string | null;
        /** @description null by cursor */
        total: number | null;
        /** @description null by cursor */
        total_pages: number | null;
      };
      results: components["schemas"]["FeedItemShape"][];
    };
    PaginatedFoundMovieList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["FoundMovie"][];
    };
    PaginatedMatchSummaryList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["MatchSummary"][];
    };
    PaginatedMemberShapeList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["MemberShape"][];
    };
    PaginatedMovieList: {
      pagination: components["schemas"]["Pagination"];
      results: components["schemas"]["Movie"][];
    };
    PaginatedNotificationShapeList: {
      pagination: {
        /** Format: uri */
        next: string | null;
        next_cursor: string | null;
        /** @description null by cursor */
        page: number | null;
        /** @description null by cursor */
        pages: number | null;
        per_page: number;
        /** Format: uri */
        previous: string | null;
        /** @description null by cursor */
        total: number | null;
        /** @description null by cursor */
        total_pages: number | null;
      };
      results: components["schemas"]["NotificationShape"][];
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
    /**
     * @description What a person may change about their account. `avatar`: a file when sent as a form, null to remove it.
     *
     *     `time_zone`: "" for that of whatever device they use.
     */
    PatchedAccountBodyRequest: {
      /** Format: binary */
      avatar?: string | null;
      bio?: string;
      display_name?: string;
      location?: string;
      time_zone?: string;
    };
    /** @description What may change about an app. */
    PatchedClientChangesBodyRequest: {
      device?: boolean;
      name?: string;
      redirect_uris?: string[];
      scopes?: components["schemas"]["AppScopeEnum"][];
      website?: string;
    };
    /** @description What of a topic can be changed. */
    PatchedCustomTopicChangeRequest: {
      access?: components["schemas"]["AccessEnum"];
      keep_days?: number;
    };
    /** @description What a person prefers; what is not named stays as it is, inside `privacy` and `notifications` too. */
    PatchedPreferencesBodyRequest: {
      language?: components["schemas"]["LanguageEnum"];
      location?: string;
      notifications?: components["schemas"]["NotificationsBodyRequest"];
      preferred_genres?: string[];
      preferred_languages?: string[];
      privacy?: components["schemas"]["PrivacyBodyRequest"];
      spoilers?: components["schemas"]["SpoilersEnum"];
      theme?: components["schemas"]["ThemeEnum"];
    };
    /** @description What to change about a viewing profile. */
    PatchedProfileChangesBodyRequest: {
      avatar?: components["schemas"]["AvatarEnum"];
      language?: string;
      maturity?: components["schemas"]["MaturityEnum"];
      name?: string;
    };
    /** @description How long the browser's session lasts. */
    PatchedRememberBodyRequest: {
      /** @description true: 7 days without use; false: half an hour without use. */
      remember?: boolean;
    };
    /** @description What of a hook can be changed. paused: false takes it up again, whyever it was paused. */
    PatchedWebhookChangeRequest: {
      paused?: boolean;
      topics?: string[];
      url?: string;
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
    /** @description An app of others that may act for the caller. */
    PermittedAppShape: {
      /** Format: date-time */
      authorized_at: string;
      id: number;
      /** Format: date-time */
      last_used_at: string | null;
      name: string;
      scopes: components["schemas"]["AppScopeEnum"][];
      website: string;
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
    /** @description A token to be made. Without `expires_at` it lasts 90 days; null is for ever. */
    PersonalTokenBodyRequest: {
      /** Format: date-time */
      expires_at?: string | null;
      name: string;
      scopes: components["schemas"]["ScopeEnum"][];
    };
    /** @description A personal token, without its text. */
    PersonalTokenShape: {
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      expires_at: string | null;
      /** @description Enough to recognise it by. */
      hint: string;
      id: number;
      /** Format: date-time */
      last_used_at: string | null;
      name: string;
      scopes: components["schemas"]["ScopeEnum"][];
    };
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
    /** @description What a person prefers. */
    PreferencesShape: {
      language: components["schemas"]["LanguageEnum"];
      location: string;
      notifications: components["schemas"]["NotificationsShape"];
      preferred_genres: string[];
      preferred_languages: string[];
      privacy: components["schemas"]["PrivacyShape"];
      spoilers: components["schemas"]["SpoilersEnum"];
      theme: components["schemas"]["ThemeEnum"];
    };
    /** @description Who may see what. */
    PrivacyBodyRequest: {
      activity?: components["schemas"]["AudienceEnum"];
      profile?: components["schemas"]["AudienceEnum"];
      watchlist?: components["schemas"]["AudienceEnum"];
    };
    /** @description Who may see what. */
    PrivacyShape: {
      activity: components["schemas"]["AudienceEnum"];
      profile: components["schemas"]["AudienceEnum"];
      watchlist: components["schemas"]["AudienceEnum"];
    };
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
    /** @description A new viewing profile. */
    ProfileBodyRequest: {
      avatar?: components["schemas"]["AvatarEnum"];
      language?: string;
      maturity?: components["schemas"]["MaturityEnum"];
      name: string;
    };
    /** @description One viewer of the account. */
    ProfileShape: {
      avatar: components["schemas"]["AvatarEnum"];
      readonly id: number;
      readonly is_default: boolean;
      readonly language: string;
      /**
       * @description Films are shown up to this age; 18: all of them.
       *
       *     * `0` - 0
       *     * `6` - 6
       *     * `12` - 12
       *     * `16` - 16
       *     * `18` - 18
       */
      maturity: components["schemas"]["MaturityEnum"];
      readonly name: string;
    };
    /**
     * @description One event, or `events`: 1 to 100 of them, of which all are published or none.
     *
     *     For the description alone: `realtime.custom.rules` reads the body, a hundred times as quickly.
     */
    PublishBodyRequest: {
      data?: unknown | null;
      events?: components["schemas"]["GivenEventShapeRequest"][];
      topic?: string;
      type?: string;
    };
    /** @description The events in the order in which they were sent. */
    PublishedShape: {
      events: components["schemas"]["NumberedShape"][];
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
    /** @description What now holds. */
    RememberedShape: {
      remember: boolean;
    };
    /** @description secret: the next one; left out, one is made. */
    RotationBodyRequest: {
      secret?: string;
    };
    /**
     * @description * `catalogue:read` - catalogue:read
     *     * `library:read` - library:read
     *     * `library:write` - library:write
     *     * `social:read` - social:read
     *     * `social:write` - social:write
     *     * `recommendations:read` - recommendations:read
     *     * `sports:read` - sports:read
     *     * `realtime:subscribe` - realtime:subscribe
     *     * `publish` - publish
     *     * `webhooks:manage` - webhooks:manage
     *     * `moderation:act` - moderation:act
     *     * `admin:read` - admin:read
     * @enum {string}
     */
    ScopeEnum:
      | "catalogue:read"
      | "library:read"
      | "library:write"
      | "social:read"
      | "social:write"
      | "recommendations:read"
      | "sports:read"
      | "realtime:subscribe"
      | "publish"
      | "webhooks:manage"
      | "moderation:act"
      | "admin:read";
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
    /** @description A search you made. */
    SearchEntryShape: {
      readonly id: number;
      readonly query: string;
      /** Format: date-time */
      readonly searched_at: string;
    };
    /** @description `code`: a one-time code, or one of the recovery codes. */
    SecondStepBodyRequest: {
      code: string;
      mfa_token: string;
    };
    /** @description The answer to signing in where a code is needed too: send it to `/api/login/mfa`. */
    SecondStepShape: {
      methods: components["schemas"]["MethodsEnum"][];
      mfa_required: boolean;
      /** @description For this sign-in alone, for five minutes. */
      mfa_token: string;
    };
    /** @description A secret, told this once. former_until: until when the one before signs too. */
    SecretShape: {
      /** Format: date-time */
      former_until: string;
      secret: string;
    };
    /** @description One place where the caller is signed in. */
    SignInShape: {
      /** @description Without its last part: `203.0.113.x`. */
      address_hint: string;
      client: components["schemas"]["ClientEnum"];
      /** @description The session that asks. */
      current: boolean;
      device: components["schemas"]["DeviceShape"];
      id: number;
      /**
       * Format: date-time
       * @description To the minute.
       */
      last_seen_at: string;
      /** @description Does the browser that asks stay signed in without use; null for every other session. */
      remember: boolean | null;
      /** Format: date-time */
      signed_in_at: string;
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
      /** @description Years from which we think it may be seen; null: not said. */
      age_rating: number | null;
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
     * @description * `hide` - Hide
     *     * `show` - Show
     * @enum {string}
     */
    SpoilersEnum: "hide" | "show";
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
    /** @description What your ratings say of your taste. */
    TasteProfileShape: {
      /** Format: double */
      average_rating: number | null;
      favorite_genres: components["schemas"]["GenreCountShape"][];
      review_activity: components["schemas"]["_ReviewActivity"];
    };
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
     * @description * `system` - System
     *     * `light` - Light
     *     * `dark` - Dark
     * @enum {string}
     */
    ThemeEnum: "system" | "light" | "dark";
    /** @description A ticket, and for how many seconds it can be used. */
    TicketShape: {
      expires_in: number;
      ticket: string;
    };
    /** @description How many are unread. */
    UnreadShape: {
      count: number;
    };
    /**
     * @description * `rated` - rated
     *     * `followed` - followed
     * @enum {string}
     */
    VerbEnum: "rated" | "followed";
    /**
     * @description * `pending` - pending
     * @enum {string}
     */
    VerificationEnum: "pending";
    /** @description A hook to be made. secret: `whsec_…`; left out, one is made and told this once. */
    WebhookBodyRequest: {
      secret?: string;
      topics: string[];
      url: string;
    };
    /**
     * @description * `pending` - pending
     *     * `delivered` - delivered
     *     * `failed` - failed
     *     * `withheld` - withheld
     * @enum {string}
     */
    WebhookDeliveryStateEnum: "pending" | "delivered" | "failed" | "withheld";
    /**
     * @description * `address` - address
     *     * `connection` - connection
     *     * `private_address` - private_address
     *     * `redirect` - redirect
     *     * `status` - status
     *     * `timeout` - timeout
     *     * `tls` - tls
     *     * `unknown_host` - unknown_host
     * @enum {string}
     */
    WebhookFaultEnum:
      | "address"
      | "connection"
      | "private_address"
      | "redirect"
      | "status"
      | "timeout"
      | "tls"
      | "unknown_host";
    /**
     * @description * `owner` - owner
     *     * `failing` - failing
     *     * `gone` - gone
     * @enum {string}
     */
    WebhookPauseReasonEnum: "owner" | "failing" | "gone";
    /**
     * @description A hook. refused_topics: those its owner may not follow any more. waiting: deliveries still to be sent.
     *
     *     state: `live`, `failing` (since `failing_since`; it is tried on) or `paused`, for `pause_reason`.
     */
    WebhookShape: {
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      failing_since: string | null;
      failures: number;
      /** Format: date-time */
      former_secret_until: string | null;
      id: number;
      pause_reason: components["schemas"]["WebhookPauseReasonEnum"] | components["schemas"]["NullEnum"];
      /** Format: date-time */
      paused_at: string | null;
      refused_topics: string[];
      state: components["schemas"]["WebhookStateEnum"];
      /** Format: date-time */
      succeeded_at: string | null;
      topics: string[];
      url: string;
      waiting: number;
    };
    /**
     * @description * `live` - live
     *     * `failing` - failing
     *     * `paused` - paused
     * @enum {string}
     */
    WebhookStateEnum: "live" | "failing" | "paused";
    /** @description With what is sent. body: JSON text, to the letter what is signed. */
    WholeDeliveryShape: {
      attempts: number;
      body: string;
      /** Format: date-time */
      created_at: string;
      duration_ms: number | null;
      fault: components["schemas"]["WebhookFaultEnum"] | components["schemas"]["NullEnum"];
      /** Format: date-time */
      finished_at: string | null;
      id: number;
      message_id: string;
      /** Format: date-time */
      next_at: string | null;
      response_code: number | null;
      response_excerpt: string;
      seq: number | null;
      state: components["schemas"]["WebhookDeliveryStateEnum"];
      topic: string | null;
      type: string;
    };
    _Counts: {
      followers: number;
      following: number;
      ratings: number | null;
    };
    _RatedMovie: {
      id: number;
      poster_url: string;
      release_year: number;
      title: string;
    };
    _Recent: {
      movie: components["schemas"]["_RatedMovie"];
      /** Format: date-time */
      rated_at: string;
      /** Format: double */
      rating: number;
    };
    _Relation: {
      /** @description You blocked them. */
      blocking: boolean;
      /** @description They follow you. */
      followed_by: boolean;
      /** @description You follow them. */
      following: boolean;
    };
    _ReviewActivity: {
      /** Format: date-time */
      last_review: string | null;
      reviews_this_month: number;
      total_reviews: number;
    };
    _Shows: {
      activity: boolean;
      profile: boolean;
      watchlist: boolean;
    };
    _Taste: {
      /** Format: double */
      average_rating: number | null;
      favorite_genres: components["schemas"]["GenreCountShape"][];
      histogram: number[];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  audit_list: {
    parameters: {
      query?: {
        action?: string;
        actor?: number;
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
            data: components["schemas"]["AuditEntryShape"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedAuditEntryShapeList"];
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
            data: components["schemas"]["LoggedIn"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["LoggedIn"];
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
      /** @description The state does not allow it now. */
      409: {
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
  login_mfa_create: {
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
        "application/json": components["schemas"]["SecondStepBodyRequest"];
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
      /** @description The state does not allow it now. */
      409: {
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
      /** @description The state does not allow it now. */
      409: {
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
            data: components["schemas"]["OwnAccountShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["OwnAccountShape"];
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
  me_destroy: {
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
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DeletionShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["DeletionShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
        "multipart/form-data": components["schemas"]["PatchedAccountBodyRequest"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_apps_list: {
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
            data: components["schemas"]["PermittedAppShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PermittedAppShape"][];
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
  me_apps_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        app_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  me_clients_list: {
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
            data: components["schemas"]["ClientShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ClientShape"][];
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
  me_clients_create: {
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
        "application/json": components["schemas"]["ClientBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NewClientShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NewClientShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_clients_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        client_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  me_clients_partial_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedClientChangesBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ClientShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ClientShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_export_retrieve: {
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
      /** @description The ZIP file. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/zip": string;
        };
      };
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ExportShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ExportShape"];
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
  me_export_create: {
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
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ExportShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ExportShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_export_status_retrieve: {
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
            data: components["schemas"]["ExportShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ExportShape"];
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
  me_keep_create: {
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
      /** @description The state does not allow it now. */
      409: {
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
  me_preferences_retrieve: {
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
            data: components["schemas"]["PreferencesShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PreferencesShape"];
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
  me_preferences_partial_update: {
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
        "application/json": components["schemas"]["PatchedPreferencesBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["PreferencesShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PreferencesShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_profiles_list: {
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
            data: components["schemas"]["ProfileShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ProfileShape"][];
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
  me_profiles_create: {
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
        "application/json": components["schemas"]["ProfileBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ProfileShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ProfileShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_profiles_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        profile_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  me_profiles_partial_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        profile_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedProfileChangesBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["ProfileShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["ProfileShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_sessions_list: {
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
            data: components["schemas"]["SignInShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["SignInShape"][];
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
  me_sessions_end: {
    parameters: {
      query?: {
        all?: boolean;
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
            data: components["schemas"]["EndedShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["EndedShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_sessions_current_partial_update: {
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
        "application/json": components["schemas"]["PatchedRememberBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["RememberedShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["RememberedShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_sessions_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        session_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  me_tokens_list: {
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
            data: components["schemas"]["PersonalTokenShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PersonalTokenShape"][];
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
  me_tokens_create: {
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
        "application/json": components["schemas"]["PersonalTokenBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NewPersonalTokenShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NewPersonalTokenShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_tokens_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        token_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  me_webhooks_list: {
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
            data: components["schemas"]["WebhookShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["WebhookShape"][];
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
  me_webhooks_create: {
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
        "application/json": components["schemas"]["WebhookBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NewWebhookShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NewWebhookShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_webhooks_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        webhook_id: string;
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
            data: components["schemas"]["WebhookShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["WebhookShape"];
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
  me_webhooks_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        webhook_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  me_webhooks_partial_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedWebhookChangeRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["WebhookShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["WebhookShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_webhooks_deliveries_list: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
      };
      header?: never;
      path: {
        webhook_id: string;
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
            data: components["schemas"]["DeliveryShape"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedDeliveryShapeList"];
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
  me_webhooks_deliveries_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        delivery_id: string;
        webhook_id: string;
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
            data: components["schemas"]["WholeDeliveryShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["WholeDeliveryShape"];
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
  me_webhooks_deliveries_redeliver_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        delivery_id: string;
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DeliveryShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["DeliveryShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_webhooks_rotate_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["RotationBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["SecretShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["SecretShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  me_webhooks_test_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        webhook_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["DeliveryShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["DeliveryShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
      /** @description The state does not allow it now. */
      409: {
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
      /** @description The state does not allow it now. */
      409: {
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
  notifications_list: {
    parameters: {
      query?: {
        /** @description Instead of `page`: empty for the newest, then the `next_cursor` of the page before. New items move nothing. */
        cursor?: string;
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
            data: components["schemas"]["NotificationShape"][];
            message: string;
            pagination: {
              /** Format: uri */
              next: string | null;
              next_cursor: string | null;
              /** @description null by cursor */
              page: number | null;
              /** @description null by cursor */
              pages: number | null;
              per_page: number;
              /** Format: uri */
              previous: string | null;
              /** @description null by cursor */
              total: number | null;
              /** @description null by cursor */
              total_pages: number | null;
            };
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedNotificationShapeList"];
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
  notifications_mark_all_read_create: {
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
            data: components["schemas"]["UnreadShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["UnreadShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  notifications_preferences_retrieve: {
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
            data: components["schemas"]["NotificationsShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NotificationsShape"];
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
  notifications_preferences_create: {
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
        "application/json": components["schemas"]["NotificationsBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["NotificationsShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NotificationsShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  notifications_unread_count_retrieve: {
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
            data: components["schemas"]["UnreadShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["UnreadShape"];
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
  notifications_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        notification_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  notifications_read_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        notification_id: string;
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
            data: components["schemas"]["NotificationShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NotificationShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  notifications_restore_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        notification_id: string;
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
            data: components["schemas"]["NotificationShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["NotificationShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  realtime_publish_create: {
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
        "application/json": components["schemas"]["PublishBodyRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["PublishedShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PublishedShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  realtime_ticket_create: {
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
            data: components["schemas"]["TicketShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["TicketShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  realtime_topics_list: {
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
            data: components["schemas"]["CustomTopicShape"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedCustomTopicShapeList"];
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
  realtime_topics_create: {
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
        "application/json": components["schemas"]["CustomTopicBodyRequest"];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CustomTopicShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["CustomTopicShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  realtime_topics_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        custom_topic: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  realtime_topics_partial_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        custom_topic: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["PatchedCustomTopicChangeRequest"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["CustomTopicShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["CustomTopicShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
      /** @description The state does not allow it now. */
      409: {
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
      /** @description The state does not allow it now. */
      409: {
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
  search_history_list: {
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
            data: components["schemas"]["SearchEntryShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["SearchEntryShape"][];
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
  search_history_clear: {
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
      /** @description The state does not allow it now. */
      409: {
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
  search_history_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        entry_id: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  social_feed_list: {
    parameters: {
      query?: {
        /** @description Instead of `page`: empty for the newest, then the `next_cursor` of the page before. New items move nothing. */
        cursor?: string;
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
            data: components["schemas"]["FeedItemShape"][];
            message: string;
            pagination: {
              /** Format: uri */
              next: string | null;
              next_cursor: string | null;
              /** @description null by cursor */
              page: number | null;
              /** @description null by cursor */
              pages: number | null;
              per_page: number;
              /** Format: uri */
              previous: string | null;
              /** @description null by cursor */
              total: number | null;
              /** @description null by cursor */
              total_pages: number | null;
            };
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedFeedItemShapeList"];
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
  social_feed_suggestions_list: {
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
            data: components["schemas"]["MemberShape"][];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["MemberShape"][];
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
  social_users_search_list: {
    parameters: {
      query: {
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
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
            data: components["schemas"]["MemberShape"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedMemberShapeList"];
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
  social_users_block_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        name: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  social_users_block_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        name: string;
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
      /** @description The state does not allow it now. */
      409: {
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
  social_users_follow_update: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        name: string;
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
            data: components["schemas"]["FollowShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["FollowShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  social_users_follow_create: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        name: string;
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
            data: components["schemas"]["FollowShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["FollowShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  social_users_follow_destroy: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        name: string;
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
            data: components["schemas"]["FollowShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["FollowShape"];
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
      /** @description The state does not allow it now. */
      409: {
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
  social_users_followers_list: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
      };
      header?: never;
      path: {
        name: string;
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
            data: components["schemas"]["MemberShape"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedMemberShapeList"];
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
  social_users_following_list: {
    parameters: {
      query?: {
        format?: "bare" | "json";
        /** @description Which page, from 1. */
        page?: number;
        /** @description How many on a page. */
        per_page?: number;
      };
      header?: never;
      path: {
        name: string;
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
            data: components["schemas"]["MemberShape"][];
            message: string;
            pagination: components["schemas"]["Pagination"];
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["PaginatedMemberShapeList"];
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
  social_users_profile_retrieve: {
    parameters: {
      query?: {
        format?: "bare" | "json";
      };
      header?: never;
      path: {
        name: string;
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
            data: components["schemas"]["MemberPageShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["MemberPageShape"];
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
  stream_retrieve: {
    parameters: {
      query: {
        format?: "bare" | "json";
        last_event_id?: string;
        profile?: number;
        topics: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Frames, until one side leaves. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/event-stream": string;
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
      /** @description The state does not allow it now. */
      409: {
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
  topics_events_retrieve: {
    parameters: {
      query?: {
        epoch?: string;
        format?: "bare" | "json";
        limit?: number;
        profile?: number;
        since?: number;
      };
      header?: never;
      path: {
        topic: string;
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
            data: components["schemas"]["HistoryShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["HistoryShape"];
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
  users_profile_taste_profile_retrieve: {
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
            data: components["schemas"]["TasteProfileShape"];
            message: string;
            /** @constant */
            success: true;
          };
          "application/json; envelope=none": components["schemas"]["TasteProfileShape"];
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
}
