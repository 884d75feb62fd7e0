"""The credentials report is frozen once at the opening, knowingly where Kafka is away, and stays as it was."""

import asyncio
import hashlib
import io
import json
from collections.abc import AsyncIterator

import asyncpg
import pytest
from docx import Document

from tests.conftest import MakeDatabase
from tests.support.registration.credentials_report import arrive, congress_with, freeze, hear, report
from tests.support.registration.registration_world import Registration, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_frozen_once_it_never_changes_while_the_live_page_goes_on(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0002")
    await registration.conn.execute(
        "INSERT INTO nominations (delegate_id, congress_id, state, hold, actor, changed_at) "
        "SELECT delegate_id, congress_id, 'SUBMITTED', CASE delegate_code WHEN 'GL-0010' THEN 'COMPLAINT' ELSE '' END, 'x', now() "
        "FROM delegates WHERE delegate_code IN ('GL-0008', 'GL-0009', 'GL-0010')"
    )
    proposed = "UPDATE delegates SET status = 'NOMINATED' WHERE delegate_code IN ('GL-0008', 'GL-0009')"
    await registration.conn.execute(proposed)
    second = "UPDATE nominations SET alternate = 1 FROM delegates d WHERE d.delegate_id = nominations.delegate_id"
    await registration.conn.execute(f"{second} AND delegate_code = 'GL-0008'")
    assert (await report(registration, congress))["live"]["figures"]["undecided"] == 3
    first = await freeze(registration, congress)
    assert (
        "chưa kết luận: 03 (chờ xét 02 gồm 01 dự khuyết, tạm giữ" in first["report"]["paper"]["sections"][7]["lines"][2]
    )
    assert (first["outcome"], first["report"]["figures"]["present"]) == ("FROZEN", 2)
    await arrive(registration, congress, "GL-0003")
    again = await freeze(registration, congress)
    assert (again["outcome"], again["report"]) == ("ALREADY_FROZEN", first["report"])
    found = await report(registration, congress)
    assert (found["live"]["figures"]["present"], found["frozen"]["figures"]["present"]) == (3, 2)
    assert found["frozen"] == first["report"]
    with pytest.raises(asyncpg.RaiseError, match="never changed"):
        await registration.conn.execute("UPDATE credential_reports SET figures = '{}'")


async def test_two_who_freeze_at_the_same_moment_freeze_one_report(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0011")
    answers = await asyncio.gather(*(freeze(registration, congress) for _ in range(4)))
    assert sorted(one["outcome"] for one in answers) == [*["ALREADY_FROZEN"] * 3, "FROZEN"]
    assert len({one["report"]["report_id"] for one in answers}) == 1
    assert await registration.conn.fetchval("SELECT count(*) FROM credential_reports") == 1


async def test_before_the_session_opens_freezing_is_a_second_act_that_stands_on_the_paper(
    registration: Registration,
) -> None:
    congress = await congress_with(registration, "GL-0001")
    await registration.conn.execute("UPDATE congress_sessions SET starts_at = now() + interval '36 minutes 30 seconds'")
    first = await freeze(registration, congress)
    assert (first["outcome"], first["report"]) == ("NOT_OPENED", None)
    assert "còn 36 phút" in first["sentence"]
    second = await freeze(registration, congress, before_opening=True)
    assert second["outcome"] == "FROZEN"
    assert "Chốt trước giờ khai mạc" in " ".join(second["report"]["paper"]["notes"])


async def test_the_digest_is_of_all_that_was_frozen(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001")
    frozen = (await freeze(registration, congress))["report"]
    row = await registration.conn.fetchrow("SELECT figures, paper, frozen_at, session_id FROM credential_reports")
    assert row
    said = {
        "congress_id": str(congress),
        "session_id": str(row["session_id"]),
        "frozen_at": row["frozen_at"].isoformat(),
        "figures": row["figures"],
        "paper": row["paper"],
    }
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    assert frozen["digest"] == hashlib.sha256(text.encode()).hexdigest()


async def test_before_anybody_came_nothing_is_frozen(registration: Registration) -> None:
    congress = await congress_with(registration)
    answer = await freeze(registration, congress)
    assert (answer["outcome"], answer["report"]) == ("NOBODY_THERE", None)
    assert "điểm danh" in answer["sentence"]
    assert not await registration.conn.fetchval("SELECT count(*) FROM credential_reports")


async def test_with_kafka_away_it_says_how_old_the_attendance_is_and_needs_a_second_act(
    registration: Registration,
) -> None:
    congress = await congress_with(registration, "GL-0001")
    await hear(registration, seconds=725)
    assert (await report(registration, congress))["live"]["is_old"]
    first = await freeze(registration, congress)
    assert (first["outcome"], first["report"]) == ("ATTENDANCE_OLD", None)
    assert "chậm 12 phút 5 giây" in first["sentence"]
    stranger = await freeze(registration, congress, accepted={"until": "2020-09-09T00:00:00+00:00"})
    assert stranger["outcome"] == "ATTENDANCE_OLD"
    second = await freeze(registration, congress, accepted={"until": first["attendance_until"]})
    assert second["outcome"] == "FROZEN"
    notes = second["report"]["paper"]["notes"]
    assert any("chậm 12 phút" in note and "chấp nhận" in note for note in notes)


async def test_attendance_that_was_never_heard_is_accepted_as_such_only(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001")
    await registration.conn.execute("DELETE FROM freshness")
    first = await freeze(registration, congress)
    assert (first["outcome"], first["attendance_until"]) == ("ATTENDANCE_OLD", None)
    assert (await freeze(registration, congress, accepted={"until": None}))["outcome"] == "FROZEN"


async def test_a_congress_without_such_a_report_freezes_none(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", enabled=False)
    assert (await freeze(registration, congress))["outcome"] == "SWITCHED_OFF"
    assert not (await report(registration, congress))["rules"]["enabled"]


async def test_one_that_was_frozen_too_early_is_withdrawn_with_a_reason_and_stays_readable(
    registration: Registration,
) -> None:
    congress = await congress_with(registration, "GL-0001")
    first = (await freeze(registration, congress))["report"]
    body = {"report_id": first["report_id"], "reason": "Chốt nhầm lúc thử máy"}
    path = f"/congresses/{congress}/credential-report/withdrawal"
    assert (await registration.http.post(path, json=body)).status_code == 200
    assert (await registration.http.post(path, json=body)).status_code == 409
    await arrive(registration, congress, "GL-0002")
    second = (await freeze(registration, congress))["report"]
    assert (second["edition"], second["figures"]["present"]) == (2, 2)
    found = await report(registration, congress)
    assert [one["edition"] for one in found["editions"]] == [2, 1]
    assert found["editions"][1]["withdrawn_reason"] == "Chốt nhầm lúc thử máy"


async def test_a_frozen_report_keeps_whose_it_is_when_the_office_writes_another_head(
    registration: Registration,
) -> None:
    congress = await congress_with(registration, "GL-0001")
    path = f"/congresses/{congress}/credential-report/file"

    async def first_page() -> str:
        word = Document(io.BytesIO((await registration.http.get(path, params={"form": "docx"})).content))
        cells = [cell.text for table in word.tables[:1] for row in table.rows for cell in row.cells]
        return "\n".join([*cells, *(paragraph.text for paragraph in word.paragraphs)])

    frozen = (await freeze(registration, congress))["report"]
    before = await first_page()
    kept = await registration.http.patch(f"/congresses/{congress}", json={"version": 2, "place": "Nơi Thử Khác"})
    assert kept.status_code == 200, kept.text
    assert await first_page() == before
    assert frozen["paper"]["head"][2].startswith("Bắc Kạn")
