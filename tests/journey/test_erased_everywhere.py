"""A person whose words went through every entry is erased: three databases, Kafka, logs and all files have none of them."""

from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from daihoi.local.home import SERVICES
from daihoi.local.keeping.forgetting import forget
from daihoi.local.keeping.mending import rebuild
from daihoi.local.runner import LocalStack
from daihoi.local.servers.databases import Databases
from daihoi.local.status import read_status, workers_at_rest
from daihoi.simulation.client import CongressClient
from daihoi.simulation.proving.raw_topics import read_all
from tests.support.congress.little_congress import LittleCongress, little_congress
from tests.support.congress.marked_person import NAME, WORDS, files_with, tables_with
from tests.support.files.pictures import phone_photo
from tests.support.registration.little_pdf import PDF
from tests.support.waiting import until

RECEIVER = "Vi Thử Nhận Thay"
HONOURED = "Vi Thử Được Khen"
PUBLIC = {"entries", "stage_log", "outbox", "roll_import_changes", "idempotency_keys"}
"""Where honors keeps what a decision says and what was announced (domain brief, sections 10 and 13)."""


async def edited(congress: LittleCongress, who: str, **words: str) -> dict[str, Any]:
    one = await congress.delegate(who)
    body = {"version": one["version"], **words}
    path = f"/registration/v1/delegates/{one['delegate_id']}"
    changed: dict[str, Any] = await congress.organizer.call("PATCH", path, json=body)
    return changed


async def put_in(congress: LittleCongress) -> None:
    """Put the marked words in through desk, portrait, evidence, door and stage."""
    one = await edited(
        congress,
        "guest",
        full_name=NAME,
        phone=WORDS["phone"],
        email=WORDS["mail"],
        position=WORDS["position"],
        religion=WORDS["religion"],
        note=WORDS["note"],
    )
    path = f"/registration/v1/delegates/{one['delegate_id']}"
    await congress.organizer.call("PUT", f"{path}/photo", files={"file": ("anh.jpg", phone_photo())})
    file = {"file": (f"{WORDS['evidence']}.pdf", PDF)}
    await congress.organizer.call("POST", f"{path}/evidence", files=file)
    await edited(congress, "collective", full_name=RECEIVER, pronunciation=WORDS["pronunciation"])
    await edited(congress, "individual", phone=WORDS["phone"])
    assert (await congress.gate.scan(congress.badge("guest").code)).verdict == "ADMITTED"
    assert (await congress.gate.scan(congress.badge("collective").code)).verdict == "ADMITTED"


async def everywhere(stack: LocalStack, words: Iterable[str]) -> dict[str, dict[str, list[str]]]:
    """Give by service and word the tables that have it."""
    found = {}
    for service in SERVICES:
        conn = await asyncpg.connect(stack.service_dsn(service))
        try:
            found[service] = await tables_with(conn, words)
        finally:
            await conn.close()
    return {service: words for service, words in found.items() if words}


@pytest.fixture
async def congress(organizer: CongressClient, tmp_path: Path) -> AsyncIterator[LittleCongress]:
    """Other congresses of the same installation have the same names, but for this one."""
    async with little_congress(organizer, tmp_path, individual=HONOURED) as made:
        yield made


async def test_nothing_is_left_of_an_erased_person_but_what_the_law_keeps(
    stack: LocalStack, congress: LittleCongress
) -> None:
    await put_in(congress)
    people = {who: await congress.delegate(who) for who in ("guest", "collective", "individual")}
    words = [*WORDS.values(), RECEIVER]
    honoured = people["individual"]["full_name"]
    assert honoured == HONOURED
    await until(lambda: _knows(stack, "honors", RECEIVER), "the stage has the receiver's new name")
    await until(lambda: _knows(stack, "checkin", NAME), "the door has the new name")
    assert set(await everywhere(stack, words)) == set(SERVICES)
    assert NAME in str((await read_all(stack.broker("reader"))).events)
    await _studied(stack)
    await _over(stack, congress.congress_id)
    for one in people.values():
        now = await congress.organizer.call("GET", f"/registration/v1/delegates/{one['delegate_id']}")
        body = {"version": now["version"], "reason": "Đơn ngày 01/12"}
        path = f"/registration/v1/delegates/{one['delegate_id']}/erasure"
        await congress.organizer.call("POST", path, json=body)
    await until(lambda: _erased(stack, "checkin", 3), "checkin has forgotten them")
    await until(lambda: _erased(stack, "honors", 3), "honors has forgotten them")
    assert await everywhere(stack, words) == {}
    kept = await everywhere(stack, [honoured])
    assert set(kept) <= {"honors"}
    assert set(kept["honors"][honoured]) <= PUBLIC
    assert next(e for e in (await congress.organizer.roll(congress.congress_id))["entries"] if e["name"] == honoured)
    await _forget(stack)
    assert files_with(stack.home.path, words) == {}
    assert files_with(stack.home.postgres_data, words) == {}
    await until(lambda: _all_said(stack), "everything was said again")
    said = str((await read_all(stack.broker("reader"))).events)
    assert not [word for word in (*words, honoured) if word in said]
    await _rebuilt(stack)
    assert await everywhere(stack, words) == {}


async def _studied(stack: LocalStack) -> None:
    """Let PostgreSQL learn for its plans what each column has, as it does by itself now and then: every value, not some."""
    for service in SERVICES:
        conn = await asyncpg.connect(stack.service_dsn(service))
        try:
            await conn.execute("SET default_statistics_target = 10000")
            await conn.execute("ANALYZE")
        finally:
            await conn.close()


async def _forget(stack: LocalStack) -> None:
    status = read_status(stack.home)
    assert status
    with workers_at_rest(stack.home, SERVICES):
        found = Databases(stack.home, status.admin_dsn)
        done = await forget(found, SERVICES, stack.broker("admin"), stack.home.kafka_data)
    assert done.people == 3


async def _rebuilt(stack: LocalStack) -> None:
    """Build what checkin and honors know from Kafka anew: the newest word on each is that they were erased."""
    for service in ("checkin", "honors"):
        with workers_at_rest(stack.home, [service]):
            await rebuild(service, stack.service_dsn(service), stack.broker("admin"))
        await until(lambda service=service: _erased(stack, service, 3), f"{service} heard everything again")


async def _knows(stack: LocalStack, service: str, name: str) -> bool:
    return await _count(stack, service, "full_name = $1", name) > 0


async def _erased(stack: LocalStack, service: str, people: int) -> bool:
    return await _count(stack, service, "full_name = $1", "(đã xóa)") == people


async def _count(stack: LocalStack, service: str, where: str, value: str) -> int:
    conn = await asyncpg.connect(stack.service_dsn(service))
    try:
        return int(await conn.fetchval(f"SELECT count(*) FROM known_delegates WHERE {where}", value))
    finally:
        await conn.close()


async def _all_said(stack: LocalStack) -> bool:
    waiting = 0
    for service in SERVICES:
        conn = await asyncpg.connect(stack.service_dsn(service))
        try:
            waiting += int(await conn.fetchval("SELECT count(*) FROM outbox WHERE published_at IS NULL"))
        finally:
            await conn.close()
    return not waiting


async def _over(stack: LocalStack, congress: UUID) -> None:
    """Let the congress have been three days ago."""
    conn = await asyncpg.connect(stack.service_dsn("registration"))
    try:
        for table in ("congresses", "congress_sessions"):
            await conn.execute(
                f"UPDATE {table} SET starts_at = now() - interval '3 days' WHERE congress_id = $1", congress
            )
    finally:
        await conn.close()
