"""What is odd about a line, in sentences, and which facts it had that nobody could read."""

from collections.abc import Mapping

from services.registration.domain.people.missing import FACTS

_PARTS: Mapping[str, str] = {"birth": "birth", "sex": "sex"}
"""Columns whose keys begin so are parts of one fact: "birth_year", "sex_male"."""


class Remarks(list[str]):
    """Sentences; `lacking` are the facts that were left empty although the file says something of them."""

    def __init__(self) -> None:
        super().__init__()
        self.lacking: set[str] = set()

    def left_empty(self, column: str, sentence: str) -> None:
        """Say that the cell of this column stays empty, and keep in mind that its fact is still to come."""
        self.append(sentence)
        fact = _PARTS.get(column.partition("_")[0], column)
        if fact in FACTS:
            self.lacking.add(fact)
