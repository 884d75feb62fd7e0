"""Pages know how old their figures are though the line is up: whatever stands still, wherever it stands still."""

import asyncio
import json
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from time import monotonic
from urllib.parse import urlsplit

import asyncpg
import pytest
from httpx_sse import aconnect_sse

from daihoi.local.home import SERVICES
from daihoi.local.runner import LocalStack
from daihoi.simulation.client import CongressClient
from tests.support.congress.little_congress import LittleCongress
from tests.support.cut_line import line_on
from tests.support.waiting import until

MARKED_MS = 4_000
"""What a page marks as old (web/shared/time/age.ts); it counts on by itself between two words of the service."""
SOON = 5.0
"""Seconds until a page says so."""
STREAMS = {"live": "/checkin/v1/{}/live", "office": "/registration/v1/{}/live"} | {
    page: f"/honors/v1/{{}}/{page}/live" for page in ("stage", "board")
}


@dataclass
class Ages:
    """The last age that each page was told, in milliseconds, and when; and what it came to before it was told anew."""

    last: dict[str, tuple[int | None, float]] = field(default_factory=dict)
    peaks: dict[str, float] = field(default_factory=dict)

    def tell(self, page: str, age: int | None) -> None:
        if (known := self.known(page)) is not None:
            self.peaks[page] = max(self.peaks.get(page, 0), known)
        self.last[page] = age, monotonic()

    def known(self, page: str) -> float | None:
        """Give what the page takes for the age now; None: unknown."""
        age, at = self.last.get(page, (None, 0.0))
        return None if age is None else age + (monotonic() - at) * 1000

    def old(self) -> set[str]:
        return {page for page in self.last if (known := self.known(page)) is None or known > MARKED_MS}

    def fresh(self) -> set[str]:
        return self.last.keys() - self.old()


@asynccontextmanager
async def watching(client: CongressClient, congress: LittleCongress) -> AsyncIterator[Ages]:
    """Have every page's stream open until the block ends; begins when all figures are fresh."""
    ages = Ages()

    async def follow(page: str, path: str) -> None:
        async with aconnect_sse(client.http, "GET", path, timeout=None) as stream:
            async for frame in stream.aiter_sse():
                if frame.event == "age":
                    ages.tell(page, json.loads(frame.data)["age_ms"])

    paths = {page: "/api" + path.format(f"congresses/{congress.congress_id}") for page, path in STREAMS.items()}
    following = [asyncio.create_task(follow(page, path)) for page, path in paths.items()]
    try:
        await until(lambda: ages.fresh() == set(STREAMS), "everything is fresh")
        yield ages
    finally:
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)


@contextmanager
def frozen(stack: LocalStack, service: str) -> Iterator[None]:
    (worker,) = stack.of("worker", service)
    assert worker.process
    worker.process.send_signal(signal.SIGSTOP)
    try:
        yield
    finally:
        worker.process.send_signal(signal.SIGCONT)


@asynccontextmanager
async def checkin_frozen(stack: LocalStack) -> AsyncIterator[None]:
    with frozen(stack, "checkin"):
        yield


@asynccontextmanager
async def registration_frozen(stack: LocalStack) -> AsyncIterator[None]:
    with frozen(stack, "registration"):
        yield


@asynccontextmanager
async def honors_frozen(stack: LocalStack) -> AsyncIterator[None]:
    with frozen(stack, "honors"):
        yield


@asynccontextmanager
async def kafka_stopped(stack: LocalStack) -> AsyncIterator[None]:
    await asyncio.to_thread(stack.servers.stop_kafka)
    try:
        yield
    finally:
        await asyncio.to_thread(stack.servers.start_kafka)


@asynccontextmanager
async def checkins_relay_stuck(stack: LocalStack) -> AsyncIterator[None]:
    """A row that the relay can neither send nor mark: its key names a topic that Kafka does not have."""
    conn = await asyncpg.connect(stack.service_dsn("checkin"))
    try:
        await conn.execute(
            """INSERT INTO outbox (event_id, topic, key, headers, payload, created_at)
               VALUES (gen_random_uuid(), 'checkin.nowhere.v1', 'k', '[]', '', clock_timestamp())"""
        )
        try:
            yield
        finally:
            await conn.execute("DELETE FROM outbox WHERE topic = 'checkin.nowhere.v1'")
    finally:
        await conn.close()


@asynccontextmanager
async def checkins_worker_cannot_apply(stack: LocalStack) -> AsyncIterator[None]:
    """Somebody holds the counts: the worker hears everything and applies nothing."""
    conn = await asyncpg.connect(stack.service_dsn("checkin"))
    try:
        async with conn.transaction():
            await conn.execute("LOCK TABLE arrival_counts IN ACCESS EXCLUSIVE MODE")
            yield
    finally:
        await conn.close()


FAULTS = {
    checkin_frozen: {"live", "office", "stage"},
    registration_frozen: {"live", "office", "stage"},
    honors_frozen: {"stage"},
    kafka_stopped: {"live", "office", "stage"},
    checkins_relay_stuck: {"live", "office", "stage"},
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
async def test_the_live_page_grows_old_while_the_worker_stands_still(
    stack: LocalStack, organizer: CongressClient, congress: LittleCongress, fault
) -> None:
    """What stands still makes exactly those pages old that depend on it, and the age goes when it is mended."""
    async with watching(organizer, congress) as ages:
        standing: AbstractAsyncContextManager[None] = fault(stack)
        async with AsyncExitStack() as mending:
            await mending.enter_async_context(standing)
            began = monotonic()
            await until(lambda: ages.old() == FAULTS[fault], f"the pages are old: {FAULTS[fault]}", 20)
            assert monotonic() - began < SOON
            unmoved = set(STREAMS) - FAULTS[fault]
            assert ages.fresh() == unmoved
            assert [page for page in unmoved if ages.peaks.get(page, 0) > MARKED_MS] == [], "no mark comes and goes"
            for service in SERVICES:
                answer = await organizer.http.get(f"/api/{service}/health/ready")
                assert answer.status_code == 200, "Kafka or a worker away never shuts the door"
        await until(lambda: ages.fresh() == set(STREAMS), "everything is fresh again", 60)


async def test_the_live_page_grows_old_while_a_worker_is_cut_off_and_nobody_is_told(
    stack: LocalStack, organizer: CongressClient, congress: LittleCongress
) -> None:
    """Nothing comes and nothing goes between checkin's worker and its PostgreSQL, and no connection breaks."""
    (worker,) = stack.of("worker", "checkin")
    before, there = worker.environment, urlsplit(worker.environment["DAIHOI_DATABASE_URL"])
    try:
        async with line_on(there.port or 5432) as line:
            netloc = f"{there.username}:{there.password}@127.0.0.1:{line.port}"
            worker.environment = {**before, "DAIHOI_DATABASE_URL": there._replace(netloc=netloc).geturl()}
            await asyncio.to_thread(worker.kill)
            async with watching(organizer, congress) as ages:
                line.cut()
                began = monotonic()
                await until(lambda: ages.old() == {"live", "office", "stage"}, "the pages are old", 20)
                assert monotonic() - began < SOON
                line.mend()
                await until(lambda: ages.fresh() == set(STREAMS), "everything is fresh again", 60)
    finally:
        worker.environment = before
        await asyncio.to_thread(worker.kill)


async def test_figures_are_old_while_what_was_heard_is_not_applied(
    stack: LocalStack, organizer: CongressClient, congress: LittleCongress
) -> None:
    async with watching(organizer, congress) as ages:
        async with checkins_worker_cannot_apply(stack):
            assert (await congress.gate.scan(congress.badge("guest").code)).verdict == "ADMITTED"
            await until(lambda: "live" in ages.old(), "the live page is old", 20)
            assert "stage" in ages.fresh(), "the stage counts nothing"
        await until(lambda: ages.fresh() == set(STREAMS), "everything is fresh again", 60)
