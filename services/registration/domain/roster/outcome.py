"""What becomes of one person of a roster file."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import Literal

from services.registration.domain.roster.comparing.comparison import Compared
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.understanding.meaning import Candidate

Kind = Literal["new", "changed", "unchanged", "asked"]


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
