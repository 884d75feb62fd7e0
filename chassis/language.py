"""In which language a command at a terminal speaks: Vietnamese, unless DAIHOI_LANG asks for English."""

import os

LANG = "DAIHOI_LANG"


def chosen() -> str:
    """Give "vi" or "en"."""
    return "en" if os.environ.get(LANG, "").lower().startswith("en") else "vi"


def either(vietnamese: str, english: str) -> str:
    """Give the one of two texts that is in the chosen language."""
    return english if chosen() == "en" else vietnamese
