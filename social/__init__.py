"""What people do with each other.

Will own follows, likes and comments, the activity feed, notifications, moderation and watch
parties. It may use films and matches; nothing below knows that it exists.
"""
