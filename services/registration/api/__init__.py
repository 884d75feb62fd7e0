"""The HTTP surface of registration."""

from services.registration.api import (
    badges,
    congresses,
    credentials,
    delegates,
    live_counters,
    passes,
    roster,
    staff,
)

ROUTERS = (
    staff.router,
    congresses.router,
    roster.router,
    delegates.router,
    credentials.router,
    badges.router,
    passes.router,
    live_counters.router,
)
