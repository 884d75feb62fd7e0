"""The credentials report through its API: live, and as files."""

import io
from collections.abc import AsyncIterator

import pypdfium2
import pytest
from docx import Document

from tests.conftest import MakeDatabase
from tests.support.registration.credentials_report import RULES, arrive, congress_with, freeze, report
from tests.support.registration.registration_world import Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_the_live_report_has_each_figure_under_its_name(registration: Registration) -> None:
    congress = await congress_with(registration, "GL-0001", "GL-0002", "GL-0003", "GL-0011")
    figures = (await report(registration, congress))["live"]["figures"]
    names = ("summoned", "present", "official", "guests", "delegations", "present_percent", "women")
    assert [figures[name] for name in names] == [15, 4, 3, 1, 1, 30.0, 3]
    names = ("under_40", "individuals", "collective_reps", "absent_excused")
    assert [figures[name] for name in names] == [3, 3, 0, None]
    small = ("ethnic_minority", "religious", "party_members")
    assert [figures[name] for name in small] == [None] * 3, "a draft tells of no three people what they are"
    frozen = (await freeze(registration, congress))["report"]["figures"]
    assert [frozen[name] for name in small] == [3, 0, 3]
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
    assert (figures["absent"], figures["absent_excused"], figures["absent_unexcused"]) == (13, 1, 11)
    assert figures["absent_asking"] == 1
    who = await registration.delegate(congress, "GL-0005")
    assert [one["delegate_id"] for one in found["asking"]] == [who["delegate_id"]]
    told = "Vắng mặt: 13 đại biểu (01 có lý do, 01 báo không dự, chưa xét lý do, 11 không lý do)."
    assert told in str(found)
    frozen = await freeze(registration, congress)
    assert told in str(frozen)


async def test_a_draft_tells_of_what_is_sealed_to_organisers_alone_and_is_noted(registration: Registration) -> None:
    """Read before and after one scan, any figure of it would tell what that one person is."""
    congress = await congress_with(registration, *(f"GL-{number:04d}" for number in range(1, 7)))
    path = f"/congresses/{congress}/credential-report"
    counted = "SELECT count(*) FROM audit WHERE action = 'sensitive.counted'"
    for role in ("REVIEWER", "AUDITOR"):
        reader = await registration.staff(f"{role.lower()}.doc", role)
        noted = await registration.conn.fetchval(counted)
        before = (await reader.get(path)).json()["live"]
        for name in (
            "ethnic_minority",
            "religious",
            "party_members",
            "non_party",
            "by_ethnicity",
            "by_political_theory",
        ):
            assert before["figures"][name] is None
        assert not {"religious", "ethnic_minority", "party_members", "non_party"} & before["figures"]["shares"].keys()
        assert "Tày" not in str(before)
        draft = await reader.get(f"{path}/file", params={"form": "docx"})
        text = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(draft.content)).paragraphs)
        assert "chỉ có trong báo cáo đã chốt" in text
        assert "Đảng viên:" not in text
        assert await registration.conn.fetchval(counted) == noted
        await reader.aclose()
    noted = await registration.conn.fetchval(counted)
    assert (await report(registration, congress))["live"]["figures"]["party_members"] == 6
    assert await registration.conn.fetchval(counted) == noted + 1
    await freeze(registration, congress)
    reader = await registration.staff("doc.sau", "AUDITOR")
    assert (await reader.get(path)).json()["frozen"]["figures"]["party_members"] == 6
    await reader.aclose()
