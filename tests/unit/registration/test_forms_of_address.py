"""A form of address tells a sex only where it does: a comrade is either."""

import pytest

from services.registration.domain.people.delegate import Person
from services.registration.domain.roster.understanding.sexes import sex_of


@pytest.mark.parametrize(
    ("address", "sex"),
    [
        *((word, None) for word in ("Đồng chí", "Đ/c", "Thầy thuốc ưu tú", "Đồng chí Đại tá", "")),
        *((word, "M") for word in ("Ông", "ông", "Ô", "Anh", "Ông, TS.", "Thượng tọa", "Đồng chí, Ông")),
        *((word, "F") for word in ("Bà", "BA", "Chị", "Cô", "Sư cô", "Ni sư")),
    ],
)
def test_only_words_for_men_and_women_tell_a_sex(address: str, sex: str | None) -> None:
    assert sex_of(address) == sex


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("Đ/c", "Đồng chí Vi Thử An"),
        ("đ/c.", "Đồng chí Vi Thử An"),
        ("Đ/c: Đại tá, TS", "Đồng chí Đại tá, TS Vi Thử An"),
        ("Đ.c Thượng tá", "Đồng chí Thượng tá Vi Thử An"),
        ("Ô", "Ông Vi Thử An"),
        ("Bà", "Bà Vi Thử An"),
        ("", "Vi Thử An"),
    ],
)
def test_papers_and_screens_say_the_form_of_address_in_full(address: str, shown: str) -> None:
    assert Person("Vi Thử An", "SYT", "GUEST", "GUEST", form_of_address=address).shown == shown
