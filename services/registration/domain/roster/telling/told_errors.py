"""Tells who of a file cannot come in as plain data, one entry a person."""

from dataclasses import dataclass

from services.registration.domain.roster.understanding.meaning import Refusal


@dataclass(frozen=True)
class ToldMessage:
    column: str
    message: str


@dataclass(frozen=True)
class ToldError:
    """One person who cannot come in: the first sentence, and all of them. `answered`: as somebody said; nothing is left to do."""

    sheet: str
    row: int
    full_name: str
    column: str
    message: str
    messages: tuple[ToldMessage, ...]
    answered: bool = False


def told_errors(refused: tuple[Refusal, ...]) -> tuple[ToldError, ...]:
    """Give one entry a person, with every sentence about them."""
    rows: dict[object, list[Refusal]] = {}
    for one in refused:
        rows.setdefault(one.place, []).append(one)
    return tuple(
        ToldError(
            first.place.sheet,
            first.place.row,
            first.full_name,
            first.column,
            first.message,
            tuple(ToldMessage(one.column, one.message) for one in (first, *more)),
            all(one.answered for one in (first, *more)),
        )
        for first, *more in rows.values()
    )
