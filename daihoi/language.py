"""What the command line says, in Vietnamese or in English: DAIHOI_LANG or `--language` chooses."""

import json
from functools import cache
from pathlib import Path

from chassis.language import LANG, chosen

__all__ = ["FOLDER", "LANG", "LANGUAGES", "chosen", "texts_of", "words"]

LANGUAGES = ("vi", "en")
FOLDER = Path(__file__).parent / "locales"


def words(name: str, /, **given: object) -> str:
    """Give the text of that name with `given` in its places, in the language that is chosen."""
    return texts_of(chosen())[name].format(**given)


@cache
def texts_of(language: str) -> dict[str, str]:
    """Give every text of one of `LANGUAGES` by its name."""
    found: dict[str, str] = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    return found
