"""Why somebody was erased stays in the trail for good: it must not say who it was."""

import pytest

from services.registration.domain.privacy.erasing import names_somebody


@pytest.mark.parametrize(
    "reason", ["Đơn yêu cầu của Vi Thử Dung", "đơn của bà THỬ DUNG, 01/12", "Vi Thu Dung xin xóa", "Đơn (Vi Thử Dung)"]
)
def test_a_basis_with_the_name_is_known(reason: str) -> None:
    assert names_somebody(reason, "Vi Thử Dung")


@pytest.mark.parametrize("reason", ["Đơn số 12 ngày 01/12/2026", "Theo yêu cầu của đương sự", "Dung lượng lưu trữ"])
def test_a_basis_without_it_is_taken(reason: str) -> None:
    assert not names_somebody(reason, "Vi Thử Dung", "Vi")
