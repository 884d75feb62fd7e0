"""Who may be on a portrait, and whose a file of a ZIP is."""

from dataclasses import dataclass
from typing import Literal

from services.registration.domain.ids import DelegateId

Kind = Literal["matched", "several", "nobody"]


@dataclass(frozen=True)
class Portrayed:
    """Somebody who may be on a portrait."""

    delegate_id: DelegateId
    delegate_code: str
    full_name: str
    unit_code: str = ""


@dataclass(frozen=True)
class Match:
    """Whose portrait a file is: one person when `matched`; `several` are asked about, and `why` says so in a sentence."""

    kind: Kind
    people: tuple[DelegateId, ...] = ()
    why: str = ""
