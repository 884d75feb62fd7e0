"""The names under which PostgreSQL tells the API processes that something changed."""

STAGE = "honors_stage"
BOARD = "honors_board"
SCREENS = "honors_screens"
BACKSTAGE = "honors_backstage"
PROGRAMME = "honors_programme"
PUBLIC = "honors_public"
INTRODUCTIONS = "honors_introductions"
