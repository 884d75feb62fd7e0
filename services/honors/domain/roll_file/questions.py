"""Which answers about an honour roll hold for the congress's next file too."""

ABOUT_WORDS: frozenset[str] = frozenset(("column", "award", "award_place", "old_font"))
"""Kinds of questions about words and columns; the others are about one file, one decision or one person."""
