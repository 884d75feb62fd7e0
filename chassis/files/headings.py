"""Headings in people's words: what a column is called, whatever its accents, case, punctuation, units and old fonts."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from chassis.files.letters.old_fonts import from_tcvn3, from_vni, in_unicode

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}")
_ASIDE = re.compile(r" (?:neu co|bat buoc|khong bat buoc|dd mm yyyy|dd mm yy|d m yyyy|ghi ro)$")
_NUMBERED = re.compile(r"^\d{1,2} (?=[a-z])")
_ENGLISH = frozenset(
    """no|number|full name|fullname|name|name in full|family name|surname|last name|middle name|first name|given name|sex|gender
    |date of birth|birth date|birthdate|birthday|dob|d o b|year of birth|ethnicity|ethnic group|ethnic|nation|nationality
    |ethnicity nationality|nationality ethnicity|position|title|job title|job|occupation|company|organization|organisation|office
    |agency|unit|work unit|workplace|department|employer|address|phone|tel|telephone|mobile|phone number|email|e mail|religion
    |party member|education|id|id no|id number|id card|passport|remark|remarks|note|notes|category|seat|award|decision|achievement
    |merit|rank|prefix|salutation|signature|party membership|qualification|contact|delegation|delegate|representative""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
_LONGEST = 120  # characters; a heading is no paragraph


def heading_key(text: str) -> str:
    """Give a heading without accents, case and punctuation: "Họ và tên (*)" and "HO VA TEN" are the same."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("đ", "d"))
    return " ".join(re.findall(r"[a-z0-9]+", "".join(c for c in plain if not unicodedata.combining(c))))


_key_of_ours = cache(heading_key)  # of our own words, asked for with each file; those of files are without end


@dataclass
class Vocabulary:
    """Knows which key a heading stands for."""

    meanings: Mapping[str, str]
    _known: dict[str, str | None] = field(default_factory=dict)

    @classmethod
    def of(cls, words: Mapping[str, Sequence[str]]) -> "Vocabulary":
        """Take key -> headings; of two keys with the same heading the first one has it."""
        meanings: dict[str, str] = {}
        for key, headings in words.items():
            for heading in headings:
                meanings.setdefault(_key_of_ours(heading), key)
        return cls(meanings)

    def key_of(self, heading: str) -> str | None:
        """Give the key of one heading, None when nobody knows it. "Ngày sinh (dd/mm/yyyy)" is "Ngày sinh"."""
        if heading not in self._known:
            self._known[heading] = self._find(heading)
        return self._known[heading]

    def key_of_stack(self, headings: Sequence[str], *, is_spread: bool) -> str | None:
        """Give the key of headings that stand above each other: of all of them together, else of the lowest that is known.

        The uppermost alone counts for a column below it only when it is spread over several columns (`is_spread`).
        """
        tries = [" ".join(headings[start:]) for start in range(len(headings))]
        if is_spread:
            tries += headings[:-1]
        return next((key for heading in tries if heading and (key := self.key_of(heading))), None)

    def _find(self, heading: str) -> str | None:
        if not heading or len(heading) > _LONGEST:
            return None
        fonts = () if heading.isascii() else (from_vni(heading), from_tcvn3(heading))
        for text in filter(None, (heading, in_unicode(heading), *fonts)):
            for form in (text, _BRACKETS.sub(" ", text)):
                plain = heading_key(form)
                for known in (plain, _NUMBERED.sub("", _ASIDE.sub("", plain))):
                    if known in self.meanings:
                        return self.meanings[known]
        return self._bilingual(heading_key(heading))

    def _bilingual(self, plain: str) -> str | None:
        """Give the key of a heading in English and Vietnamese, one above or beside the other."""
        words = plain.split()
        for at in range(1, len(words)):
            first, second = " ".join(words[:at]), " ".join(words[at:])
            for foreign, ours in ((first, second), (second, first)):
                if foreign in _ENGLISH and ours in self.meanings:
                    return self.meanings[ours]
        return None
