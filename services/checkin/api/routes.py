"""The HTTP surface of checkin."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from chassis.access.paired_clients import names_of
from chassis.http.routes.audit_routes import audit_router
from chassis.http.routes.pairing_routes import pairing_router
from chassis.http.routes.service_routes import service_routes
from chassis.storage.database import Connection
from contracts.access import Role
from contracts.audit_words import words_of
from services.checkin.api import congresses, devices, fleet, handouts, photos, scans
from services.checkin.api.guard import GUARD
from services.checkin.api.hall import calls, hall
from services.checkin.api.picture import picture
from services.checkin.api.roster import roster
from services.checkin.api.who import DOOR_ROLES
from services.checkin.domain.ids import CongressId
from services.checkin.storage.gates.called import called
from services.checkin.storage.known.known_congresses import last_sitting
from services.checkin.usecases.hall.open_hall import open_hall


async def _about(conn: Connection, subjects: Collection[str]) -> Mapping[str, str]:
    """Give what was acted on by name: devices, gates, sessions, and whose scan it was."""
    return {**await names_of(conn, subjects), **await called(conn, subjects)}


async def _lasts_until(conn: Connection, congress_id: UUID) -> datetime | None:
    return await last_sitting(conn, CongressId(congress_id))


ROUTES = service_routes(
    "checkin",
    (
        scans.router,
        devices.router,
        roster.router,
        photos.router,
        hall.router,
        calls.router,
        handouts.router,
        fleet.router,
        congresses.router,
        picture.router,
        audit_router(readers=[Role.AUDITOR, Role.ORGANIZER], words=words_of, names_of=names_of, about=_about),
        pairing_router(
            roles=DOOR_ROLES,
            managed_by=[Role.ORGANIZER],
            check_offer=devices.check_gate,
            check_congress=GUARD.require_open,
            lasts_until=_lasts_until,
            changed=open_hall,
        ),
    ),
)
