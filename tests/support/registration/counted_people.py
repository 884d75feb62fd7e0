"""Synthetic people for the statistics, as many as a published figure has."""

from collections.abc import Iterator
from itertools import count

from services.registration.domain.composition.facts import Facts

_NUMBERS = count(1)


def one(**different: object) -> Facts:
    """Give one person of whom nothing is known but what is said."""
    given: dict[str, object] = {
        "name": f"Vi Thử {next(_NUMBERS)}",
        "unit_code": "BK-BB",
        "category": "EXEMPLAR_INDIVIDUAL",
        "standing": "OFFICIAL",
        **different,
    }
    return Facts(**given)  # type: ignore[arg-type] # the names are the fields


def many(number: int, **alike: object) -> Iterator[Facts]:
    """Give as many who are alike."""
    return (one(**alike) for _ in range(number))
