"""The words of the public pages in the language that a reader chose: Vietnamese as it stands in the templates, or English."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from urllib.parse import urlencode


class Language(StrEnum):
    VI = "vi"
    EN = "en"


ENGLISH: dict[str, str] = json.loads(Path(__file__).with_name("words.en.json").read_text("utf-8"))
"""What each Vietnamese text of the templates is in English; names, units, awards and decisions stay as they are."""

_OTHER = {Language.VI: (Language.EN, "English"), Language.EN: (Language.VI, "Tiếng Việt")}


@dataclass(frozen=True)
class Spoken:
    """A page's language, and `own`, its address within the site without one."""

    language: Language
    own: str

    def t(self, text: str) -> str:
        """Give a text of the templates; raises KeyError for one that has no English."""
        return ENGLISH[text] if self.language is Language.EN else text

    def link(self, path: str, **asked: Any) -> str:
        """Give an address of a public page in the same language, which may have a question of its own already."""
        return _asking(path, self.language, asked)

    def given(self) -> dict[str, Callable[..., str] | str]:
        """Give what every template takes."""
        other, name = _OTHER[self.language]
        own: dict[str, Callable[..., str] | str] = {"t": self.t, "link": self.link, "language": self.language.value}
        return {**own, "other": _asking(self.own, other, {}), "other_language": other.value, "other_name": name}


def language_of(asked: str) -> Language:
    """Give the language of `?lang=`; Vietnamese for everything but English."""
    return Language.EN if asked.lower().startswith("en") else Language.VI


def _asking(path: str, language: Language, asked: dict[str, Any]) -> str:
    more = urlencode({**asked, **({"lang": language.value} if language is Language.EN else {})})
    return f"{path}{'&' if '?' in path else '?'}{more}" if more else path
