"""The number of a citizen: its twelve digits, and what in it does not fit; it is never repeated."""

from services.registration.domain.people.delegate import Birth
from services.registration.domain.people.national_id import disagreement, read_national_id
from tests.support.files.roster_book import SOMEBODY, check


def test_lost_zeros_come_back_and_another_number_is_none() -> None:
    assert read_national_id("61000123456") == "061000123456"
    assert read_national_id("123456789") is None  # an old number of nine digits is another number


def test_an_id_number_that_disagrees_is_a_note() -> None:
    assert disagreement("000184000001", "F", Birth(1984)) is None
    assert disagreement("000184000001", "M", None) == "giới tính"
    assert disagreement("000302000001", "F", Birth(1999)) == "năm sinh"
    (one,) = check([{**SOMEBODY, "national_id": "000184000001", "sex": "Nam"}]).people
    assert "giới tính" in one.notes[0]


def test_no_number_stands_in_anything_that_is_said() -> None:
    for number in ("000184000001", "12345"):
        found = check([{**SOMEBODY, "national_id": number, "sex": "Nam"}])
        assert number not in repr([one.notes for one in found.people]) + repr(found.questions) + repr(found.refused)
