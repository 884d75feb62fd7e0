"""Who asks: the one type that rules, audit and use cases share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import UUID

_NOTHING: Mapping[str, str] = MappingProxyType({})


STAFF_COOKIE = "__Host-daihoi"
CLIENT_COOKIE = "__Host-daihoi-device"
"""The cookies that carry the two kinds of token in a browser."""


@dataclass(frozen=True)
class Principal:
    """Who asks. `subject` is an id (account, device, screen), `name` what people call it; roles are plain strings.

    `congress_id` and `unit_code` bound what may be seen, None = not bound; `attributes` are what pairing gave
    (e.g. `gate_id`); `session_id` is the staff session, None for paired clients.
    """

    subject: str
    name: str
    roles: frozenset[str]
    congress_id: UUID | None = None
    unit_code: str | None = None
    attributes: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    session_id: UUID | None = None

    def has(self, *roles: str) -> bool:
        """Tell whether one of `roles` is held."""
        return not self.roles.isdisjoint(roles)
