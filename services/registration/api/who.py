"""Which staff may do what in registration, and within which congress and unit."""

from typing import Annotated
from uuid import UUID

from chassis.access.principal import Principal
from chassis.errors import Forbidden
from chassis.http.route_rules import allow
from contracts.access import Role
from services.registration.domain.ids import CongressId

Organizer = Annotated[Principal, allow(Role.ORGANIZER)]
RosterKeeper = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER)]
Reader = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR, Role.AUDITOR)]
Editor = Annotated[Principal, allow(Role.ORGANIZER, Role.REVIEWER, Role.UNIT_REGISTRAR)]
Anyone = Annotated[Principal, allow()]


def within(principal: Principal, congress_id: UUID) -> CongressId:
    """Give the congress if the principal may see it. Raises Forbidden."""
    if principal.congress_id not in (None, congress_id):
        raise Forbidden("Bạn chỉ được xem đại hội của mình.")
    return CongressId(congress_id)


def own_unit(principal: Principal) -> str | None:
    """Give the unit that this person is bound to, None for who may see every unit. Raises Forbidden."""
    if principal.has(Role.ORGANIZER, Role.REVIEWER, Role.AUDITOR):
        return None
    if not principal.unit_code:
        raise Forbidden("Tài khoản của bạn chưa gắn với đơn vị nào. Xin liên hệ Ban Tổ chức.")
    return principal.unit_code


def within_unit(principal: Principal, unit_code: str) -> None:
    """Raises Forbidden when this person is bound to another unit."""
    if own_unit(principal) not in (None, unit_code):
        raise Forbidden("Đại biểu này thuộc đơn vị khác. Xin liên hệ Ban Tổ chức.")
