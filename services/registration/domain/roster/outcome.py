"""What becomes of one person of a roster file."""

from dataclasses import dataclass
from typing import Literal

from services.registration.domain.roster.comparing.comparison import Compared
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.understanding.meaning import Candidate

Kind = Literal["new", "changed", "unchanged", "asked"]


@dataclass(frozen=True)
class Outcome:
    """What becomes of one person of the file. `code` is the delegate's; `known` and `compared` where they are there.

    `contested` is the seat that the file gives them, on which somebody else sits: they have none."""

    kind: Kind
    candidate: Candidate
    code: str
    known: Known | None = None
    compared: Compared | None = None
    notes: tuple[str, ...] = ()
    contested: str = ""
