"""Which answers about an honour roll hold for the congress's next file too."""

from chassis.files.meaning.spelling import spoken

ABOUT_WORDS: frozenset[str] = frozenset(("column", "award", "award_place", "old_font"))
"""Kinds of questions about words and columns; the others are about one file, one decision or one person."""


def about_award(name: str) -> tuple[str, str]:
    """Give the ids of the questions which award a name means, and after which one it is added."""
    return f"award:{spoken(name)}", f"award_place:{spoken(name)}"
