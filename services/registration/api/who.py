"""Which staff may do what in registration, and within which congress and unit."""

from typing import Annotated
from uuid import UUID

from chassis.access.principal import Principal
from chassis.errors import Forbidden
from chassis.http.route_rules import allow, allow_newcomer, allow_somewhere
from chassis.storage.database import Database
from contracts.access import Role
from services.registration.domain.ids import CongressId, DelegateId
from services.registration.storage.congress.congresses import congress_of
from services.registration.storage.units.units import stands_as

Organizer = Annotated[Principal, allow(Role.ORGANIZER)]
OrganizerSomewhere = Annotated[Principal, allow_somewhere(Role.ORGANIZER)]
"""For what is nobody's secret and needed beside a congress."""
Auditing = Annotated[Principal, allow(Role.ORGANIZER, Role.AUDITOR)]
RosterKeeper = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER)]
Reader = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR, Role.AUDITOR)]
StatisticsReader = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.AUDITOR)]
"""Whoever may see figures of a whole congress that come of what is sealed."""
Editor = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR)]
Anyone = Annotated[Principal, allow()]
Newcomer = Annotated[Principal, allow_newcomer()]
"""Also whoever has nothing but a password that was handed over."""


def everywhere(principal: Principal) -> None:
    """Raises Forbidden for who has the role in this congress alone, where what they ask for reaches beyond it."""
    if principal.congress_id is not None:
        raise Forbidden("Việc này vượt ra ngoài đại hội của bạn. Xin nhờ người có vai trò Ban Tổ chức cho mọi đại hội.")


def within(principal: Principal, congress_id: UUID) -> CongressId:
    """Give the congress if the principal may see it. Raises Forbidden."""
    if not principal.sees(congress_id):
        raise Forbidden("Bạn chỉ được xem đại hội của mình.")
    return CongressId(congress_id)


def may_know_needs(principal: Principal) -> bool:
    """Tell whether this person helps to prepare the reception: who needs a wheelchair is nobody else's business."""
    return principal.has(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR)


def may_open_sealed(principal: Principal) -> bool:
    """Tell whether this person may read what is sealed of somebody: who exports it and answers for it. Figures that change with
    each person who comes in are theirs alone, for two readings around one of them tell of that one."""
    return principal.has(Role.ORGANIZER)


async def own_unit(db: Database, principal: Principal, congress_id: CongressId) -> str | None:
    """Give the unit of this congress that this person is bound to, None for who may see every unit.

    Where their unit was merged into another one, it is that one. Raises Forbidden.
    """
    if (bound := _bound(principal)) is None:
        return None
    async with db.connection() as conn:
        return await stands_as(conn, congress_id, bound)


async def own_unit_beside(db: Database, principal: Principal, delegate_id: DelegateId) -> str | None:
    """Give the same, of the congress that this delegate belongs to."""
    if (bound := _bound(principal)) is None:
        return None
    async with db.connection() as conn:
        congress_id = await congress_of(conn, delegate_id)
        return await stands_as(conn, congress_id, bound) if congress_id else bound


def _bound(principal: Principal) -> str | None:
    if principal.has(Role.ORGANIZER, Role.REVIEWER):
        return None
    if principal.has(Role.AUDITOR) and not principal.has(Role.UNIT_REGISTRAR):
        return None
    if not principal.unit_code:
        raise Forbidden("Tài khoản của bạn chưa gắn với đơn vị nào. Xin liên hệ Ban Tổ chức.")
    return principal.unit_code
