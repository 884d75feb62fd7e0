"""The HTTP surface of checkin."""

from chassis.http.pairing_routes import pairing_router
from chassis.http.service_routes import service_routes
from contracts.access import Role
from services.checkin.api import congresses, devices, photos, scans
from services.checkin.api.guard import GUARD
from services.checkin.api.who import GATE_ROLES

ROUTES = service_routes(
    "checkin",
    (
        scans.router,
        devices.router,
        photos.router,
        congresses.router,
        pairing_router(
            roles=GATE_ROLES,
            managed_by=[Role.ORGANIZER],
            check_offer=devices.check_gate,
            check_congress=GUARD.require_open,
        ),
    ),
)
