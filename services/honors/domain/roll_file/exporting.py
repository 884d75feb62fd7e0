"""Writes the roll as rows that come back unchanged: each text is one that the rules for a roll file read as what it was."""

from collections.abc import Sequence

from services.honors.domain.roll.award_catalogue import GRADE_NAMES
from services.honors.domain.roll.entry import KIND_NAMES, Entry, EntryStatus
from services.honors.domain.roll_file.columns import HEADINGS, TEMPLATE, UNLINKED

_COLUMNS = (*TEMPLATE[:6], "award_code", *TEMPLATE[6:])
EXPORT_HEADINGS = tuple(HEADINGS[column][0] for column in _COLUMNS)


def rows_of(roll: Sequence[Entry]) -> list[tuple[str, ...]]:
    """Give every entry that stands, one row each under EXPORT_HEADINGS, in the order of `roll`."""
    standing = [one for one in roll if one.status is not EntryStatus.REVOKED]
    texts = map(_texts, standing)
    return [tuple(row[column] for column in _COLUMNS) for row in texts]


def _texts(entry: Entry) -> dict[str, str]:
    words, decision = entry.words, entry.decision
    return {
        "list_position": str(entry.list_position),
        "kind": KIND_NAMES[entry.kind],
        "form_of_address": words.form_of_address,
        "name": words.name,
        "position": words.position,
        "unit_name": words.unit_name,
        "award_code": entry.award_code,
        "award_name": words.award_name,
        "grade": GRADE_NAMES.get(entry.grade, ""),
        "delegate_code": entry.delegate_code or UNLINKED,
        "decision_number": decision.number,
        "decision_date": f"{decision.date:%d/%m/%Y}" if decision.date else "",
        "issuer": decision.issuer,
        "citation": words.citation,
        "screen_citation": words.screen_citation,
        "review_period": words.review_period,
        "movement": entry.movement,
        "sector": entry.sector,
        "posthumous": "Truy tặng" if entry.posthumous else "",
    }
