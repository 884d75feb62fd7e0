"""What registration keeps of checkin's word, and its live counters."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from chassis.events.hearing.rebuild import rebuild
from chassis.events.subscriptions import Received
from chassis.events.topic_file import make_topics
from chassis.ids import new_id
from contracts.checkin import PresenceChanged, RefusedCredential, Verdict
from daihoi.local.home import TOPICS
from daihoi.local.servers.kafka import KafkaServer
from services.registration.domain.ids import CongressId
from services.registration.storage.congress.counters import RegistrationCounters, read_counters
from services.registration.usecases.people.follow_presence import PROJECTION_TABLES, follow_presence
from services.registration.worker import CONSUMER
from tests.conftest import MakeDatabase
from tests.support.registration.registration_words import AT, presence_of, say_presence
from tests.support.registration.registration_worker import worker
from tests.support.registration.registration_world import PASSWORD, Registration, person, running
from tests.support.serving import serving
from tests.support.waiting import until


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


async def apply(registration: Registration, received: Received[PresenceChanged]) -> None:
    async with registration.conn.transaction():
        await follow_presence(registration.conn, received)


async def test_a_revocation_is_in_force_once_checkin_says_so(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Thu hồi"})
    credential = await registration.conn.fetchval("SELECT credential_id FROM credentials")
    refused = RefusedCredential(credential_id=credential, version=1, reason=Verdict.REVOKED)
    await apply(registration, presence_of(congress, one["delegate_id"], 1, present=False, refused=(refused,)))
    revocation = (await registration.delegate(congress, "GL-0001"))["revocation"]
    assert datetime.fromisoformat(revocation["effective_at"]) == AT
    counters = await read_counters(registration.conn, CongressId(congress), AT)
    assert counters.revocations[0].effective_at == AT


async def test_an_older_word_on_presence_changes_nothing(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    delegate = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    for version, present in ((2, True), (1, False), (2, False)):
        await apply(registration, presence_of(congress, delegate, version, present=present))
    assert await registration.conn.fetchval("SELECT present FROM attendance")
    counters = await read_counters(registration.conn, CongressId(congress), AT)
    assert counters.attended == 1
    await apply(registration, presence_of(congress, delegate, 3, present=False))
    assert not await registration.conn.fetchval("SELECT present FROM attendance")


async def test_a_session_that_checkin_names_no_more_was_wiped_and_nobody_attended_it(
    registration: Registration,
) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    delegate = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    await apply(registration, presence_of(congress, delegate, 1))
    wiped = presence_of(congress, delegate, 2)
    await apply(registration, replace(wiped, event=wiped.event.model_copy(update={"sessions": ()})))
    assert await registration.conn.fetchval("SELECT count(*) FROM attendance") == 0


async def test_a_rebuild_gives_the_same_rows(
    registration: Registration, kafka_server: KafkaServer, scratch: Path
) -> None:
    await make_topics(kafka_server.broker("admin"), TOPICS)
    congress = await registration.found()
    gone = await registration.found(code="BK-VI", ordinal="VI")
    for each in (congress, gone):
        await registration.bring(each, person(1), person(2))
    first, second = [(await registration.delegate(congress, code))["delegate_id"] for code in ("GL-0001", "GL-0002")]
    deleted = (await registration.delegate(gone, "GL-0001"))["delegate_id"]
    refused = RefusedCredential(credential_id="a" * 32, version=1, reason=Verdict.REVOKED)
    words = (
        presence_of(gone, deleted, 1),
        presence_of(congress, first, 1),
        presence_of(congress, first, 2, present=False, refused=(refused,)),
        presence_of(congress, second, 1),
    )
    await say_presence(kafka_server, *words)
    group, log = f"registration-{new_id()}", scratch / "registration-worker.log"

    async def everything_is_heard() -> bool:
        heard = await registration.conn.fetch("SELECT event_id FROM inbox WHERE consumer = $1", CONSUMER)
        return {word.envelope.id for word in words} <= {row["event_id"] for row in heard}

    with worker(registration.dsn, kafka_server, log, group):
        await until(everything_is_heard, "everything is heard")
    answer = await registration.http.post(f"/congresses/{gone}/deletion", json={"code": "BK-VI"})
    assert answer.status_code == 204
    before = await rows_of(registration)
    assert before["attendance"]
    made = await rebuild(
        registration.dsn,
        kafka_server.broker("admin"),
        consumer=CONSUMER,
        topic_names=[PresenceChanged.topic],
        tables=PROJECTION_TABLES,
        group=group,
    )
    assert made.messages >= len(words)
    assert not any((await rows_of(registration)).values())
    with worker(registration.dsn, kafka_server, log, group):
        await until(everything_is_heard, "everything is heard again")
    assert await rows_of(registration) == before


async def rows_of(registration: Registration) -> dict[str, list[Any]]:
    return {
        table: [tuple(row) for row in await registration.conn.fetch(f"SELECT * FROM {table} ORDER BY 1, 2")]
        for table in PROJECTION_TABLES
    }


async def test_who_is_no_longer_on_the_list_is_not_counted(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    for code in ("GL-0001", "GL-0002"):
        one = await registration.delegate(congress, code)
        await apply(registration, presence_of(congress, one["delegate_id"], 1))
    assert (await counters_of(registration, congress)).attended == 2
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Thu hồi"})
    counters = await counters_of(registration, congress)
    assert (counters.attended, counters.delegates) == (1, 1)


async def counters_of(registration: Registration, congress: UUID) -> RegistrationCounters:
    return await read_counters(registration.conn, CongressId(congress), AT)


async def test_the_live_page_sees_badges_as_they_are_issued(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    async with serving(registration.app) as base, httpx.AsyncClient(base_url=base, timeout=20) as http:
        answer = await http.post("/api/registration/v1/sessions", json={"username": "organizer", "password": PASSWORD})
        headers = {"authorization": f"Bearer {answer.json()['token']}"}
        path = f"/api/registration/v1/congresses/{congress}/live"
        async with http.stream("GET", path, headers=headers) as stream:
            frames = (line async for line in stream.aiter_lines() if "credentialed" in line)
            assert '"credentialed":0' in await anext(frames)
            await registration.issue(congress)
            assert '"credentialed":1' in await anext(frames)
