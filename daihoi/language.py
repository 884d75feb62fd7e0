"""What the command line says, in Vietnamese or in English: DAIHOI_LANG or `--language` chooses."""

import json
import os
from functools import cache
from pathlib import Path

LANG = "DAIHOI_LANG"
LANGUAGES = ("vi", "en")
FOLDER = Path(__file__).parent / "locales"


def words(name: str, /, **given: object) -> str:
    """Give the text of that name with `given` in its places, in the language that is chosen."""
    return texts_of(chosen())[name].format(**given)


def chosen() -> str:
    """Give the language: Vietnamese unless English is asked for."""
    return "en" if os.environ.get(LANG, "").lower().startswith("en") else "vi"


@cache
def texts_of(language: str) -> dict[str, str]:
    """Give every text of one of `LANGUAGES` by its name."""
    found: dict[str, str] = json.loads((FOLDER / f"{language}.json").read_text("utf-8"))
    return found
