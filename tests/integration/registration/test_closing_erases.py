"""Closing a congress takes each kind of data when its time has come."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from chassis import clock
from services.registration.usecases.privacy.keep_closing import take_a_batch
from tests.conftest import MakeDatabase
from tests.support.congress.marked_person import NAME, WORDS, tables_with
from tests.support.registration.erasing_desk import erase, pass_over
from tests.support.registration.registration_world import Registration, running
from tests.support.registration.whole_person import put_in


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def test_closing_takes_each_kind_when_its_time_has_come_and_goes_on_where_it_was_broken_off(
    registration: Registration, monkeypatch: pytest.MonkeyPatch
) -> None:
    congress, _ = await put_in(registration)
    path = f"/congresses/{congress}"
    early = await registration.http.post(f"{path}/closing", json={"code": "BK-V"})
    assert (early.status_code, "chưa xong" in early.json()["detail"]) == (409, True)
    await pass_over(registration, congress)
    assert (await registration.http.post(f"{path}/closing", json={"code": "X"})).status_code == 409
    listed = (await registration.http.get(f"{path}/privacy")).json()
    assert {kind["kind"]: kind["people"] for kind in listed["kinds"]} == {
        **dict.fromkeys(("PORTRAIT", "CONTACT", "EVIDENCE"), 1),
        "SENSITIVE": 2,
        "IDENTITY": 2,
    }
    rules = [
        {"kind": kind["kind"], "basis": kind["basis"], "source": "Kế hoạch 258", "months": months}
        for kind, months in zip(listed["kinds"], (0, 0, 0, 2, 12), strict=True)
    ]
    kept = await registration.http.put(f"{path}/privacy", json={"version": 0, "rules": rules})
    assert (kept.status_code, kept.json()["version"]) == (200, 1), kept.text
    assert (await registration.http.put(f"{path}/privacy", json={"version": 0, "rules": rules})).status_code == 409
    assert (await registration.http.post(f"{path}/closing", json={"code": "BK-V"})).status_code == 200
    db = registration.app.state.db
    while await take_a_batch(db, most=1):
        pass
    words = await tables_with(registration.conn, WORDS.values())
    assert not {WORDS["phone"], WORDS["mail"], WORDS["religion"]} & set(words), words
    assert NAME in words
    assert words[WORDS["evidence"]] == ["evidence"]
    paused = await registration.http.put(f"{path}/closing/pause", json={"paused": True})
    assert paused.json()["paused_at"]
    now = clock.now()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=400))
    assert not await take_a_batch(db)
    await registration.http.put(f"{path}/closing/pause", json={"paused": False})
    while await take_a_batch(db, most=1):
        pass
    assert await tables_with(registration.conn, WORDS.values()) == {}
    done = (await registration.http.get(f"{path}/privacy")).json()
    assert all(kind["finished_at"] and not kind["people"] for kind in done["kinds"])
    assert [kind["gone"] for kind in done["kinds"]] == [2, 1, 2, 1, 2]
    assert done["not_swept"] == 2
    told = [one["names_gone"] for one in await registration.said("registration.congress.updated.v1")]
    assert (told[0], told[-1]) == (False, True), "checkin and honors hear that names nobody tied to a person go too"
    assert not await take_a_batch(db)


async def test_a_congress_that_is_archived_still_erases(registration: Registration) -> None:
    congress, one = await put_in(registration)
    await pass_over(registration, congress)
    assert (await registration.http.post(f"/congresses/{congress}/archival")).is_success
    assert (await erase(registration, one)).status_code == 204
