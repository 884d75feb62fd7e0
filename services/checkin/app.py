"""The HTTP side of checkin: `uvicorn --factory services.checkin.app:create_app`."""

import asyncio
from functools import partial
from pathlib import Path

from fastapi import FastAPI

from chassis.access.client_tokens import PairedClients
from chassis.access.known_access import staff_access
from chassis.access.staff_tokens import StaffTokens
from chassis.gathering import Gathering
from chassis.http.api import build_api
from chassis.storage.database import Database
from services.checkin.api.guard import GUARD, READS
from services.checkin.api.live import counts_hub
from services.checkin.api.routes import ROUTES
from services.checkin.api.who import DOOR_ROLES
from services.checkin.domain.scans.key_ring import KeyRing
from services.checkin.settings import CheckinSettings
from services.checkin.usecases.scans.settle_together import settle_together

MIGRATIONS = Path(__file__).parent / "migrations"
READY = 4
"""connections: four gates scan at once in the first second of a morning"""


def create_app(settings: CheckinSettings | None = None) -> FastAPI:
    """Give the API; settings come from the environment unless given."""
    settings = settings or CheckinSettings()
    db = Database(
        settings.database_url, application_name="checkin api", max_size=settings.database_pool_size, ready=READY
    )
    hub = counts_hub(db)
    app = build_api(
        routes=ROUTES,
        settings=settings,
        db=db,
        migrations=MIGRATIONS,
        authenticators=[PairedClients(db, DOOR_ROLES), StaffTokens(db, staff_access, "checkin")],
        hubs=[hub],
        guard=GUARD,
        reads=READS,
    )
    app.state.counts_hub = hub
    app.state.keys = KeyRing()
    app.state.list_locks_after_s = settings.list_locks_after_minutes * 60
    app.state.sealing = asyncio.Semaphore(1)  # one list at a time: twenty-five devices may ask in one second
    app.state.phones_trust = settings.phones_trust
    app.state.door = Gathering(partial(settle_together, db)).ask
    return app
