"""What was done to a person by hand can be read, and taken back for ten minutes."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from chassis import clock
from contracts.checkin import RefusedCredential, Verdict
from services.registration.usecases.people.follow_presence import follow_presence
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import presence_of
from tests.support.registration.registration_world import Registration, person, roster, running

CREDENTIALED = "registration.delegate.credentialed.v1"


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def one_with_a_badge(registration: Registration, **different: Any) -> tuple[UUID, dict[str, Any]]:
    congress = await registration.found(**different)
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    return congress, await registration.delegate(congress, "GL-0001")


async def acts(registration: Registration, delegate_id: str) -> list[dict[str, Any]]:
    """Give what was done by hand, without files, badges and letters."""
    answer = await registration.http.get(f"/delegates/{delegate_id}/acts")
    assert answer.status_code == 200, answer.text
    lines: list[dict[str, Any]] = answer.json()
    return [line for line in lines if line["kind"] not in ("IMPORTED", "ISSUED", "PRINTED", "MAILED")]


async def undo(registration: Registration, delegate_id: str, nth: int = 0) -> Any:
    act = (await acts(registration, delegate_id))[nth]["act_id"]
    return await registration.http.post(f"/delegates/{delegate_id}/acts/{act}/undo")


async def edit(registration: Registration, seen: dict[str, Any], **wanted: Any) -> dict[str, Any]:
    answer = await registration.http.patch(
        f"/delegates/{seen['delegate_id']}", json={"version": seen["version"], **wanted}
    )
    assert answer.status_code == 200, answer.text
    edited: dict[str, Any] = answer.json()
    return edited


async def withdraw(registration: Registration, delegate_id: str, reason: str = "Ốm") -> dict[str, Any]:
    answer = await registration.http.post(f"/delegates/{delegate_id}/revocation", json={"reason": reason})
    assert answer.status_code == 200, answer.text
    gone: dict[str, Any] = answer.json()
    return gone


async def test_an_edit_is_told_old_to_new_and_by_whom_and_its_undo_brings_the_old_words_back(
    registration: Registration,
) -> None:
    _, one = await one_with_a_badge(registration)
    edited = await edit(registration, one, birth="1990", position="Bí thư chi bộ", sex="M")
    (line,) = await acts(registration, one["delegate_id"])
    told = {change["field"]: (change["old"], change["new"]) for change in line["changes"]}
    assert told == {"birth": (one["birth"], "1990"), "position": ("", "Bí thư chi bộ"), "sex": ("F", "M")}
    assert line["kind"] == "EDITED"
    assert line["actor_name"]
    back = (await undo(registration, one["delegate_id"])).json()
    assert (back["birth"], back["position"], back["sex"]) == (one["birth"], "", "F")
    assert back["version"] == edited["version"] + 1
    assert back["credentials"] == one["credentials"]


async def test_a_sensitive_edit_stands_in_the_history_without_its_values_and_is_undone(
    registration: Registration,
) -> None:
    congress, one = await one_with_a_badge(registration)
    await edit(registration, one, religion="", ethnicity="Pà Thẻn")
    (line,) = await acts(registration, one["delegate_id"])
    assert {(c["field"], c["old"], c["new"], c["hidden"]) for c in line["changes"]} == {
        ("ethnicity", "", "", True),
        ("religion", "", "", True),
    }
    assert (await registration.delegate(congress, "GL-0001"))["missing"] == ["religion"]
    back = (await undo(registration, one["delegate_id"])).json()
    assert (back["missing"], back["given"]) == ([], ["ethnicity", "party_member", "religion"])
    rows = await registration.conn.fetch("SELECT to_jsonb(a)::text AS row FROM delegate_acts a")
    assert "Pà Thẻn" not in " ".join(row["row"] for row in rows)


async def test_an_edit_of_other_fields_since_does_not_hinder_an_undo_but_one_of_the_same_does(
    registration: Registration,
) -> None:
    _, one = await one_with_a_badge(registration)
    first = await edit(registration, one, position="Bí thư")
    await edit(registration, first, seat="C01")
    back = (await undo(registration, one["delegate_id"], nth=1)).json()
    assert (back["position"], back["seat"]) == ("", "C01")
    again = await edit(registration, back, seat="C02")
    await edit(registration, again, seat="C03")
    refused = await undo(registration, one["delegate_id"], nth=1)
    assert refused.status_code == 409
    assert "sửa lần nữa" in refused.json()["detail"]


async def test_a_withdrawal_undone_gives_the_same_badge_back_to_life(registration: Registration) -> None:
    _, one = await one_with_a_badge(registration)
    gone = await withdraw(registration, one["delegate_id"])
    assert (gone["status"], gone["credentials"][0]["state"]) == ("WITHDRAWN", "REVOKED")
    back = await undo(registration, one["delegate_id"])
    assert (back.json()["status"], back.json()["credentials"]) == ("ACTIVE", one["credentials"])
    said = await registration.said(CREDENTIALED)
    assert [(s["status"], s["credentials"][0]["state"]) for s in said] == [
        ("ACTIVE", "ISSUED"),
        ("WITHDRAWN", "REVOKED"),
        ("ACTIVE", "ISSUED"),
    ]
    assert said[0]["credentials"] == said[2]["credentials"]
    act = next(line for line in await acts(registration, one["delegate_id"]) if line["kind"] == "WITHDRAWN")
    twice = await registration.http.post(f"/delegates/{one['delegate_id']}/acts/{act['act_id']}/undo")
    assert (twice.status_code, twice.json()["version"]) == (200, back.json()["version"])
    assert len(await registration.said(CREDENTIALED)) == 3


async def test_a_badge_issued_since_keeps_a_withdrawal_from_being_undone(registration: Registration) -> None:
    _, one = await one_with_a_badge(registration)
    await withdraw(registration, one["delegate_id"])
    await registration.http.post(f"/delegates/{one['delegate_id']}/credentials", json={"reason": "Nhận lại"})
    refused = await undo(registration, one["delegate_id"], nth=1)
    assert (refused.status_code, refused.json()["code"]) == (409, "rule_broken")


async def test_nothing_is_undone_after_ten_minutes_or_beyond_the_cap(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    congress, one = await one_with_a_badge(registration, max_delegates=1)
    await withdraw(registration, one["delegate_id"])
    await registration.bring(congress, person(2))
    full = await undo(registration, one["delegate_id"])
    assert "đủ 01 đại biểu" in full.json()["detail"]
    later = clock.now() + timedelta(minutes=11)
    monkeypatch.setattr(clock, "now", lambda: later)
    (line,) = await acts(registration, one["delegate_id"])
    assert line["undoable_until"] is None
    late = await undo(registration, one["delegate_id"])
    assert "10 phút" in late.json()["detail"]


async def test_a_replacement_undone_sends_the_substitute_home_and_may_be_done_again(
    registration: Registration,
) -> None:
    congress, one = await one_with_a_badge(registration)
    path = f"/delegates/{one['delegate_id']}/replacement"
    fresh = (await registration.http.post(path, json={"full_name": "Lý Văn Người Thay"})).json()
    back = (await undo(registration, fresh["delegate_id"])).json()
    assert (back["delegate_id"], back["status"]) == (one["delegate_id"], "ACTIVE")
    assert back["credentials"] == one["credentials"]
    home = (await registration.http.get(f"/delegates/{fresh['delegate_id']}")).json()
    assert (home["status"], home["credentials"][0]["state"], home["replaces"]) == ("WITHDRAWN", "REVOKED", None)
    again = await registration.http.post(path, json={"full_name": "Lý Văn Người Khác"})
    assert (again.status_code, again.json()["delegate_code"]) == (201, "GL-0001-T2")
    assert (await registration.http.get(f"/congresses/{congress}/overview")).json()["delegates"] == 1


async def test_a_substitute_in_the_hall_is_not_sent_home(registration: Registration) -> None:
    congress, one = await one_with_a_badge(registration)
    path = f"/delegates/{one['delegate_id']}/replacement"
    fresh = (await registration.http.post(path, json={"full_name": "Lý Văn Người Thay"})).json()
    await follow_presence(registration.conn, presence_of(congress, fresh["delegate_id"], 1))
    refused = await undo(registration, one["delegate_id"])
    assert "đã điểm danh" in refused.json()["detail"]


async def test_a_badge_revoked_a_second_time_waits_for_the_doors_word_again(registration: Registration) -> None:
    congress, one = await one_with_a_badge(registration)
    badge = (await registration.said(CREDENTIALED))[0]["credentials"][0]
    refused = RefusedCredential(credential_id=badge["credential_id"], version=1, reason=Verdict.REVOKED)
    await withdraw(registration, one["delegate_id"])
    word = presence_of(congress, one["delegate_id"], 1, present=False, refused=(refused,))
    await follow_presence(registration.conn, word)
    await undo(registration, one["delegate_id"])
    gone = await withdraw(registration, one["delegate_id"])
    assert gone["revocation"]["effective_at"] is None


async def test_a_substitutes_name_is_read_like_any_other(registration: Registration) -> None:
    _, one = await one_with_a_badge(registration)
    path = f"/delegates/{one['delegate_id']}/replacement"
    bad = await registration.http.post(path, json={"full_name": "hoàng văn thay 2", "birth": "1/1/3000"})
    assert {error["field"] for error in bad.json()["errors"]} == {"body.full_name", "body.birth"}
    good = await registration.http.post(path, json={"full_name": "hoàng văn thay", "phone": "0912345678"})
    assert good.json()["full_name"] == "Hoàng Văn Thay"
    assert (await registration.http.get(f"/delegates/{one['delegate_id']}")).json()["status"] == "REPLACED"


async def test_the_history_of_a_deleted_congress_is_gone(registration: Registration) -> None:
    congress, one = await one_with_a_badge(registration)
    await edit(registration, one, seat="C02")
    assert await registration.conn.fetchval("SELECT count(*) FROM delegate_acts") == 2
    answer = await registration.http.post(f"/congresses/{congress}/deletion", json={"code": "BK-V"})
    assert answer.status_code == 204, answer.text
    assert await registration.conn.fetchval("SELECT count(*) FROM delegate_acts") == 0


async def test_the_history_shows_what_files_did_with_the_badges_and_their_paper(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, birth="1978", position="Y sĩ"))
    await registration.issue(congress)
    file = roster([person(1, birth="1979", position="Bác sĩ", religion="Tin lành")])
    await registration.send(congress, file)
    one = await registration.delegate(congress, "GL-0001")
    lines = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()
    assert [line["kind"] for line in lines] == ["IMPORTED", "ISSUED", "IMPORTED"]
    newest, _, first = lines
    told = {each["field"]: (each["old"], each["new"], each["hidden"]) for each in newest["changes"]}
    assert told["position"] == ("Y sĩ", "Bác sĩ", False)
    assert told["birth"] == ("1978", "1979", False)
    assert told["religion"] == ("", "", True)
    assert (newest["reason"], newest["actor_name"]) != ("", "")
    assert first["changes"] == []


async def test_what_a_file_did_stays_in_the_history_when_it_is_undone(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, position="Y sĩ"))
    sent = (await registration.send(congress, roster([person(1, position="Bác sĩ")]))).json()
    await registration.http.post(f"/congresses/{congress}/roster-imports/{sent['import_id']}/undo")
    one = await registration.delegate(congress, "GL-0001")
    lines = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()
    assert one["position"] == "Y sĩ"
    assert [line["undone_at"] is not None for line in lines if line["kind"] == "IMPORTED"] == [True, False]
