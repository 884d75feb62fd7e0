"""The credentials report through its API: live, frozen once at the opening, with Kafka away, as files."""

import asyncio
import hashlib
import io
import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg
import pypdfium2
import pytest
from docx import Document

from chassis import clock
from services.registration.usecases.people.record_attendance import record_attendance
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person, running

RULES = {"version": 0, "enabled": True, "standing": "OFFICIAL", "decimals": 1, "direct_decimals": 1}


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def congress_with(registration: Registration, *codes_present: str, enabled: bool = True) -> UUID:
    """Ten exemplars and five guests; those with the codes are there."""
    congress = await registration.found()
    guests = [person(number, category="GUEST", sex="Nam") for number in range(11, 16)]
    await registration.bring(congress, *(person(number) for number in range(1, 11)), *guests)
    if enabled:
        answer = await registration.http.put(f"/congresses/{congress}/credential-report/rules", json=RULES)
        assert answer.status_code == 200, answer.text
    await arrive(registration, congress, *codes_present)
    await hear(registration, seconds=1)
    return congress


async def arrive(registration: Registration, congress: UUID, *codes: str) -> None:
    sessions = (await registration.http.get(f"/congresses/{congress}")).json()["sessions"]
    session = UUID(next(one for one in sessions if one["kind"] == "OFFICIAL")["session_id"])
    listed = await registration.http.get(f"/congresses/{congress}/delegates", params={"limit": 1000})
    ids = {one["delegate_code"]: one["delegate_id"] for one in listed.json()["items"]}
    async with registration.conn.transaction():
        for code in codes:
            await record_attendance(registration.conn, presence_of(congress, ids[code], 1, session=session))


async def hear(registration: Registration, *, seconds: float) -> None:
    """Let everything have been heard until so many seconds ago."""
    until = clock.real_now() - timedelta(seconds=seconds)
    await registration.conn.execute(
        "INSERT INTO freshness (speaker, applied_until) VALUES ('checkin', $1) "
        "ON CONFLICT (speaker) DO UPDATE SET applied_until = excluded.applied_until",
        until,
    )


async def report(registration: Registration, congress: UUID, **query: str) -> dict[str, Any]:
    answer = await registration.http.get(f"/congresses/{congress}/credential-report", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def freeze(registration: Registration, congress: UUID, **body: object) -> dict[str, Any]:
    answer = await registration.http.post(f"/congresses/{congress}/credential-report/freezing", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_the_live_report_has_each_figure_under_its_name(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0002", "GL-0003", "GL-0011")
    figures = (await report(registration, congress))["live"]["figures"]
    names = ("summoned", "present", "official", "guests", "delegations", "present_percent", "women", "ethnic_minority")
    assert [figures[name] for name in names] == [15, 4, 3, 1, 1, 30.0, 3, 3]
    names = ("religious", "party_members", "under_40", "individuals", "collective_reps", "absent_excused")
    assert [figures[name] for name in names] == [0, 3, 3, 3, 0, None]
    assert figures["by_category"] == {"EXEMPLAR_INDIVIDUAL": 3, "GUEST": 1}
    assert figures["by_sector"] == {"unknown": 3}
    assert [one["name"] for one in figures["oldest"]] == ["Bà Nông Thị Giả Lập B"]
    assert figures["shares"]["present"]["words"] == "30,0%"
    three = await report(registration, congress, decimals="3")
    assert three["live"]["figures"]["shares"]["present"]["words"] == "30,000%"


async def test_a_roster_file_of_the_published_structure_gives_its_figures(registration: Registration) -> None:
    """The plan of the fifth congress: 386 delegates, 150 exemplars, 236 guests (38,86%), everybody there."""
    congress = await registration.found()
    women = {"sex": "Nữ", "is_manager": "Lao động trực tiếp"}
    men = {"form_of_address": "Ông", "sex": "Nam", "is_manager": "Lãnh đạo, quản lý"}
    exemplars = [person(number, **(women if number % 3 else men)) for number in range(1, 151)]
    guests = [person(number, category="GUEST", **(men if number % 4 else women)) for number in range(151, 387)]
    await registration.bring(congress, *exemplars, *guests)
    rules = {**RULES, "standing": "ALL", "decimals": 2}
    assert (await registration.http.put(f"/congresses/{congress}/credential-report/rules", json=rules)).is_success
    await arrive(registration, congress, *(f"GL-{number:04d}" for number in range(1, 387)))
    figures = (await report(registration, congress))["live"]["figures"]
    names = ("summoned", "present", "official", "guests", "exemplars", "women", "direct_workers", "delegations")
    assert {name: figures[name] for name in names} == {
        "summoned": 386,
        "present": 386,
        "official": 150,
        "guests": 236,
        "exemplars": 150,
        "women": 100 + 59,
        "direct_workers": 100 + 59,
        "delegations": 1,
    }
    shares = [figures["shares"][name]["words"] for name in ("exemplars", "present")]
    assert shares == ["38,86%", "100,00%"]


async def test_frozen_once_it_never_changes_while_the_live_page_goes_on(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0002")
    first = await freeze(registration, congress)
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


async def test_the_base_is_a_setting_and_a_second_desk_is_told(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0011", "GL-0012")
    path = f"/congresses/{congress}/credential-report/rules"
    assert (await registration.http.put(path, json={**RULES, "standing": "ALL", "version": 1})).status_code == 200
    figures = (await report(registration, congress))["live"]["figures"]
    assert (figures["base"], figures["present_percent"], figures["standing"]) == (3, 20.0, "ALL")
    late = await registration.http.put(path, json={**RULES, "decimals": 2, "version": 1})
    assert (late.status_code, late.json()["current"]["standing"]) == (409, "ALL")


async def test_word_and_pdf_say_what_was_frozen(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0002", "GL-0011")
    path = f"/congresses/{congress}/credential-report/file"
    draft = Document(io.BytesIO((await registration.http.get(path, params={"form": "docx"})).content))
    assert any(paragraph.text == "BẢN NHÁP" for paragraph in draft.paragraphs)
    frozen = (await freeze(registration, congress))["report"]
    await arrive(registration, congress, "GL-0003")
    word = Document(io.BytesIO((await registration.http.get(path, params={"form": "docx"})).content))
    text = "\n".join(paragraph.text for paragraph in word.paragraphs)
    assert "Có mặt: 03 đại biểu, gồm 02 đại biểu chính thức và 01 khách mời, thuộc 01 đoàn." in text
    assert "BẢN NHÁP" not in text
    assert [f"{number}. " in text for number in range(1, 9)] == [True] * 8
    answer = await registration.http.get(path, params={"form": "pdf"})
    pages = pypdfium2.PdfDocument(answer.content)
    printed = "\n".join(page.get_textpage().get_text_bounded() for page in pages)
    assert frozen["digest"] in printed.replace("\r\n", "").replace("\n", "")
    assert "20,0%" in printed.replace("\u00a0", " ")


async def test_who_reads_the_figures_is_noted_and_a_clerk_of_a_unit_may_not(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001")
    await report(registration, congress)
    noted = await registration.conn.fetchval(
        "SELECT details ->> 'purpose' FROM audit WHERE action = 'sensitive.counted' ORDER BY 1 LIMIT 1"
    )
    assert noted == "credentials report"
    clerk = await registration.staff("clerk", "UNIT_REGISTRAR", unit_code="BK-BB")
    assert (await clerk.get(f"/congresses/{congress}/credential-report")).status_code == 403
    await clerk.aclose()
    said = await registration.conn.fetch("SELECT convert_from(payload, 'UTF8') AS text FROM outbox")
    assert not any("Tày" in row["text"] for row in said)


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


async def test_who_is_away_is_told_with_and_without_a_reason_once_leave_was_granted(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0002")
    before = (await report(registration, congress))["live"]["figures"]
    assert (before["absent"], before["absent_excused"], before["absent_unexcused"]) == (13, None, None)
    words = {"GL-0002": "LEAVES_EARLY", "GL-0003": "ABSENT", "GL-0004": "LATE", "GL-0005": "DECLINED"}
    for code, value in words.items():
        who = (await registration.delegate(congress, code))["delegate_id"]
        word = {"value": value, "reason": "Ốm", "seen": 0}
        assert (await registration.http.post(f"/delegates/{who}/answers", json=word)).status_code == 200
    found = (await report(registration, congress))["live"]
    figures = found["figures"]
    assert (figures["absent"], figures["absent_excused"], figures["absent_unexcused"]) == (13, 2, 11)
    assert "Vắng mặt: 13 đại biểu (02 có lý do, 11 không lý do)." in str(found)
    frozen = await freeze(registration, congress)
    assert "02 có lý do, 11 không lý do" in str(frozen)
