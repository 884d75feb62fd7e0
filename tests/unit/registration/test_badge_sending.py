"""From where a pass's address opens, and what is sent with it."""

import pytest

from services.registration.domain.badges.sending import (
    NoPublicAddress,
    Reach,
    message_of,
    origin_to_send,
    reach_of,
    read_public_address,
)


@pytest.mark.parametrize(
    ("origin", "reach"),
    [
        ("https://localhost:8443", Reach.HERE),
        ("https://127.0.0.1:8443", Reach.HERE),
        ("https://[::1]:8443", Reach.HERE),
        ("https://192.168.1.20:8443", Reach.NEAR),
        ("https://may-chu:8443", Reach.NEAR),
        ("https://may-chu.local", Reach.NEAR),
        ("https://daihoi.example.vn", Reach.ANYWHERE),
        ("https://8.8.8.8", Reach.ANYWHERE),
    ],
)
def test_an_address_says_who_can_open_it(origin: str, reach: Reach) -> None:
    assert reach_of(origin) is reach


def test_a_message_names_one_person_and_holds_their_link() -> None:
    said = message_of("Đại hội Giả Lập", "Bà Nông Thị Giả Lập", "https://x/pass/#abc")
    assert "Kính gửi Bà Nông Thị Giả Lập." in said
    assert "https://x/pass/#abc" in said


def test_a_message_to_one_of_two_namesakes_names_the_code() -> None:
    said = message_of("Đại hội Giả Lập", "Bà Nông Thị Giả Lập", "https://x/pass/#abc", "DB-0123")
    assert said.startswith("Kính gửi Bà Nông Thị Giả Lập (mã đại biểu DB-0123).\n")


def test_without_a_public_address_the_desks_own_is_sent() -> None:
    desk = "https://192.168.1.20:8443"
    assert origin_to_send("https://localhost:8443", desk) == desk
    assert origin_to_send("https://daihoi.example.vn", desk) == "https://daihoi.example.vn"


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("", ""),
        ("daihoi.example.vn", "https://daihoi.example.vn"),
        (" HTTPS://DaiHoi.example.vn/ ", "https://daihoi.example.vn"),
        ("https://daihoi.example.vn:443", "https://daihoi.example.vn"),
        ("https://192.168.1.20:8443", "https://192.168.1.20:8443"),
    ],
)
def test_a_public_address_is_an_origin_however_it_is_typed(typed: str, origin: str) -> None:
    assert read_public_address(typed) == origin


@pytest.mark.parametrize(
    "typed",
    [
        "http://daihoi.example.vn",
        "javascript://x.vn",
        "https://daihoi.example.vn/pass/",
        "https://daihoi.example.vn/?a=1",
        "https://ai@daihoi.example.vn",
        "https://đạihội.vn",
        "https://localhost:8443",
        "https://127.0.0.1",
        "https://",
        "https://a..vn",
        "https://x.vn:99999",
        "https://[::1",
        "hai địa chỉ",
    ],
)
def test_what_no_phone_opens_is_refused_with_a_sentence(typed: str) -> None:
    assert isinstance(read_public_address(typed), NoPublicAddress)
