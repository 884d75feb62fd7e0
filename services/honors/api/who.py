"""Which roles do what in honors, and for which congress."""

from typing import Annotated
from uuid import UUID

from chassis.access.principal import Principal
from chassis.errors import Forbidden
from chassis.http.route_rules import allow
from contracts.access import Role
from services.honors.domain.ids import CongressId

SCREEN_ROLES = (Role.STAGE, Role.MC, Role.SCREEN, Role.BACKSTAGE, Role.TV)

Editor = Annotated[Principal, allow(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER)]
Approver = Annotated[Principal, allow(Role.HONORS_APPROVER)]
Withdrawer = Annotated[Principal, allow(Role.HONORS_APPROVER, Role.ORGANIZER)]
Operator = Annotated[Principal, allow(Role.STAGE, Role.ORGANIZER)]
SignGiver = Annotated[Principal, allow(Role.STAGE, Role.ORGANIZER, Role.MC)]
Holder = Annotated[Principal, allow(Role.STAGE, Role.ORGANIZER, Role.HONORS_APPROVER)]
Insider = Annotated[
    Principal,
    allow(Role.STAGE, Role.MC, Role.ORGANIZER, Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.AUDITOR),
]
Onlooker = Annotated[Principal, allow(Role.SCREEN, Role.TV, Role.STAGE, Role.MC, Role.ORGANIZER)]
PortraitViewer = Annotated[
    Principal, allow(Role.SCREEN, Role.STAGE, Role.ORGANIZER, Role.HONORS_EDITOR, Role.HONORS_APPROVER)
]
Screen = Annotated[Principal, allow(*SCREEN_ROLES)]
Reader = Annotated[Principal, allow(Role.ORGANIZER, Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.AUDITOR)]
Edge = Annotated[Principal, allow(Role.BACKSTAGE, Role.STAGE, Role.ORGANIZER)]
RowKeeper = Annotated[Principal, allow(Role.HONORS_EDITOR, Role.HONORS_APPROVER, Role.ORGANIZER, Role.STAGE)]
Organizer = Annotated[Principal, allow(Role.ORGANIZER)]
Anyone = Annotated[Principal, allow()]


def may_mend_at_once(principal: Principal) -> bool:
    """Tell whether the principal may mend what was announced before a second person approved it, where approval is asked for."""
    return principal.has(Role.HONORS_APPROVER)


PublicMender = Annotated[Principal, allow(Role.HONORS_APPROVER, Role.ORGANIZER)]


def within(principal: Principal, congress_id: UUID) -> CongressId:
    """Give the congress if the principal may see it. Raises Forbidden."""
    if not principal.sees(congress_id):
        raise Forbidden("Thiết bị hoặc tài khoản này thuộc một đại hội khác.")
    return CongressId(congress_id)
