"""The report to the upper level, through its API."""

import io
from collections.abc import AsyncIterator
from uuid import UUID

import pypdfium2
import pytest
from docx import Document

from contracts.honors import ItemState, RecipientKind
from services.registration.usecases.summary import follow_honors
from tests.conftest import MakeDatabase
from tests.support.honors import honors_words as honors
from tests.support.registration.registration_world import Registration, person, running
from tests.support.registration.summary import lines, summary


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_honours_are_counted_whatever_the_order_in_which_they_are_heard(registration: Registration) -> None:
    congress = await registration.found()
    async with registration.conn.transaction():
        await follow_honors.follow_withdrawn(registration.conn, honors.withdrawn(congress, 3))
        for number in (1, 2, 3, 4):
            await follow_honors.follow_announced(registration.conn, honors.announced(congress, number))
        await follow_honors.follow_announced(registration.conn, honors.announced(congress, 2))
        group = honors.announced(congress, 5, kind=RecipientKind.COLLECTIVE)
        await follow_honors.follow_announced(registration.conn, group)
        await follow_honors.follow_announced(registration.conn, honors.announced(congress, 6, rehearsal=True))
        await follow_honors.follow_returned(registration.conn, honors.returned(congress, 4))
    found = await summary(registration, congress)
    assert lines(found, 4) == [
        "Đã công bố: 03 (01 tập thể, 02 cá nhân).",
        "Trong 02 cá nhân được khen thưởng, biểu dương (người nhận nhiều hình thức tính một lần): chưa có thông tin ai là "
        "lãnh đạo, quản lý, ai trực tiếp lao động.",
    ]
    assert not await registration.conn.fetchval("SELECT count(*) FROM known_honours WHERE sequence = 6")


async def test_the_share_of_direct_workers_is_of_those_honoured_with_the_decimals_of_the_settings(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(
        congress,
        *(
            person(number, is_manager="Lãnh đạo, quản lý" if number < 4 else "Lao động trực tiếp")
            for number in range(1, 9)
        ),
    )
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"sort": "code"})
    ids = [UUID(one["delegate_id"]) for one in listed.json()["items"]]
    async with registration.conn.transaction():
        for number, who in enumerate((*ids, ids[7]), 1):  # the last one is honoured twice
            said = honors.announced(congress, number, delegate_id=who)
            await follow_honors.follow_announced(registration.conn, said)
        await follow_honors.follow_withdrawn(registration.conn, honors.withdrawn(congress, 1))
    rules = {"version": 0, "enabled": True, "standing": "OFFICIAL", "decimals": 1, "direct_decimals": 2}
    path = f"/congresses/{congress}/credential-report/rules"
    assert (await registration.http.put(path, json=rules)).status_code == 200
    found = await summary(registration, congress)
    assert found["honoured_people"] == {"people": 7, "managers": 2, "direct": 5}
    told = "lãnh đạo, quản lý 02/07, chiếm 28,6%; người trực tiếp lao động 05/07, chiếm 71,43%."
    assert lines(found, 4)[1].endswith(told)
    for form in ("docx", "pdf"):
        file = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": form})
        assert file.status_code == 200
        if form == "docx":
            said = [one.text for one in Document(io.BytesIO(file.content)).paragraphs]
            assert any(one.replace("\u00a0", " ").endswith(told) for one in said), said


async def test_an_honour_is_counted_under_the_award_that_it_was_corrected_to(registration: Registration) -> None:
    congress = await registration.found()
    conn = registration.conn
    async with conn.transaction():
        await follow_honors.follow_corrected(conn, honors.corrected(congress, 2, "Cờ thi đua của Chính phủ", 9))
        await follow_honors.follow_announced(conn, honors.announced(congress, 1))
        await follow_honors.follow_announced(conn, honors.announced(congress, 2))
        await follow_honors.follow_corrected(conn, honors.corrected(congress, 2, "Huy hiệu", 5))
        await follow_honors.follow_corrected(conn, honors.corrected(congress, 1, "Huy hiệu", rehearsal=True))
    found = await summary(registration, congress)
    assert [(one["award"], one["count"]) for one in found["honoured"]] == [
        ("Bằng khen của Chủ tịch UBND tỉnh", 1),
        ("Cờ thi đua của Chính phủ", 1),
    ]


async def test_the_agenda_is_told_as_it_was_run(registration: Registration) -> None:
    congress = await registration.found()
    done, skipped = ItemState.DONE, ItemState.SKIPPED
    async with registration.conn.transaction():
        await follow_honors.follow_programme(registration.conn, honors.programme(congress, 4, done, done, skipped))
        await follow_honors.follow_programme(registration.conn, honors.programme(congress, 3, done))
    section = (await summary(registration, congress))["paper"]["sections"][2]
    assert section["lines"] == ["Đã tiến hành 02/03 mục."]
    assert section["tables"][0]["rows"][0] == ["Mục 1", "09:00", "09:00", "đã tiến hành"]
    assert section["tables"][0]["rows"][2] == ["Mục 3", "", "", "không tiến hành"]


async def test_a_programme_that_was_rehearsed_was_not_held(registration: Registration) -> None:
    congress = await registration.found()
    done, planned = ItemState.DONE, ItemState.PLANNED
    async with registration.conn.transaction():
        await follow_honors.follow_programme(registration.conn, honors.programme(congress, 3, done, planned))
        await follow_honors.follow_programme(
            registration.conn, honors.programme(congress, 4, done, done, rehearsal=True)
        )
    assert (await summary(registration, congress))["paper"]["sections"][2]["lines"] == ["Đã tiến hành 01/02 mục."]


async def test_the_office_types_press_and_problems_and_takes_the_file(registration: Registration) -> None:
    congress = await registration.found()
    notes = {"version": 0, "held_on": "2020-09-09", "press": "Báo Bắc Kạn đưa 05 tin", "problems": "Mưa lớn"}
    path = f"/congresses/{congress}/summary-report/notes"
    assert (await registration.http.put(path, json=notes)).status_code == 200
    assert (await registration.http.put(path, json={**notes, "press": ""})).status_code == 409
    file = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": "docx"})
    text = "\n".join(one.text for one in Document(io.BytesIO(file.content)).paragraphs)
    assert "Báo Bắc Kạn đưa 05 tin" in text
    assert "Ngày tổ chức: 09/09/2020." in text
    assert "Chưa có kết quả thông qua danh sách." in text
    pdf = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": "pdf"})
    assert pdf.content.startswith(b"%PDF")


async def test_what_is_lacking_is_told_to_who_sends_the_report_and_is_a_blank_line_in_it(
    registration: Registration,
) -> None:
    congress = await registration.found(theme="")
    found = await summary(registration, congress)
    assert any(line.startswith("Chủ đề: ghi ở Thiết lập") for line in found["lacking"])
    file = await registration.http.get(f"/congresses/{congress}/summary-report/file", params={"form": "docx"})
    text = "\n".join(one.text for one in Document(io.BytesIO(file.content)).paragraphs)
    assert "Chủ đề: ……" in text
    assert "sân khấu" not in text
    assert "Chưa ghi" not in text


async def test_the_report_says_to_whom_it_goes_on_the_page_and_in_both_files(registration: Registration) -> None:
    congress = await registration.found()
    found = await summary(registration, congress)
    assert found["paper"]["addressed"] == "Kính gửi: Hội đồng Thi đua - Khen thưởng Trung ương."
    path = f"/congresses/{congress}/summary-report"
    notes = {"version": 0, "addressee": "Bộ Nội vụ; Ban Thi đua - Khen thưởng Trung ương."}
    assert (await registration.http.put(f"{path}/notes", json=notes)).status_code == 200
    wanted = "Kính gửi: Bộ Nội vụ; Ban Thi đua - Khen thưởng Trung ương."
    assert (await summary(registration, congress))["paper"]["addressed"] == wanted
    word = Document(io.BytesIO((await registration.http.get(f"{path}/file", params={"form": "docx"})).content))
    assert wanted in [paragraph.text for paragraph in word.paragraphs]
    pdf = pypdfium2.PdfDocument((await registration.http.get(f"{path}/file", params={"form": "pdf"})).content)
    assert wanted in " ".join(pdf[0].get_textpage().get_text_range().split())
