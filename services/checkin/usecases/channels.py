"""The names under which PostgreSQL tells the API processes that something changed."""

COUNTS = "checkin_counts"
