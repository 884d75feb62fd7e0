"""Gives people the post that a list writes in the row below each name, where it has no column for it."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.files.found import FoundSheet
from chassis.files.meaning.people.wrapped import is_position
from services.registration.domain.roster.understanding.rows.line import Line


def with_posts_below(lines: Sequence[Line], sheet: FoundSheet) -> list[Line]:
    """Give the lines; only where most of them have a post below and none has one beside."""
    posts = {
        one.row: one.text
        for one in sheet.left_out
        if one.why == "section" and one.row is not None and is_position(one.text) and not one.text.isupper()
    }
    below = [line for line in lines if line.place.row + 1 in posts]
    if 2 * len(below) <= len(lines) or any(line["position"] for line in lines):
        return [*lines]
    said = set(posts.values())
    return [_with_post(line, posts.get(line.place.row + 1, ""), said) for line in lines]


def _with_post(line: Line, post: str, said: set[str]) -> Line:
    sections = tuple(text for text in line.sections if text not in said)
    if not post:
        return replace(line, sections=sections)
    told = f"Chức vụ “{post}” ghi ở dòng dưới họ tên."
    return replace(line, values={**line.values, "position": post}, sections=sections, said=(*line.said, told))
