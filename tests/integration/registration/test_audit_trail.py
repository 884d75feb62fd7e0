"""Who did what, who was refused, and who read lists: in one trail that shows when it was touched."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import aclosing
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from chassis.audit_trail import verify
from chassis.audit_trail.seal import find_faults, read_anchors, seal, write_anchor
from chassis.storage.database import Database
from chassis.telemetry import JsonLines
from tests.conftest import MakeDatabase
from tests.support.registration.audit_lines import audit_lines
from tests.support.registration.registration_world import PASSWORD, Registration, person, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_a_failed_sign_in_is_told_once_with_how_often_and_no_name_or_address(registration: Registration) -> None:
    for _ in range(4):
        await registration.http.post("/sessions", json={"username": "ke-gian", "password": "đoán mò"})
    (told,) = await audit_lines(registration, action="security.sign_in_failed")
    assert (told["actor"], told["subject"], told["details"]["count"]) == ("stranger", "", 4)
    assert (told["words"], len(told["details"]["address"])) == ("Đăng nhập sai", 16)
    for secret in ("ke-gian", "đoán mò", "127.0.0.1"):
        assert secret not in str(told)


async def test_who_is_refused_is_told_by_name(registration: Registration) -> None:
    congress = await registration.found()
    async with aclosing(await registration.staff("giam-sat", "AUDITOR")) as client:
        me = (await client.get("/me")).json()["subject"]
        assert (await client.get(f"/congresses/{congress}/badges")).status_code == 403
        (told,) = await audit_lines(registration, action="security.refused")
        assert (told["actor"], told["name"], told["subject"]) == (me, "Người giả lập", str(congress))
        assert (await client.post("/audit/search", json={})).status_code == 200


async def test_reading_a_list_is_told(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    for _ in range(3):
        await registration.http.get(f"/congresses/{congress}/delegates")
    (told,) = await audit_lines(registration, action="lists.read")
    assert (told["subject"], told["details"]["count"]) == (str(congress), 3)


async def test_a_token_that_does_not_hold_is_told_and_an_open_page_is_not(registration: Registration) -> None:
    registration.http.headers["authorization"], own = "Bearer a.b.c", registration.http.headers["authorization"]
    assert (await registration.http.get("/me")).status_code == 401
    del registration.http.headers["authorization"]
    assert (await registration.http.get("/me")).status_code == 401
    registration.http.headers["authorization"] = own
    (told,) = await audit_lines(registration, action="security.not_let_in")
    assert told["details"]["count"] == 1


async def test_a_flood_of_strangers_does_not_fill_the_trail(registration: Registration) -> None:
    for number in range(250):
        await registration.http.get(f"/congresses/{number}/badges", headers={"authorization": "Bearer a.b.c"})
    assert len(await audit_lines(registration, action="security.not_let_in")) <= 101


async def test_the_trail_is_looked_through_page_by_page_and_taken_along_in_vietnamese(
    registration: Registration,
) -> None:
    congress = await registration.found()
    found = await audit_lines(registration, q=str(congress))
    assert [one["action"] for one in found] == ["congress.founded"]
    assert await audit_lines(registration, before=found[0]["id"], q=str(congress)) == []
    taken = await registration.http.post("/audit/export", json={"action": "congress"})
    rows = list(load_workbook(BytesIO(taken.content), read_only=True).active.values)  # type: ignore[union-attr]
    assert (rows[0][4], rows[1][4], rows[1][2]) == ("Việc", "Đại hội: tạo", "Ban Tổ chức")
    assert [one["action"] for one in await audit_lines(registration, action="audit.")] == ["audit.exported"]
    async with aclosing(await registration.staff("mc", "MC")) as client:
        assert (await client.post("/audit/search", json={})).status_code == 403


async def test_the_trail_is_looked_through_by_the_names_of_who_did_it_and_whom_it_was_done_to(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1, full_name="Vi Thử Ân"), person(2, full_name="Vi Thử Bình"))
    one, other = await registration.delegate(congress, "GL-0001"), await registration.delegate(congress, "GL-0002")
    for line in (one, other):
        assert (await registration.http.get(f"/delegates/{line['delegate_id']}")).status_code == 200

    async def named(like: str, *ids: str) -> dict[str, Any]:
        answer = await registration.http.post("/audit-names", json={"like": like, "ids": ids})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    found = await named("vi thu an")
    assert (found["like"], found["more"]) == ([one["delegate_id"]], False)
    assert (await named("gl-0001"))["like"] == [one["delegate_id"]]
    assert (await named("Ba Bể"))["like"] == [], "a unit is nobody's name"
    asked = {"q": "vi thu an", "also": [one["delegate_id"]]}
    told = await audit_lines(registration, **asked)
    assert {line["subject"] for line in told} == {one["delegate_id"]}
    assert "delegate.read" in {line["action"] for line in told}
    assert (await named("Ban Tổ chức"))["like"] == [told[0]["actor"]]
    names = (await named("", told[0]["subject"], told[0]["actor"], str(congress)))["names"]
    assert (names[one["delegate_id"]], names[told[0]["actor"]], len(names)) == ("Vi Thử Ân", "Ban Tổ chức", 3)
    async with aclosing(await registration.staff("mc", "MC")) as client:
        assert (await client.post("/audit-names", json={"like": "vi"})).status_code == 403


async def test_who_audits_one_congress_reads_what_was_done_there_and_nothing_else(registration: Registration) -> None:
    here, there = await registration.found(), await registration.found(code="BK-KHAC")
    for congress, name in ((here, "Vi Thử Đây"), (there, "Vi Thử Kia")):
        await registration.bring(congress, person(1, full_name=name))
        one = await registration.delegate(congress, "GL-0001")
        await registration.http.patch(
            f"/delegates/{one['delegate_id']}", json={"version": one["version"], "seat": "Z1"}
        )
    await registration.issue(here)
    roles_in = [{"congress_id": str(here), "roles": ["AUDITOR"]}]
    wanted = {"username": "giam-sat", "display_name": "Vi Thử Giám Sát", "roles": [], "roles_in": roles_in}
    given = (await registration.http.post("/accounts", json=wanted)).json()
    async with aclosing(await registration.sign_in("giam-sat", given["password"])) as client:
        words = {"old_password": given["password"], "new_password": PASSWORD}
        client.headers["authorization"] = f"Bearer {(await client.put('/me/password', json=words)).json()['token']}"
        await registration.app.state.watch.write()
        for path in ("/audit/search", "/audit/export", "/audit-names", *of(there)):
            assert (await client.post(path, json={})).status_code == 403, path
        search, export, names = of(here)
        told = (await client.post(search, json={})).json()["lines"]
        named = [(await client.post(names, json={"like": like})).json()["like"] for like in ("thu day", "thu kia")]
        table = (await client.post(export, json={})).content
    actions = {one["action"] for one in told}
    assert {"congress.founded", "delegate.edited", "lists.read", "roster.imported"} <= actions, actions
    assert not {"account.opened", "session.started"} & actions, (
        "what belongs to no congress is for who audits everything"
    )
    theirs = await registration.delegate(there, "GL-0001")
    assert theirs["delegate_id"] not in str(told)
    assert str(there) not in str(told)
    assert [len(one) for one in named] == [1, 0]
    assert len(list(load_workbook(BytesIO(table), read_only=True).active.values)) == len(told) + 1  # type: ignore[union-attr]


def of(congress: object) -> tuple[str, str, str]:
    return tuple(f"/congresses/{congress}/{rest}" for rest in ("audit/search", "audit/export", "audit-names"))  # type: ignore[return-value]


async def test_what_is_touched_in_the_database_is_found_also_where_the_chain_was_made_anew(
    registration: Registration, tmp_path: Path
) -> None:
    db, anchor = Database(registration.dsn, application_name="test"), tmp_path / "audit" / "registration.jsonl"
    try:
        await registration.found()
        assert await seal(db) > 0
        assert await seal(db) == 0, "nothing is new"
        await write_anchor(db, anchor)
        await write_anchor(db, anchor)
        assert len(read_anchors(anchor)) == 1

        async def whys() -> list[str]:
            async with db.connection() as conn:
                return [one.why for one in (await find_faults(conn, read_anchors(anchor)))[1]]

        assert await whys() == []
        await registration.conn.execute("ALTER TABLE audit DISABLE TRIGGER ALL")
        await registration.conn.execute("ALTER TABLE audit_chain DISABLE TRIGGER ALL")
        moved = "UPDATE audit SET congress_id = gen_random_uuid() WHERE action = 'session.started'"
        await registration.conn.execute(moved)
        assert await whys() == ["Dòng này khác với lúc được niêm phong."], "nor is a line put into another congress"
        await registration.conn.execute("UPDATE audit SET congress_id = NULL WHERE action = 'session.started'")
        await registration.conn.execute("UPDATE audit SET actor = 'ai đó' WHERE action = 'congress.founded'")
        assert await whys() == ["Dòng này khác với lúc được niêm phong."]
        await registration.conn.execute("TRUNCATE audit_chain")
        await seal(db)
        assert ["ngoài cơ sở dữ liệu" in why for why in await whys()] == [True]
    finally:
        await db.close()


async def test_the_log_of_another_machine_finds_what_was_made_anew_here_with_the_anchor_beside_it(
    registration: Registration,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def compared(log: str, *words: str) -> int:
        monkeypatch.setenv("DAIHOI_DATABASE_URL", registration.dsn)
        monkeypatch.setattr("sys.stdin", StringIO(log))
        return verify.main(list(words))

    caplog.set_level(logging.INFO)
    db = Database(registration.dsn, application_name="test")
    try:
        await registration.found()
        await seal(db)
        told = await write_anchor(db, None)
        assert await write_anchor(db, None, told) == told
        written = JsonLines("registration", "worker")
        there = [written.format(one) for one in caplog.records if one.message == "trail anchored"]
        assert len(there) == 1, "once is enough"
        of_others = there[0].replace('"registration"', '"honors"').replace('"link": "', '"link": "00')
        log = f"<30>1 2026-09-01T00:00:00Z tinh daihoi-registration-worker-1 7 - - {there[0]}\nsomething else\n{of_others}\n"
        assert await asyncio.to_thread(compared, log, "registration") == 0
        assert await asyncio.to_thread(compared, log, "registration-worker") == 1, "nothing was compared"
        assert "No anchor" in capsys.readouterr().out
        await registration.conn.execute("ALTER TABLE audit DISABLE TRIGGER ALL")
        await registration.conn.execute("ALTER TABLE audit_chain DISABLE TRIGGER ALL")
        await registration.conn.execute("UPDATE audit SET actor = 'ai đó' WHERE action = 'congress.founded'")
        await registration.conn.execute("TRUNCATE audit_chain")
        await seal(db)
        assert await asyncio.to_thread(compared, "") == 0, "here alone nothing is to be seen"
        assert await asyncio.to_thread(compared, log, "registration") == 1
        assert "ngoài cơ sở dữ liệu" in capsys.readouterr().out
    finally:
        await db.close()


async def test_erasing_a_person_breaks_nothing(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    one = await registration.delegate(congress, "GL-0001")
    db = Database(registration.dsn, application_name="test")
    try:
        await seal(db)
        body = {"version": one["version"], "reason": "Nhập nhầm"}
        answer = await registration.http.post(f"/delegates/{one['delegate_id']}/deletion", json=body)
        assert answer.status_code in (200, 204), answer.text
        await seal(db)
        async with db.connection() as conn:
            sealed, found = await find_faults(conn, [])
        assert found == []
        assert sealed > 2
        assert PASSWORD not in str(await registration.conn.fetch("SELECT * FROM audit"))
    finally:
        await db.close()
