"""What else the units of a congress are called: names they had, and names and codes of units merged into them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from chassis.files.meaning.spelling import exact
from services.registration.domain.congress.congress import Unit


@dataclass(frozen=True)
class OtherNames:
    """`names` gives a unit's code by the words of another name of it (as `exact` writes them); `codes` the unit that a
    merged one is part of now, by the merged one's code.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, str] = field(default_factory=dict)

    def now(self, unit_code: str) -> str:
        """Give the code of the unit that this code means now."""
        return self.codes.get(unit_code, unit_code)


def at_the_end(merged: Mapping[str, str]) -> dict[str, str]:
    """Give for each merged unit the one at the end of its chain: what was merged into a merged unit went on with it."""
    ends = {}
    for code in merged:
        end = code
        while end in merged:
            end = merged[end]
        ends[code] = end
    return ends


def why_not_called(name: str, units: tuple[Unit, ...], but: str = "") -> str:
    """Say why no unit (but the one of code `but`) may have this name, '' when one may: two units never read alike.

    Accents count: Xã Yên Hân and Xã Yên Hán are two.
    """
    if not any(letter.isalpha() for letter in name):
        return "Tên đoàn phải có chữ. Xin ghi lại."
    for unit in units:
        if unit.unit_code != but and exact(unit.name) == exact(name):
            aside = " (đang lưu trữ)" if unit.archived else ""
            return f"Đã có đoàn “{unit.name}”{aside}. Xin ghi tên khác, hoặc gộp hai đoàn."
    return ""
