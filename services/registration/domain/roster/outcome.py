"""What becomes of one person of a roster file."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from services.registration.domain.congress.congress import Unit
from services.registration.domain.people.delegate import Status
from services.registration.domain.roster.comparing.comparison import Compared
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.understanding.meaning import Candidate

Kind = Literal["new", "changed", "unchanged", "asked"]
Left = Literal["WITHDRAWN", "REPLACED"]


def categories_after(known: Iterable[Known], withdrawn: Container[Known], outcomes: Iterable["Outcome"]) -> list[str]:
    """Give the category of everybody who is on the list once a file has come in."""
    after = {
        one.delegate.delegate_id: one.delegate.person.category for one in known if one.active and one not in withdrawn
    }
    new = []
    for one in outcomes:
        if one.known and one.compared and one.known.delegate.delegate_id in after:
            after[one.known.delegate.delegate_id] = one.compared.person.category
        elif one.kind == "new":
            new.append(one.candidate.category)
    return [*after.values(), *new]


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

    @property
    def left(self) -> Left | None:
        """How somebody whom the file has came to be no delegate any more, None for a delegate."""
        status = self.known.delegate.status if self.known else Status.ACTIVE
        return None if status is Status.ACTIVE else "REPLACED" if status is Status.REPLACED else "WITHDRAWN"


def needed_units(people: Sequence[Outcome], there: Sequence[Unit]) -> Iterable[Unit]:
    """Give the units of those who come in or change that are not there, or were laid aside."""
    known = {unit.unit_code for unit in there if not unit.archived}
    wanted = {one.candidate.unit for one in people if one.kind in ("new", "changed") and one.candidate.unit}
    return sorted((unit for unit in wanted if unit.unit_code not in known), key=lambda unit: unit.unit_code)
