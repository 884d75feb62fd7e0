"""Asks before a file calls dead whom the door let in (rule 13 of the house)."""

from collections.abc import Sequence
from dataclasses import replace

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import exact, spoken
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import Entry, EntryStatus, RecipientKind
from services.honors.domain.roll.mending import names_of, units_of
from services.honors.domain.roll_file.comparing.same_posts import said_of
from services.honors.domain.roll_file.understanding.candidate import Candidate

ALIVE, DEAD = "alive", "dead"


def asked_of_the_living(
    candidate: Candidate, came: Sequence[KnownDelegate], roll: Sequence[Entry], asking: Asking
) -> Candidate:
    """Give the candidate as it is honoured, waiting while nobody said whether one of `came` died: what a hand may do only
    by a second act, no file does unasked. Whoever the roll calls dead already is not asked about again, though people mended
    their words since.
    """
    is_person = candidate.kind in (None, RecipientKind.INDIVIDUAL)
    if not came or not candidate.posthumous or not is_person or _is_called_dead(candidate, roll):
        return candidate
    one, name = came[0], candidate.words.name
    id_, choice = asking.ask(
        "alive",
        f"{one.delegate_code}:{spoken(name)}",
        f"Tệp ghi {name} là truy tặng, mà đại biểu {said_of(one)} đã điểm danh. "
        "Truy tặng là tặng người đã mất: hỏi đoàn của người này. Ghi thế nào?",
        [
            (ALIVE, "Người này còn sống: không ghi Truy tặng"),
            (DEAD, "Đúng là người này đã mất: vẫn ghi Truy tặng"),
        ],
        default=None,
        at=[candidate.place],
        people=[name],
    )
    if choice == ALIVE:
        return replace(candidate, posthumous=False, has_died=False)
    return candidate if choice == DEAD else replace(candidate, waits=(*candidate.waits, id_))


def _is_called_dead(candidate: Candidate, roll: Sequence[Entry]) -> bool:
    name, unit = exact(candidate.words.name), exact(candidate.words.unit_name)
    return any(
        one.posthumous
        and one.status is not EntryStatus.REVOKED
        and name in map(exact, names_of(one))
        and unit in map(exact, units_of(one))
        for one in roll
    )
