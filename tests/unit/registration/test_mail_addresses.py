"""Which addresses are written to; what could smuggle a header or a second recipient in is refused with a sentence."""

import pytest

from services.registration.domain.mail.addresses import AddressRefused, read_address


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("an@coquan.vn", "an@coquan.vn"),
        ("  Nguyen.Van-An+dh@SoNoiVu.Backan.GOV.VN ", "Nguyen.Van-An+dh@sonoivu.backan.gov.vn"),
        ("a@b.vn", "a@b.vn"),
    ],
)
def test_an_address_is_kept_as_typed_but_for_its_domain(typed: str, kept: str) -> None:
    assert read_address(typed) == kept


@pytest.mark.parametrize(
    "hostile",
    [
        *("", "an", "an@", "@coquan.vn", "an@coquan", "an@@coquan.vn", "an@coquan..vn", "an@-coquan.vn"),
        *("an@coquan.vn\nBcc: tat-ca@coquan.vn", "an@coquan.vn\r\n\r\nXin chào", "an@coquan.vn\x00"),
        *("an@coquan.vn,binh@coquan.vn", "an@coquan.vn; binh@coquan.vn", "an@coquan.vn binh@coquan.vn"),
        *("An <an@coquan.vn>", '"an b"@coquan.vn', "an@[127.0.0.1]", "(an)@coquan.vn", "an@coquan.vn>"),
        *("ân@coquan.vn", "an@cơquan.vn", "an\u202e@coquan.vn", ".an@coquan.vn", "an..b@coquan.vn"),
        *("a" * 65 + "@coquan.vn", "an@" + "a" * 260 + ".vn", "an@" + "a" * 64 + ".vn"),
    ],
)
def test_what_is_no_single_address_is_refused_with_a_sentence(hostile: str) -> None:
    read = read_address(hostile)
    assert isinstance(read, AddressRefused)
    assert read.sentence.endswith(".")
    assert "xin" in read.sentence.lower()
