"""The HTTP surface of registration."""

from services.registration.api import (
    badges,
    congresses,
    credentials,
    delegates,
    live_counters,
    overview,
    passes,
    reference_data,
    roster,
    staff,
)

ROUTERS = (
    staff.router,
    reference_data.router,
    congresses.router,
    overview.router,
    roster.router,
    delegates.router,
    credentials.router,
    badges.router,
    passes.router,
    live_counters.router,
)
