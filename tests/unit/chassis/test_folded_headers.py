"""A letter's headers arrive as they were written, however long: no blank is lost or made where a line ends."""

from email import policy
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parseaddr

import pytest

from chassis.mail.server import on_the_wire

NAMES = [
    "Thẻ dự đại hội: Đại hội Thi đua yêu nước tỉnh Bắc Kạn lần thứ VI",
    "Giấy triệu tập: Đại hội Thi đua yêu nước xã Hồng Thái, huyện Na Hang lần thứ nhất",
    "ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH BẮC KẠN LẦN THỨ VI, NHIỆM KỲ 2025-2030",
    "Plain letters only that are longer than one line of a header may ever be, for the sake of it",
]


def _read(header: str) -> str:
    return str(make_header(decode_header(header.replace("\r\n", ""))))


def _sent(subject: str, name: str) -> bytes:
    letter = EmailMessage()
    letter["Subject"] = subject
    letter["From"] = Address(f"Ban Tổ chức {name}", addr_spec="ban-to-chuc@vi-du.example")
    letter["To"] = Address(f"Ông {name}", addr_spec="thu@vi-du.example")
    letter.set_content("Kính gửi\n")
    return on_the_wire(letter)


@pytest.mark.parametrize("name", NAMES)
def test_a_subject_and_the_names_arrive_whole_wherever_the_lines_end(name: str) -> None:
    for n in range(60):
        long = f"{'x' * n} {name}".strip()
        wire = BytesParser(policy=policy.compat32).parsebytes(_sent(long, long))
        assert _read(wire["Subject"]) == long
        for header, before in (("From", "Ban Tổ chức"), ("To", "Ông")):
            shown, address = parseaddr(wire[header].replace("\r\n", ""))
            assert _read(shown) == f"{before} {long}"
            assert address.endswith("@vi-du.example")


@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_longer_than_mail_servers_take_and_no_word_than_the_standard_says(name: str) -> None:
    head = _sent(name, name).split(b"\r\n\r\n")[0]
    assert head.isascii()
    assert all(len(line) <= 78 for line in head.split(b"\r\n"))
    assert all(len(word) <= 75 for word in head.split() if word.startswith(b"=?"))
