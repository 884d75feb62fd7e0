"""The awards there are and their precedence, kept as data beside this service (Law 06/2022/QH15, Decree 98/2023)."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from services.honors.domain.roll.entry import RecipientKind

GRADE_NAMES = {1: "Nhất", 2: "Nhì", 3: "Ba"}


@dataclass(frozen=True)
class Award:
    """`precedence`: lower is higher; `tier` 1 (President) to 5 (commune); `grades` is empty or (1, 2, 3)."""

    code: str
    name: str
    precedence: int
    family: str
    tier: int
    kinds: tuple[RecipientKind, ...]
    grades: tuple[int, ...]

    def full_name(self, grade: int) -> str:
        """Give the name with its grade in words, e.g. "Huân chương Lao động hạng Ba"; grade 0 adds nothing."""
        return f"{self.name} hạng {GRADE_NAMES[grade]}" if grade else self.name


@cache
def award_catalogue() -> dict[str, Award]:
    """Give the awards by code, highest precedence first."""
    written = json.loads((files("services.honors") / "reference" / "award_catalogue.json").read_text("utf-8"))
    awards = (
        Award(
            **{**each, "kinds": tuple(RecipientKind(kind) for kind in each["kinds"]), "grades": tuple(each["grades"])}
        )
        for each in written
    )
    return {award.code: award for award in sorted(awards, key=lambda award: award.precedence)}


def own_award(code: str, name: str, precedence: int) -> Award:
    """Give an award that a congress adds: for everybody, without grades."""
    return Award(code, name, precedence, "OWN", 5, tuple(RecipientKind), ())
