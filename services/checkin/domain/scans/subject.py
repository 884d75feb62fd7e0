"""Whom a scan speaks of."""

from dataclasses import dataclass

from services.checkin.domain.ids import DelegateId


@dataclass(frozen=True, slots=True)
class ByCredential:
    """A QR whose signature holds. `credential_id` is 32 lower-case hex digits."""

    credential_id: str
    version: int
    congress_number: int


@dataclass(frozen=True, slots=True)
class ByShortCode:
    """Twelve digits whose check digit fits. They prove nothing: an id card's number may look so too."""

    digits: str


@dataclass(frozen=True, slots=True)
class ByDelegate:
    """A tap at the desk."""

    delegate_id: DelegateId


@dataclass(frozen=True, slots=True)
class Stranger:
    """A text that is not ours; `forged` when it has our form and no signature of ours."""

    forged: bool = False


@dataclass(frozen=True, slots=True)
class ByName:
    """Somebody who stands on no list, written down at the door. `unit` may be ""."""

    full_name: str
    unit: str = ""


Subject = ByCredential | ByShortCode | ByDelegate | ByName | Stranger
