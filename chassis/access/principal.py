"""Who asks: the one type that rules, audit and use cases share."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from uuid import UUID

_NOTHING: Mapping[str, str] = MappingProxyType({})
_NOWHERE: Mapping[UUID, frozenset[str]] = MappingProxyType({})


STAFF_COOKIE = "__Host-daihoi"
CLIENT_COOKIE = "__Host-daihoi-device"
"""The cookies that carry the two kinds of token in a browser."""


@dataclass(frozen=True)
class Principal:
    """Who asks. `subject` is an id (account, device, screen), `name` what people call it; roles are plain strings.

    `congress_id` and `unit_code` bound what may be seen, None = not bound; `attributes` are what pairing gave
    (e.g. `gate_id`); `session_id` is the staff session, None for paired clients. `roles_in` are roles of single
    congresses, beside `roles`: they count once `at` said which congress is asked for.
    """

    subject: str
    name: str
    roles: frozenset[str]
    congress_id: UUID | None = None
    unit_code: str | None = None
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    session_id: UUID | None = None
    roles_in: Mapping[UUID, frozenset[str]] = field(default_factory=lambda: _NOWHERE)

    def at(self, congress_id: UUID | None) -> "Principal":
        """Give who this is in one congress; whoever has roles of their own there is bound to it. None: in no congress."""
        here = self.roles_in.get(congress_id) if congress_id else None
        if not here:
            return replace(self, roles_in=_NOWHERE)
        return replace(self, roles=self.roles | here, congress_id=congress_id, roles_in=_NOWHERE)

    def sees(self, congress_id: UUID) -> bool:
        """Tell whether this congress is theirs."""
        if self.roles_in and not self.roles:
            return congress_id in self.roles_in
        return self.congress_id in (None, congress_id)

    @property
    def all_roles(self) -> frozenset[str]:
        """Every role, wherever it is held."""
        return self.roles.union(*self.roles_in.values())

    def has(self, *roles: str) -> bool:
        """Tell whether one of `roles` is held."""
        return not self.roles.isdisjoint(roles)
