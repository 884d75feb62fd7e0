"""Portraits under attack: who leaves the list takes theirs along, and nobody brings it back past them; ZIPs of much."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from daihoi.simulation.invented.portraits import portrait_file
from services.registration.usecases.photos.forget_photos import forget_photos
from tests.conftest import MakeDatabase
from tests.support.files.pictures import archive
from tests.support.registration.photo_desk import bring_in, check, put, said, shown, undo, with_people
from tests.support.registration.registration_world import Registration, running
from tests.support.waiting import until

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def with_faces(registration: Registration) -> tuple[UUID, list[dict[str, Any]]]:
    """Three people with badges and portraits."""
    congress, people = await with_people(registration)
    await registration.issue(congress)
    for number, one in enumerate(people):
        assert (await put(registration, one, portrait_file(number))).status_code == 200
    return congress, people


async def withdraw(registration: Registration, one: dict[str, Any]) -> None:
    path = f"/delegates/{one['delegate_id']}/revocation"
    assert (await registration.http.post(path, json={"reason": "Bận việc"})).is_success


async def take_back(registration: Registration, one: dict[str, Any]) -> None:
    acts = (await registration.http.get(f"/delegates/{one['delegate_id']}/acts")).json()
    path = f"/delegates/{one['delegate_id']}/acts/{acts[0]['act_id']}/undo"
    answer = await registration.http.post(path)
    assert answer.status_code == 200, answer.text


async def faces_at_the_gates(registration: Registration) -> dict[str, bytes]:
    """Give the thumbnail of each delegate as a hearer has it who heard everything from the beginning."""
    newest: dict[str, Any] = {}
    for event in sorted(await said(registration), key=lambda each: each.aggregate_version):
        newest[str(event.delegate_id)] = event.jpeg
    return newest


async def test_who_is_withdrawn_takes_their_portrait_along_and_brings_it_back(registration: Registration) -> None:
    _, (one, *_) = await with_faces(registration)
    before = (await faces_at_the_gates(registration))[one["delegate_id"]]
    await withdraw(registration, one)
    assert await shown(registration, one) is None
    assert (await faces_at_the_gates(registration))[one["delegate_id"]] == b""
    assert [event.jpeg for event in await said(registration) if str(event.delegate_id) == one["delegate_id"]] == [
        b"",
        b"",
    ]
    await take_back(registration, one)
    assert (await faces_at_the_gates(registration))[one["delegate_id"]] == before
    await withdraw(registration, one)
    assert (await faces_at_the_gates(registration))[one["delegate_id"]] == b""


async def test_who_took_their_portrait_away_before_leaving_does_not_get_it_back(registration: Registration) -> None:
    _, (one, *_) = await with_faces(registration)
    assert (await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")).is_success
    await withdraw(registration, one)
    await take_back(registration, one)
    assert await shown(registration, one) is None


async def test_who_is_replaced_takes_their_portrait_along_and_the_substitute_too(registration: Registration) -> None:
    _, (one, *_) = await with_faces(registration)
    other = {"full_name": "Vi Thị Giả Lập Thay", "reason": "Bận việc"}
    answer = await registration.http.post(f"/delegates/{one['delegate_id']}/replacement", json=other)
    assert answer.is_success, answer.text
    assert await shown(registration, one) is None
    substitute = answer.json()
    assert (await put(registration, substitute, portrait_file(7))).status_code == 200
    await take_back(registration, one)
    assert await shown(registration, one) is not None
    assert await shown(registration, substitute) is None
    left = [jpeg for jpeg in (await faces_at_the_gates(registration)).values() if jpeg]
    assert len(left) == 3, "those who are on the list"


async def test_nobody_undoes_a_portrait_back_onto_who_has_left(registration: Registration) -> None:
    congress, (one, *_) = await with_faces(registration)
    removed = (await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")).json()
    await withdraw(registration, one)
    undone = (await undo(registration, congress, removed["act_id"])).json()
    assert (undone["restored"], undone["stayed"]) == (0, ["GL-0001"])
    assert await shown(registration, one) is None


async def test_faces_that_stayed_behind_before_this_rule_go_when_the_api_starts(registration: Registration) -> None:
    _, (one, *_) = await with_faces(registration)
    stayed = await registration.conn.fetchval("SELECT count(*) FROM photos")
    await registration.conn.execute("UPDATE delegates SET status = 'WITHDRAWN' WHERE delegate_code = 'GL-0001'")
    async with running(registration.dsn):
        assert await registration.conn.fetchval("SELECT count(*) FROM photos") == stayed - 1
    assert (await faces_at_the_gates(registration))[one["delegate_id"]] == b""


async def test_faces_that_nobody_can_bring_back_go_by_themselves(registration: Registration) -> None:
    _, (one, *_) = await with_faces(registration)
    await registration.http.delete(f"/delegates/{one['delegate_id']}/photo")
    await registration.conn.execute("UPDATE photo_acts SET acted_at = acted_at - interval '25 hours'")
    forgetting = asyncio.create_task(forget_photos(registration.app.state.db))

    async def gone() -> bool:
        kept = "SELECT count(*) FROM photo_act_changes WHERE whole IS NOT NULL"
        return await registration.conn.fetchval(kept) == 0

    await until(gone, "they are deleted")
    forgetting.cancel()


async def test_of_a_zip_only_what_was_chosen_is_taken(registration: Registration) -> None:
    congress, people = await with_people(registration)
    sent = archive({f"GL-000{number}.jpg": portrait_file(number) for number in (1, 2, 3)} | {"GL-0003.svg": SVG})
    files = (await check(registration, congress, sent, unit="BK-BB"))["files"]
    assert [one["kind"] for one in files] == ["matched", "matched", "matched", "unreadable"]
    chosen = {files[1]["digest"]: people[1]["delegate_id"]}
    assert (await bring_in(registration, congress, sent, chosen)).json()["photos"] == 1
    whole = await shown(registration, people[1], whole=True)
    assert whole is not None
    assert whole.width > 300
