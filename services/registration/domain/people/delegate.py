"""Who a delegate is, and what changes of one another service has to hear."""

import re
from dataclasses import dataclass
from enum import StrEnum

from services.registration.domain.congress import reference
from services.registration.domain.ids import CongressId, CredentialId, DelegateId

RECEIVED_AT_DESK = frozenset({"LEADER", "FORMER_LEADER"})
REPRESENTATIVES = frozenset({"EXEMPLAR_COLLECTIVE_REP", "EXEMPLAR_HOUSEHOLD_REP"})
_IN_FULL = {"đ/c": "Đồng chí", "đ.c": "Đồng chí", "đc": "Đồng chí", "ô": "Ông", "b": "Bà"}
_COMRADE = re.compile(r"^đ\s?[/.]?\s?c(?![^\W\d_])[.:]?\s*", re.IGNORECASE)
_BY_SEX = {"M": "Ông", "F": "Bà"}
IDENTITY_OPTIONAL = frozenset({"LEADER", "FORMER_LEADER", "GUEST"})


def in_full(address: str) -> str:
    """Give a form of address as it is said: "Đ/c" is "Đồng chí", also before a rank."""
    known = _IN_FULL.get(address.strip(" .:").casefold())
    return known or _COMRADE.sub("Đồng chí ", address).strip()


class Status(StrEnum):
    NOMINATED = "NOMINATED"
    ACTIVE = "ACTIVE"
    REPLACED = "REPLACED"
    WITHDRAWN = "WITHDRAWN"


HERE = frozenset({Status.NOMINATED, Status.ACTIVE})
"""On some list: proposed by their unit, or a delegate."""


class CredentialState(StrEnum):
    ISSUED = "ISSUED"
    REVOKED = "REVOKED"
    SUPERSEDED = "SUPERSEDED"


@dataclass(frozen=True)
class Birth:
    """A date of birth as precisely as it is known: a year, a month of a year, or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def text(self) -> str:
        parts = (self.day and f"{self.day:02d}", self.month and f"{self.month:02d}", str(self.year))
        return "/".join(part for part in parts if part)


@dataclass(frozen=True)
class Person:
    """What the roster says of a person and may be shown to staff. Empty text or None: not given, never guessed.

    Labels, choices and which of them are `further` stand in the table of attributes. `list_place` counts from 1 in the order
    of their unit's file, '' while no file and nobody gave one.
    """

    full_name: str
    unit_code: str
    category: str
    standing: str
    form_of_address: str = ""
    sex: str | None = None
    birth: Birth | None = None
    position: str = ""
    seat: str = ""
    phone: str = ""
    instruction: str = ""
    pronunciation: str = ""
    education: str = ""
    titles: str = ""
    is_manager: str = ""
    sector: str = ""
    economic_component: str = ""
    remote_area: str = ""
    needs: str = ""
    assist: str = ""
    note: str = ""
    list_place: str = ""
    email: str = ""

    @property
    def shown(self) -> str:
        """The name as papers and screens have it: behind the form of address in full, where there is one."""
        return f"{in_full(self.form_of_address)} {self.full_name}".strip()

    @property
    def addressed(self) -> str:
        """The name as a letter has it: with the form of address written in full, or else the one that the sex tells."""
        address = in_full(self.form_of_address)
        address = address[:1].upper() + address[1:]
        return f"{address or _BY_SEX.get(self.sex or '', '')} {self.full_name}".strip()

    @property
    def birth_year(self) -> int | None:
        """What of the birth tells namesakes apart."""
        return self.birth.year if self.birth else None


@dataclass(frozen=True)
class Sensitive:
    """What the law calls sensitive, and the id number. Kept sealed; leaves registration only as aggregates."""

    ethnicity: str | None = None
    religion: str | None = None
    party_member: str | None = None
    political_theory: str | None = None
    national_id: str | None = None


@dataclass(frozen=True)
class Credential:
    """One badge ever issued to a delegate. `version` counts the delegate's badges from 1."""

    credential_id: CredentialId
    version: int
    state: CredentialState
    short_code: str


@dataclass(frozen=True)
class Delegate:
    """A delegate as they now are; `version` grows with every change that anybody may have to hear.

    `promised` names facts that a file had and
    nobody could read; of an `erased` one nothing is left but place and badge numbers.
    """

    delegate_id: DelegateId
    congress_id: CongressId
    delegate_code: str
    version: int
    status: Status
    replaces: DelegateId | None
    person: Person
    credentials: tuple[Credential, ...] = ()
    promised: frozenset[str] = frozenset()
    erased: bool = False

    @property
    def in_their_units_order(self) -> tuple[bool, int]:
        """Give what people of one unit are sorted by: as its file had them, then who came in otherwise."""
        return not self.person.list_place, int(self.person.list_place or 0)

    @property
    def on_list(self) -> bool:
        """Whether there is something to do for them: a delegate of whom something is left."""
        return self.status is Status.ACTIVE and not self.erased

    @property
    def current(self) -> Credential | None:
        """The badge that holds, if there is one."""
        return next((badge for badge in self.credentials if badge.state is CredentialState.ISSUED), None)

    @property
    def next_credential_version(self) -> int:
        return max((badge.version for badge in self.credentials), default=0) + 1


def counts_as(category: str) -> str:
    """Give EXEMPLAR or GUEST_OR_LEADER for a known category code."""
    return reference.categories()[category].counts_as


def is_scanned(category: str) -> bool:
    """Leaders are received at the desk by one tap, everybody else is scanned (domain brief, section 15)."""
    return category not in RECEIVED_AT_DESK


def usual_standing(category: str) -> str:
    """Give the standing when the roster says none: exemplars are official, the others guests (outline of 2020)."""
    return "OFFICIAL" if counts_as(category) == "EXEMPLAR" else "GUEST"


def seat_of_replacement(category: str, old_seat: str) -> str:
    """The seat passes over only for representatives of collectives and households (domain brief, section 6)."""
    return old_seat if category in REPRESENTATIVES else ""


def revived(credentials: tuple[Credential, ...], version: int | None) -> tuple[Credential, ...]:
    """Give the badges with the one of this version holding again."""
    return tuple(
        Credential(badge.credential_id, badge.version, CredentialState.ISSUED, badge.short_code)
        if badge.version == version
        else badge
        for badge in credentials
    )


def ended(credentials: tuple[Credential, ...], as_state: CredentialState) -> tuple[Credential, ...]:
    """Give the badges with the one that held now REVOKED or SUPERSEDED."""
    return tuple(
        Credential(badge.credential_id, badge.version, as_state, badge.short_code)
        if badge.state is CredentialState.ISSUED
        else badge
        for badge in credentials
    )
