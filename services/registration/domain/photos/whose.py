"""Doubts a match by name: the face may be of a namesake who left, or of one of the delegation that the folder names."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from chassis.files.meaning.spelling import folded, spoken
from services.registration.domain.ids import DelegateId
from services.registration.domain.photos.portrayed import Match, Portrayed

_KINDS = re.compile(r"^(?:huyen|xa|phuong|thi xa|thi tran|thanh pho|tp|tinh|so|ban|hoi|doan|cong an|uy ban|ubnd)\s+")


class Doubts:
    """`people` may be meant, `left` are no delegates any more, `units` are the names of delegations by code."""

    def __init__(self, people: Sequence[Portrayed], left: Sequence[Portrayed], units: Mapping[str, str]) -> None:
        self._people: dict[DelegateId, Portrayed] = {one.delegate_id: one for one in people}
        self._left: dict[str, list[Portrayed]] = defaultdict(list)
        for one in left:
            self._left[folded(one.full_name)].append(one)
        self._units = units
        self._called = {code: _bare(name) for code, name in units.items()}

    def about(self, path: str, match: Match) -> Match:
        """Give the match, or the same person as a question with the reason."""
        if match.kind != "matched":
            return match
        person = self._people[match.people[0]]
        why = "" if self._has_code(path, person) else self._namesake(person) or self._folder(path, person)
        return replace(match, kind="several", why=why) if why else match

    def by_unit(self, path: str, match: Match) -> Match:
        """Give the one namesake whose unit the path names in full, with their name and nothing of the others'."""
        people = [self._people[one] for one in match.people if one in self._people]
        if match.kind != "several" or len(people) < 2 or len({folded(one.full_name) for one in people}) > 1:
            return match
        stem = re.split(r"[/\\]", path)[-1].rpartition(".")[0]
        words = sorted(folded(spoken(stem)).split())
        wholes = {one.delegate_id: f"{one.full_name} {self._units.get(one.unit_code, '')}" for one in people}
        named = [one for one, whole in wholes.items() if sorted(folded(whole).split()) == words]
        return Match("matched", (named[0],)) if len(named) == 1 else match

    def _has_code(self, path: str, person: Portrayed) -> bool:
        return folded(person.delegate_code).replace(" ", "") in folded(path).replace(" ", "")

    def _namesake(self, person: Portrayed) -> str:
        gone = self._left.get(folded(person.full_name), [])
        if not gone:
            return ""
        unit = self._units.get(gone[0].unit_code, "")
        of = f", đoàn {unit}" if unit else ""
        return (
            f"{gone[0].full_name} ({gone[0].delegate_code}{of}) cùng tên đã rút tên hoặc được thay: "
            f"ảnh này có phải của {person.delegate_code} không?"
        )

    def _folder(self, path: str, person: Portrayed) -> str:
        folders = re.split(r"[/\\]", path)[:-1]
        words = f" {' '.join(folded(spoken(folder)) for folder in folders)} "
        named = [code for code, called in self._called.items() if called and f" {called} " in words]
        if not named or person.unit_code in named:
            return ""
        return (
            f"Thư mục là của {self._units[named[0]]}, mà {person.full_name} ({person.delegate_code}) thuộc "
            f"{self._units.get(person.unit_code, 'đoàn khác')}. Xin xác nhận."
        )


def _bare(name: str) -> str:
    """Give what of a delegation's name tells it from others of its kind: "ba be" of "Huyện Ba Bể"."""
    words = folded(name)
    bare = _KINDS.sub("", words)
    return bare if len(bare) > 3 else words
