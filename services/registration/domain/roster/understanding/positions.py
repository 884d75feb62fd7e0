"""Makes the one line of position and place of work that a badge shows."""

from chassis.files.meaning.spelling import exact
from services.registration.domain.roster.understanding.meaning import Candidate


def position_of(candidate: Candidate) -> str:
    """Give position and place of work in one line, as a badge shows them."""
    if candidate.workplace and exact(candidate.workplace) not in exact(candidate.position):
        return ", ".join(part for part in (candidate.position, candidate.workplace) if part)
    return candidate.position
