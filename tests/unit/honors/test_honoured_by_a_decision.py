"""Whom a decision honours and what is read of it, whoever is approved at the moment and whoever receives."""

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from services.honors.domain.decisions.reading import DecisionReading, decision_card, decision_reading
from services.honors.domain.decisions.record import under
from services.honors.domain.ids import DelegateId, EntryId
from services.honors.domain.proof.approval import Approval, RollRules, Standing
from services.honors.domain.proof.four_eyes import standing, words_by_field, words_digest
from services.honors.domain.roll.entry import Entry, EntryStatus, Representative
from services.honors.domain.roll.mending import Mending, mended
from tests.support.honors.honors_rows import entry

THEN = datetime(2026, 11, 1, tzinfo=UTC)


def approved(one: Entry) -> Entry:
    return replace(one, approval=Approval(words_digest(one), "approver", "Người duyệt", THEN))


def numbered(n: int, **changes: object) -> Entry:
    named = replace(entry().words, name=f"Giả Lập {n}")
    return entry(**{"entry_id": EntryId(UUID(int=n)), "words": named, "list_position": n, **changes})


def receiver(*, present: bool) -> Representative:
    return Representative(DelegateId(UUID(int=7)), "Giả Lập", "Ông", active=True, present=present)


@pytest.mark.parametrize("said", ["con gái", "thân nhân, cháu của ông", "đại diện cơ quan, đơn vị", ""])
def test_who_receives_for_the_dead_and_as_what_is_no_word_that_was_approved(said: str) -> None:
    dead = approved(entry(posthumous=True))
    assert standing(replace(dead, proxy=replace(receiver(present=True), position=said))) is Standing.APPROVED


@pytest.mark.parametrize("digest", ["8b4a2692ec12480a", "8c4c80f19852dede", "dc28e3966b7170df"])
def test_what_was_approved_while_it_stood_for_as_what_somebody_receives_stays_approved(digest: str) -> None:
    """Digests of these words as they were kept before: of nobody, of a relative and of somebody from an office."""
    dead = replace(entry(posthumous=True), approval=Approval(digest, "approver", "Người duyệt", THEN))
    assert standing(dead) is Standing.APPROVED
    assert standing(mended(dead, Mending(name="Khác"))) is Standing.REWORDED


def test_the_words_of_a_decision_do_not_hang_on_whose_words_are_approved_at_the_moment() -> None:
    """A dead one whose unit is being mended, or whom nobody approved yet, is honoured by it all the same."""
    rules = RollRules(approved=True)
    living = approved(numbered(1, rules=rules))
    dead = approved(
        numbered(2, rules=rules, posthumous=True, words=replace(living.words, award_name="Huân chương Thử"))
    )
    dead = replace(dead, approval=Approval(words_digest(dead), "approver", "Người duyệt", THEN, words_by_field(dead)))
    whole = _read_of([living, dead])
    assert "tặng Bằng khen và truy tặng Huân chương Thử" in whole
    for now in (
        mended(dead, Mending(unit_name="Đơn vị khác")),
        mended(dead, Mending(award_name="Giấy khen", issuer="Bộ trưởng Bộ Nội vụ", posthumous=False)),
        replace(dead, approval=None),
    ):
        assert _read_of([living, now]) == whole
    assert _read_of([replace(living, approval=None), replace(dead, approval=None)]) == ""
    assert "truy tặng" not in _read_of([living, replace(dead, status=EntryStatus.REVOKED)])


def test_a_name_of_the_decision_that_nobody_ever_approved_is_told_beside_it() -> None:
    living, other = (numbered(n, rules=RollRules(approved=True)) for n in (1, 2))
    living = approved(living)
    assert "chưa được người thứ hai duyệt lời" in _reading_of([living, other]).note
    assert "chưa được người thứ hai duyệt lời" not in _reading_of([living, approved(other)]).note


def _read_of(roll: list[Entry]) -> str:
    honoured = under(roll, roll[0])
    return "".join(part.text for part in _reading_of(roll).paragraphs[0]) if honoured else ""


def _reading_of(roll: list[Entry]) -> DecisionReading:
    honoured = under(roll, roll[0])
    reading = decision_reading(decision_card(honoured), honoured, roll[0], None)
    assert reading
    return reading
