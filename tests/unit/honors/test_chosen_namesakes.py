"""Which of two namesakes an honour belongs to was decided by somebody: no later file turns it to the other one."""

from dataclasses import replace

from services.honors.domain.roll.entry import Representative
from services.honors.domain.roll_file.check import RollCheck
from tests.support.files.roll_book import check, delegate, person, taken_in

OWN = delegate(1, "Nông Văn Thử", "Sở Mẫu")
OTHER = delegate(10, "Nông Văn Thử")
BOTH = (OWN, OTHER)
ROW = person("Nông Văn Thử")


def who(found: RollCheck) -> list[tuple[str, str]]:
    return [(one.kind, one.candidate.delegate_code) for one in found.entries]


def chosen(code: str) -> dict[str, str]:
    (question,) = [one for one in check([ROW], delegates=BOTH).questions if one.kind == "delegate"]
    assert question.default == "DB-0010"
    return {question.id: code}


def test_who_was_chosen_is_the_one_of_the_next_file_and_nothing_is_asked() -> None:
    roll = taken_in([ROW], chosen("DB-0001"), delegates=BOTH)
    again = check([ROW], roll=roll, delegates=BOTH)
    assert (who(again), again.questions) == ([("unchanged", "DB-0001")], ())


def test_a_file_that_changes_other_words_keeps_who_was_chosen() -> None:
    roll = taken_in([ROW], chosen("DB-0001"), delegates=BOTH)
    again = check([{**ROW, "citation": "Thành tích thử"}], roll=roll, delegates=BOTH)
    assert [one.kind for one in again.questions] == []
    (one,) = again.entries
    assert one.compared is not None
    assert [each.field for each in one.compared.changes] == ["citation"]


def test_that_it_is_neither_of_them_is_kept_too() -> None:
    roll = taken_in([ROW], chosen("later"), delegates=BOTH)
    again = check([ROW], roll=roll, delegates=BOTH)
    assert who(again) == [("unchanged", "")]
    assert [one.default for one in again.questions] == ["later"]


def test_whoever_was_linked_at_the_desk_is_kept() -> None:
    (entry,) = taken_in([ROW], chosen("later"), delegates=BOTH)
    linked = replace(entry, representative=Representative(OWN.delegate_id, OWN.full_name, "", True, False))
    again = check([ROW], roll=[linked], delegates=BOTH)
    assert ([one.kind for one in again.entries], again.questions) == (["unchanged"], ())


def test_who_is_no_delegate_any_more_is_asked_about_again() -> None:
    roll = taken_in([ROW], chosen("DB-0001"), delegates=BOTH)
    gone = replace(OWN, active=False)
    again = check([ROW], roll=roll, delegates=[gone, OTHER])
    assert [one.kind for one in again.questions if one.kind == "delegate"] == ["delegate"]


def test_an_explicit_turn_to_the_other_one_is_asked_in_words_that_make_sense() -> None:
    roll = taken_in([ROW], chosen("DB-0001"), delegates=BOTH)
    turned = check([{**ROW, "delegate_code": "DB-0010"}], roll=roll, delegates=BOTH)
    (question,) = [one for one in turned.questions if one.kind == "spelling"]
    assert "sửa tên" not in " ".join(one.text for one in question.proposals)
    assert "DB-0010" in question.proposals[0].text
