"""Roles that people hold: in every congress, or in one."""

from collections.abc import Collection, Mapping, Sequence
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field

from chassis.http.field_types import Body
from contracts.access import Role
from services.registration.domain.ids import CongressId

PEOPLE_HOLD = frozenset(Role) - {
    *(Role.GATE_STEWARD, Role.GATE_SUPERVISOR, Role.KIOSK, Role.VENUE),
    *(Role.SCREEN, Role.BACKSTAGE, Role.TV),
}
"""The others belong to machines that are paired with one congress and one place."""
MOST_CONGRESSES = 10
"""of one account: the token that says them has to fit into a cookie"""


def _of_people(roles: list[Role]) -> list[Role]:
    if not PEOPLE_HOLD.issuperset(roles):
        raise ValueError("roles of machines")
    return sorted(set(roles))


Roles = Annotated[list[Role], Field(max_length=len(Role)), AfterValidator(_of_people)]


class RolesInCongress(Body):
    """Roles of one congress."""

    congress_id: UUID
    roles: Annotated[Roles, Field(min_length=1)]

    @classmethod
    def all_of(
        cls, roles_in: "Mapping[UUID, Collection[str]] | Mapping[CongressId, Collection[str]]"
    ) -> "list[RolesInCongress]":
        found = ((congress_id, roles) for congress_id, roles in roles_in.items())
        return [cls(congress_id=one, roles=sorted(Role(role) for role in roles)) for one, roles in found]


def _of_different_congresses(given: list[RolesInCongress]) -> list[RolesInCongress]:
    if len({one.congress_id for one in given}) < len(given):
        raise ValueError("a congress stands twice")
    return given


RolesOfCongresses = Annotated[
    list[RolesInCongress], Field(max_length=MOST_CONGRESSES), AfterValidator(_of_different_congresses)
]


def by_congress(given: Sequence[RolesInCongress]) -> dict[CongressId, tuple[str, ...]]:
    """Give the same as the use cases take it."""
    return {CongressId(one.congress_id): tuple(one.roles) for one in given}
