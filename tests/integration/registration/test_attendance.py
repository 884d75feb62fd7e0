"""What registration keeps of checkin's word, and its live counters."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from uuid import UUID

import httpx
import pytest

from chassis.events.subscriptions import Received
from chassis.ids import new_id
from contracts.checkin import PresenceChanged, RefusedCredential, ScanMethod, SessionPresence, Verdict
from contracts.envelope import Envelope
from services.registration.domain.ids import CongressId
from services.registration.storage.congress.counters import read_counters
from services.registration.usecases.people.record_attendance import PROJECTION_TABLES, record_attendance
from services.registration.worker import CONSUMER, SUBSCRIPTIONS
from tests.conftest import MakeDatabase
from tests.support.registration_world import PASSWORD, Registration, person, running
from tests.support.serving import serving

AT = datetime(2020, 9, 9, 0, 10, tzinfo=UTC)


@pytest.fixture
async def registration(make_database: MakeDatabase) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        yield started


def heard(
    congress: UUID, delegate: str, version: int, *, present: bool = True, refused: tuple[str, ...] = ()
) -> Received[PresenceChanged]:
    event = PresenceChanged(
        delegate_id=UUID(delegate),
        congress_id=congress,
        aggregate_version=version,
        sessions=(
            SessionPresence(
                session_id=UUID(int=7), present=present, first_at=AT, gate_id=UUID(int=8), method=ScanMethod.QR
            ),
        ),
        refused_credentials=tuple(
            RefusedCredential(credential_id=one, version=1, reason=Verdict.REVOKED) for one in refused
        ),
    )
    envelope = Envelope(id=new_id(), source="/checkin", type=event.event_type, subject=event.subject, time=AT)
    return Received(envelope, event)


async def apply(registration: Registration, received: Received[PresenceChanged]) -> None:
    async with registration.conn.transaction():
        await record_attendance(registration.conn, received)


async def test_a_revocation_is_in_force_once_checkin_says_so(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    await registration.issue(congress)
    one = await registration.delegate(congress, "GL-0001")
    await registration.http.post(f"/delegates/{one['delegate_id']}/revocation", json={"reason": "Thu hồi"})
    credential = await registration.conn.fetchval("SELECT credential_id FROM credentials")
    await apply(registration, heard(congress, one["delegate_id"], 1, present=False, refused=(credential,)))
    revocation = (await registration.delegate(congress, "GL-0001"))["revocation"]
    assert datetime.fromisoformat(revocation["effective_at"]) == AT
    counters = await read_counters(registration.conn, CongressId(congress), AT)
    assert counters.revocations[0].effective_at == AT


async def test_an_older_word_on_presence_changes_nothing(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1))
    delegate = (await registration.delegate(congress, "GL-0001"))["delegate_id"]
    for version, present in ((2, True), (1, False), (2, False)):
        await apply(registration, heard(congress, delegate, version, present=present))
    assert await registration.conn.fetchval("SELECT present FROM attendance")
    counters = await read_counters(registration.conn, CongressId(congress), AT)
    assert counters.attended == 1
    await apply(registration, heard(congress, delegate, 3, present=False))
    assert not await registration.conn.fetchval("SELECT present FROM attendance")


async def test_a_rebuild_gives_the_same_rows(registration: Registration) -> None:
    congress = await registration.found()
    await registration.bring(congress, person(1), person(2))
    ids = [(await registration.delegate(congress, code))["delegate_id"] for code in ("GL-0001", "GL-0002")]
    words = [heard(congress, ids[0], 1), heard(congress, ids[1], 1), heard(congress, ids[0], 2, refused=("a" * 32,))]
    for word in words:
        await apply(registration, word)
    before = [await registration.conn.fetch(f"SELECT * FROM {table} ORDER BY 1") for table in PROJECTION_TABLES]
    await registration.conn.execute(f"TRUNCATE {', '.join(PROJECTION_TABLES)}")
    for word in words:
        await apply(registration, word)
    after = [await registration.conn.fetch(f"SELECT * FROM {table} ORDER BY 1") for table in PROJECTION_TABLES]
    assert before == after
    assert (CONSUMER, len(SUBSCRIPTIONS)) == ("registration", 1)


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
