"""The names under which PostgreSQL tells the API processes that something changed."""

LIVE = "registration_live"
