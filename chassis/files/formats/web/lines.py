"""Knows where in a web page a line goes through the text: by tags, by styles, by the classes that its style sheet strikes out."""

import re
from collections.abc import Mapping

_TAGS = frozenset(("s", "strike", "del"))
_LINE = re.compile(r"text-decoration(?:-line)?\s*:[^;}\"']*\bline-through\b", re.IGNORECASE)
_RULE = re.compile(r"([^{}]{1,400})\{([^{}]{0,4000})\}")
_CLASS = re.compile(r"\.([\w-]{1,60})\s*$")
_ROWS = ("tr", "thead", "tbody", "tfoot", "table")
_CELLS = ("td", "th")
_DEEPEST = 200


class LinesThrough:
    """Follows the tags that are open; what is left open within a cell or a row ends with it."""

    def __init__(self, page: str) -> None:
        """Read the classes of `page` that strike their text out."""
        self._classes: set[str] = set()
        self._open: list[tuple[str, bool]] = []
        if "line-through" in page.casefold():
            for selectors, said in _RULE.findall(page):
                if _LINE.search(said):
                    self._classes |= {found[1] for one in selectors.split(",") if (found := _CLASS.search(one))}

    @property
    def go_through(self) -> bool:
        """Tell whether the text that comes next has a line through it."""
        return any(is_struck for _, is_struck in self._open)

    def start(self, tag: str, attributes: Mapping[str, str | None]) -> None:
        """Open a tag that is to be closed."""
        if tag in _CELLS:
            self._end_back_to(("tr",))
        elif tag == "tr":
            self._end_back_to(_ROWS[1:])
        if len(self._open) < _DEEPEST:
            self._open.append((tag, self._is_struck(tag, attributes)))

    def end(self, tag: str) -> None:
        """Close the tag and what was left open in it; one that is not open is nothing."""
        at = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at][0] == tag), None)
        if at is not None:
            del self._open[at:]

    def _end_back_to(self, tags: tuple[str, ...]) -> None:
        at = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at][0] in tags), None)
        if at is not None:
            del self._open[at + 1 :]

    def _is_struck(self, tag: str, attributes: Mapping[str, str | None]) -> bool:
        if tag in _TAGS or _LINE.search(attributes.get("style") or ""):
            return True
        return bool(self._classes) and not self._classes.isdisjoint((attributes.get("class") or "").split())
