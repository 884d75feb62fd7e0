"""An erased person does not come back, closing leaves nothing behind, and nobody else loses anything by either."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import pytest

from chassis.events.broker import Broker
from daihoi.local.keeping import forgetting
from services.registration.usecases.privacy.keep_closing import take_a_batch
from tests.conftest import MakeDatabase
from tests.support.congress.marked_person import NAME, WORDS, tables_with
from tests.support.files.pictures import phone_photo
from tests.support.registration.erasing_desk import LATER, erase, pass_over
from tests.support.registration.photo_desk import put
from tests.support.registration.registration_world import Registration, person, roster, running


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def edit(registration: Registration, one: dict[str, Any], **fields: object) -> dict[str, Any]:
    body = {"version": one["version"], **fields}
    answer = await registration.http.patch(f"/delegates/{one['delegate_id']}", json=body)
    assert answer.status_code == 200, answer.text
    return dict((await registration.http.get(f"/delegates/{one['delegate_id']}")).json())


async def close(registration: Registration, congress: UUID, **months: int) -> None:
    """Close it with everything due at once but what `months` says, and let what is due go."""
    await pass_over(registration, congress)
    path = f"/congresses/{congress}"
    listed = (await registration.http.get(f"{path}/privacy")).json()
    rules = [
        {"kind": one["kind"], "basis": one["basis"], "source": "Kế hoạch", "months": months.get(one["kind"], 0)}
        for one in listed["kinds"]
    ]
    assert (await registration.http.put(f"{path}/privacy", json={"version": 0, "rules": rules})).status_code == 200
    assert (await registration.http.post(f"{path}/closing", json={"code": "BK-V"})).status_code == 200
    await let_go(registration)


async def pause(registration: Registration, congress: UUID, *, paused: bool) -> None:
    answer = await registration.http.put(f"/congresses/{congress}/closing/pause", json={"paused": paused})
    assert answer.status_code == 200, answer.text


async def let_go(registration: Registration) -> None:
    while await take_a_batch(registration.app.state.db, most=2):
        pass


async def test_what_somebody_had_once_goes_with_its_kind_too(registration: Registration) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2, religion=WORDS["religion"]))
    one = await registration.delegate(congress, "GL-0002")
    one = await edit(registration, one, phone=WORDS["phone"], email=WORDS["mail"], needs="WHEELCHAIR")
    none = {"ethnicity": None, "religion": None, "party_member": None, "political_theory": None}
    await edit(registration, one, phone="", email="", needs="", **none)
    await registration.conn.execute("DELETE FROM sensitive_attributes")
    await close(registration, congress, IDENTITY=12)
    words = (WORDS["phone"], WORDS["mail"], "WHEELCHAIR")
    left = await tables_with(registration.conn, words)
    assert left.get("WHEELCHAIR") is None, left
    assert {table for tables in left.values() for table in tables} == set(), left
    sealed = await registration.conn.fetchval("SELECT count(*) FROM delegate_acts WHERE sensitive_before IS NOT NULL")
    assert sealed == 0


async def test_what_comes_in_after_its_kind_went_goes_as_well(registration: Registration) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2))
    await close(registration, congress)
    await pause(registration, congress, paused=True)
    await registration.bring(congress, person(3, full_name=NAME, phone=WORDS["phone"], religion=WORDS["religion"]))
    one = await registration.delegate(congress, "GL-0003")
    assert (await put(registration, one, phone_photo())).is_success
    await pause(registration, congress, paused=False)
    await let_go(registration)
    assert await tables_with(registration.conn, (NAME, WORDS["phone"])) == {}
    for table in ("photos", "sensitive_attributes"):
        assert not await registration.conn.fetchval(f"SELECT count(*) FROM {table}"), table
    shown = (await registration.http.get(f"/congresses/{congress}/privacy")).json()
    assert all(kind["finished_at"] and not kind["people"] for kind in shown["kinds"]), shown
    assert not await take_a_batch(registration.app.state.db)


async def test_a_file_that_names_an_erased_person_is_answered_with_a_sentence_and_changes_nothing_of_them(
    registration: Registration,
) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2, full_name=NAME))
    await pass_over(registration, congress)
    one = await registration.delegate(congress, "GL-0002")
    assert (await erase(registration, one)).status_code == 204
    code = (await registration.http.get(f"/delegates/{one['delegate_id']}")).json()["delegate_code"]
    answer = await registration.send(congress, roster([person(1), person(2, delegate_code=code, full_name=NAME)]))
    assert answer.status_code < 500, answer.text
    again = (await registration.http.get(f"/delegates/{one['delegate_id']}")).json()
    assert again["full_name"] == "(đã xóa)"
    assert not await registration.conn.fetchval(
        "SELECT count(*) FROM sensitive_attributes WHERE delegate_id = $1", UUID(one["delegate_id"])
    )


async def test_a_message_about_a_namesake_that_waits_to_be_applied_is_not_lost(registration: Registration) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2, full_name=NAME))
    other = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    one = await registration.delegate(congress, "GL-0002")
    for place, payload in enumerate(({"name": NAME}, {"replaces": one["delegate_id"]})):
        await registration.conn.execute(
            'INSERT INTO dead_letters (consumer, topic, partition, "offset", key, headers, payload, problem, traceback,'
            " attempts, fingerprint) VALUES ('registration', 'x', 0, $3, $1, '[]', $2, 'p', '', 1, $4)",
            other.encode(),
            json.dumps(payload, ensure_ascii=False).encode(),
            place,
            str(place).encode(),
        )
    await pass_over(registration, congress)
    assert (await erase(registration, one)).status_code == 204
    assert await registration.conn.fetchval("SELECT count(*) FROM dead_letters") == 2


async def test_traces_of_whose_erasure_ended_while_kafka_was_filled_again_are_still_to_be_swept(
    registration: Registration, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2))
    await pass_over(registration, congress)
    assert (await erase(registration, await registration.delegate(congress, "GL-0001"))).status_code == 204
    late = await registration.delegate(congress, "GL-0002")

    async def fills_while_somebody_erases(*_: object) -> int:
        assert (await erase(registration, late)).status_code == 204
        await registration.conn.execute(  # it had begun before the other one
            "UPDATE erasures SET erased_at = erased_at - interval '1 day' WHERE delegate_id = $1",
            UUID(late["delegate_id"]),
        )
        return 7

    async def writes_nothing(*_: object) -> None: ...

    monkeypatch.setattr(forgetting, "republish", fills_while_somebody_erases)
    monkeypatch.setattr(forgetting, "_write_anew", writes_nothing)
    databases = SimpleNamespace(dsn=lambda _: registration.dsn, admin_dsn=registration.dsn)
    done = await forgetting.forget(databases, ("registration",), Broker(""), tmp_path)  # type: ignore[arg-type]
    assert (done.people, done.events) == (1, 7)
    left = await registration.conn.fetch("SELECT delegate_id FROM erasures WHERE swept_at IS NULL")
    assert [str(row["delegate_id"]) for row in left] == [late["delegate_id"]]


async def test_what_was_said_of_other_rows_and_the_names_of_files_name_an_erased_person_no_more(
    registration: Registration,
) -> None:
    congress = await registration.found(starts_at=LATER)
    await registration.bring(congress, person(1), person(2, full_name=NAME))
    rows = [{"at": 0, "sheet": "A", "row": 7, "full_name": "Vi Thử Khác", "why": "asked", "said": f"Giống {NAME}?"}]
    await registration.conn.execute("UPDATE roster_imports SET open_rows = $1, filename = $2", rows, f"{NAME}.xlsx")
    await pass_over(registration, congress)
    assert (await erase(registration, await registration.delegate(congress, "GL-0002"))).status_code == 204
    assert await tables_with(registration.conn, (NAME,)) == {}
    [kept] = await registration.conn.fetch("SELECT open_rows FROM roster_imports")
    assert kept["open_rows"][0]["full_name"] == "Vi Thử Khác"
