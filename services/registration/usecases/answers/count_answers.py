"""Gives who comes, in numbers: by unit, with the head to be called, and for how many to cook."""

from dataclasses import dataclass

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.storage.answers import counts
from services.registration.usecases.congress.the_congress import the_congress


@dataclass(frozen=True)
class AnswerCounts:
    """Counts of people on the list. `expected` for caterers: everybody who has not said that they do not come; so many of them
    have come, or said that they do: `confirmed`."""

    asked: int
    confirmed: int
    declined: int
    unanswered: int
    absent: int
    late: int
    leaves_early: int
    expected: int


@dataclass(frozen=True)
class UnitLine:
    """One unit, with the head of its delegation; '' is not known."""

    unit_code: str
    unit_name: str
    head_name: str
    head_phone: str
    counts: AnswerCounts


@dataclass(frozen=True)
class AnswersBook:
    """`total` is of the units that are told of: all, or the reader's own."""

    total: AnswerCounts
    units: tuple[UnitLine, ...]


async def count_answers(db: Database, congress_id: CongressId, *, only_unit: str | None) -> AnswersBook:
    """Count the answers of a congress, or of one unit. Raises NotFound."""
    async with db.connection() as conn:
        await the_congress(conn, congress_id)
        found = await counts.count_answers(conn, congress_id, only_unit)
    lines = tuple(UnitLine(one.unit_code, one.unit_name, one.head_name, one.head_phone, _counts(one)) for one in found)
    return AnswersBook(_counts(*found), lines)


def _counts(*units: counts.UnitAnswers) -> AnswerCounts:
    return AnswerCounts(
        **{name: sum(getattr(one, name) for one in units) for name in AnswerCounts.__dataclass_fields__}
    )
