"""What a cell of a roster holds: formulas, numbers, accents in two pieces, what is secret."""

import io
import unicodedata
from collections.abc import AsyncIterator

import pytest
from openpyxl import Workbook

from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_an_id_number_given_twice_is_an_error_that_never_repeats_it(registration: Registration) -> None:
    congress = await registration.found()
    number = "000184000777"
    await registration.bring(congress, person(1, national_id=number))
    report = await registration.bring(congress, person(2, national_id=number))
    assert report["created"] == 0
    assert "đại biểu GL-0001" in report["errors"][0]["message"]
    assert number not in str(report)


async def test_nfd_accents_are_stored_as_nfc_and_found_without_accents(registration: Registration) -> None:
    congress = await registration.found()
    name = "Đặng Thị Hoà Giả Lập"
    await registration.bring(congress, person(1, full_name=unicodedata.normalize("NFD", name)))
    assert (await registration.delegate(congress, "GL-0001"))["full_name"] == name
    for q in ("dang thi hoa", "Đặng HÒA", "hoà", "ba be"):
        found = await registration.http.get(f"/congresses/{congress}/delegates", params={"q": q})
        assert found.json()["total"] == 1, q


async def test_a_formula_is_not_executed_and_text_like_one_stays_text(registration: Registration) -> None:
    congress = await registration.found()
    report = await registration.bring(congress, person(1, position='=HYPERLINK("http://example.invalid","x")'))
    assert report["created"] == 1
    assert (await registration.delegate(congress, "GL-0001"))["position"].startswith("=HYPERLINK")


async def test_numbers_stored_as_numbers_get_their_lost_zeros_back(registration: Registration) -> None:
    congress = await registration.found()
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["DANH SÁCH ĐẠI BIỂU (giả lập)"])
    sheet.append(["MA DAI BIEU", "ho va ten", "Năm sinh", None, "ĐƠN VỊ", "Thanh phan", "CCCD", "Điện thoại"])
    sheet.append([None, None, "Nam", "Nữ", None, None, None, None])
    sheet.append(["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"])
    sheet.append([17, "Ma Văn Giả Lập", 1961, None, "huyen ba be", "người dưng", 61000123, 900000001])
    sheet.append([18, "Bàn Thị Giả Lập", None, 1970.0, "Sở Y tế", "Chiến sĩ thi đua toàn quốc", 11170000123, None])
    made = io.BytesIO()
    book.save(made)
    report = (await registration.send(congress, made.getvalue())).json()
    assert report["created"] == 1, report
    assert {e["column"] for e in report["errors"]} == {"Thành phần"}
    woman = await registration.delegate(congress, "18")
    assert (woman["sex"], woman["birth"], woman["unit_code"]) == ("F", "1970", "SYT")
    assert await registration.conn.fetchval("SELECT national_id_last4 FROM sensitive_attributes") == "0123"


async def test_sensitive_attributes_are_sealed_and_leave_nowhere(registration: Registration) -> None:
    congress = await registration.found()
    secrets = {"ethnicity": "Sán Chay", "religion": "Tin lành", "national_id": "000184009999"}
    await registration.bring(congress, person(1, **secrets))
    await registration.issue(congress)
    stored = await registration.conn.fetchrow("SELECT * FROM sensitive_attributes")
    outbox = await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox")
    audit = await registration.conn.fetch("SELECT details::text AS text FROM audit")
    shown = str(await registration.delegate(congress, "GL-0001"))
    everything = repr(stored) + shown + "".join(row["text"] for row in (*outbox, *audit))
    for secret in secrets.values():
        assert secret not in everything
    assert stored is not None
    assert stored["national_id_last4"] == "9999"
