"""The HTTP side of checkin: `uvicorn --factory services.checkin.app:create_app`."""

from pathlib import Path

from fastapi import FastAPI

from chassis.access.client_tokens import PairedClients
from chassis.access.known_access import staff_access
from chassis.access.staff_tokens import StaffTokens
from chassis.http.api import build_api
from chassis.http.pairing_routes import pairing_router
from chassis.storage.database import Database
from contracts.access import Role
from services.checkin.api import congresses, devices, photos, scans
from services.checkin.api.guard import GUARD
from services.checkin.api.live import counts_hub
from services.checkin.api.who import GATE_ROLES
from services.checkin.domain.scans.key_ring import KeyRing
from services.checkin.settings import CheckinSettings

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
    pairing = pairing_router(
        roles=GATE_ROLES,
        managed_by=[Role.ORGANIZER],
        check_offer=devices.check_gate,
        check_congress=GUARD.require_open,
    )
    app = build_api(
        service="checkin",
        settings=settings,
        db=db,
        migrations=MIGRATIONS,
        routers=[scans.router, devices.router, photos.router, congresses.router, pairing],
        authenticators=[PairedClients(db, GATE_ROLES), StaffTokens(db, staff_access)],
        hubs=[hub],
        guard=GUARD,
    )
    app.state.counts_hub = hub
    app.state.keys = KeyRing()
    return app
