"""A password is not made of what everybody here knows: one's own name, the congress, and what people choose most."""

import pytest

from chassis.files.vietnamese import fold
from services.registration.domain.access.password_rule import is_made_of_names, weakness

OWN = (fold("Hoàng Thử Đức"), "duc.hoangthu")
CONGRESS = [fold(one) for one in ("Đại hội Thi đua yêu nước tỉnh Cao Bằng lần thứ VI", "Cao Bằng", "huyện Bảo Lạc")]


@pytest.mark.parametrize(
    "password",
    [
        *(
            "Hoàng Thử Đức",
            "hoangthuduc2026",
            "HOANG-THU-DUC-1985!",
            "hoàngthửđức@@1",
            "Đức Thử Hoàng 90",
            "19Duc85@19Hoang85",
        ),
        *("duc.hoangthu", "Duc.HoangThu#99", "xinh hoangthuduc xinh xinh", "h0angthuduc@1"),
        *("CaoBang@2026!!", "cao bằng 123456", "DaiHoiThiDua2026", "Bảo Lạc 2026 @@", "ĐạihộiCaoBằng6"),
        *(
            "matkhau123456",
            "mậtkhẩu123456",
            "Matkhau@1234",
            "matkhaucuatoi",
            "Admin@123456",
            "Thidua@2026!",
            "M4tkh4u@2026",
        ),
    ],
)
def test_a_password_of_names_and_of_common_words_is_soon_guessed(password: str) -> None:
    assert is_made_of_names(fold(password), OWN, CONGRESS)


@pytest.mark.parametrize(
    "password",
    [
        "ba con trâu tắm suối",
        "cầu vồng ngựa thồ 7731",
        "x7#Kq92!mZ4$w",
        "kq7d-x2mp-94hz-tt3w",
        "đức tin như hạt cải nảy mầm",
        "734#19!82$60@5",
    ],
)
def test_words_that_have_nothing_to_do_with_each_other_are_taken(password: str) -> None:
    assert not is_made_of_names(fold(password), OWN, CONGRESS)


@pytest.mark.parametrize("password", [" " * 12, "ngan        ", "e\u0323\u0302" * 5])
def test_blanks_around_it_and_the_marks_of_a_keyboard_make_no_password_longer(password: str) -> None:
    assert "ít nhất 12 ký tự" in str(weakness(password, soon_guessed=False))
