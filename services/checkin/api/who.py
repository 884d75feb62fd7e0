"""Which devices and staff may do what at the door, and within which congress."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request

from chassis.access.principal import CLIENT_COOKIE, Principal
from chassis.errors import Forbidden
from chassis.http.route_rules import allow, allow_somewhere
from contracts.access import Role
from services.checkin.domain.ids import CongressId, DeviceId, GateId
from services.checkin.domain.scans.admission import Direction
from services.checkin.domain.scans.key_ring import KeyRing
from services.checkin.domain.scans.report import Post, Way
from services.checkin.usecases.scans.admit_scan import Door

GATE_ROLES = (Role.GATE_STEWARD, Role.GATE_SUPERVISOR)
DOOR_ROLES = (*GATE_ROLES, Role.KIOSK, Role.VENUE)

Device = Annotated[Principal, allow(*GATE_ROLES)]
Scanner = Annotated[Principal, allow(*GATE_ROLES, Role.KIOSK)]
Kiosk = Annotated[Principal, allow(Role.KIOSK)]
Venue = Annotated[Principal, allow(Role.VENUE)]
Organizer = Annotated[Principal, allow(Role.ORGANIZER)]
OrganizerSomewhere = Annotated[Principal, allow_somewhere(Role.ORGANIZER)]
Settler = Annotated[Principal, allow(Role.ORGANIZER, Role.GATE_SUPERVISOR)]
Watcher = Annotated[Principal, allow(Role.ORGANIZER, Role.AUDITOR, Role.GATE_SUPERVISOR, Role.STAGE)]
Anyone = Annotated[Principal, allow(Role.ORGANIZER, Role.AUDITOR, Role.STAGE, *GATE_ROLES)]


def post_of(principal: Principal) -> Post:
    """Give where the device stands. Raises Forbidden for one that was paired without a gate."""
    gate_id = principal.attributes.get("gate_id")
    if principal.congress_id is None or gate_id is None:
        raise Forbidden("Thiết bị này chưa được gán vào cửa nào. Xin ghép lại thiết bị.")
    return Post(
        DeviceId(UUID(principal.subject)),
        CongressId(principal.congress_id),
        GateId(UUID(gate_id)),
        Way.KIOSK if principal.has(Role.KIOSK) else None,
        supervises=principal.has(Role.GATE_SUPERVISOR),
        stood_at=frozenset(GateId(UUID(each)) for each in principal.attributes.get("stood_at", "").split()),
    )


def device_token_of(request: Request) -> str:
    """Give by what a device says who it is, also one whose pairing has ended; "" for nobody."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else request.cookies.get(CLIENT_COOKIE, "")


def direction_of(principal: Principal) -> Direction:
    """Give which way the device lets people go."""
    return Direction(principal.attributes.get("direction", Direction.IN))


def within(principal: Principal, congress_id: UUID) -> CongressId:
    """Give the congress if the principal may see it. Raises Forbidden."""
    if not principal.sees(congress_id):
        raise Forbidden("Bạn chỉ được xem đại hội của mình.")
    return CongressId(congress_id)


async def _keys(request: Request) -> KeyRing:
    keys: KeyRing = request.app.state.keys
    return keys


Keys = Annotated[KeyRing, Depends(_keys)]


async def _at_the_door(request: Request) -> Door:
    door: Door = request.app.state.door
    return door


AtTheDoor = Annotated[Door, Depends(_at_the_door)]
