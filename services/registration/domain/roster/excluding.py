"""Takes people of a file out of one import, when somebody has said so about each of them by name."""

from collections.abc import Iterable

from chassis.files.meaning.questions import LEAVE_OUT, Answers
from chassis.files.meaning.spelling import spoken
from services.registration.domain.roster.understanding.meaning import Candidate


def without_excluded(candidates: Iterable[Candidate], answers: Answers) -> tuple[list[Candidate], list[Candidate]]:
    """Give who comes in, and whom somebody has taken out of this import."""
    coming: list[Candidate] = []
    excluded: list[Candidate] = []
    for one in candidates:
        (excluded if answers.get(about_row(one)) == LEAVE_OUT else coming).append(one)
    return coming, excluded


def about_row(one: Candidate) -> str:
    """Give the id under which somebody takes a person of the file out of this import: LEAVE_OUT, else they come in."""
    birth = one.birth.text if one.birth else ""
    return f"row:{one.place.sheet} {spoken(one.full_name)} {one.unit.unit_code if one.unit else ''} {birth}".rstrip()
