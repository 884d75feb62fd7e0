"""Finds who of the units of a file is not in it."""

from collections.abc import Collection, Iterable, Sequence

from chassis.files.meaning.spelling import folded
from services.registration.domain.roster.comparing.known import Known
from services.registration.domain.roster.comparing.matching import Matching
from services.registration.domain.roster.understanding.meaning import Candidate, Refusal


def missing_people(
    candidates: Sequence[Candidate],
    refused: Iterable[Refusal],
    excluded: Iterable[Candidate],
    matching: Matching,
    people: Iterable[Known],
) -> Iterable[Known]:
    """Give who is not in the file of their unit; a row that does not come in, or waits, still names its person."""
    names = {folded(one.full_name) for one in refused} | {folded(one.full_name) for one in excluded}
    units = {one.unit.unit_code for one in candidates if one.unit}
    undecided = matching.undecided
    for known in matching.free(people):
        if known.delegate.delegate_id in undecided:
            continue
        if known.active and known.delegate.person.unit_code in units and not names & {*map(folded, known.names)}:
            yield known


def only_replaced(missing: Iterable[Known], replaced: Collection[str]) -> Iterable[Known]:
    """Give those in whose place somebody comes (`replaced`: folded names): a supplement lacks all others, and means nothing by it."""
    return (one for one in missing if any(folded(name) in replaced for name in one.names))
