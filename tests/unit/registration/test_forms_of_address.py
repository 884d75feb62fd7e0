"""A form of address tells a sex only where it does: a comrade is either."""

import pytest

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
