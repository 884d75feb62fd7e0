"""Live streams over real HTTP: snapshots for counters, nothing lost for a log, through cuts and reconnects."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated

import asyncpg
import httpx
import pytest
from fastapi import APIRouter, Request
from starlette.responses import StreamingResponse

from chassis.access.principal import CLIENT_COOKIE, Principal
from chassis.http.route_rules import allow, public
from chassis.live.hub import LiveHub, LiveLog, LogFrame, Snapshot
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from tests.conftest import MakeDatabase
from tests.support.little_api import KnownTokens, little_api
from tests.support.serving import serving
from tests.support.waiting import until

TABLES = """
CREATE TABLE counts (key text PRIMARY KEY, revision bigint NOT NULL, present int NOT NULL);
INSERT INTO counts VALUES ('a', 1, 0), ('b', 1, 0);
CREATE TABLE stage (revision bigint PRIMARY KEY, said text NOT NULL);
"""


@dataclass
class Live:
    """A little service with one hub of each kind."""

    db: Database
    url: str
    hub: LiveHub
    log: LiveLog
    tokens: KnownTokens
    reads: list[str]

    async def count(self, key: str = "a") -> None:
        async with self.db.transaction() as conn:
            await conn.execute("UPDATE counts SET present = present + 1, revision = revision + 1 WHERE key = $1", key)
            await touch(conn, "counts", key)

    async def applied(self, speaker: str, seconds_ago: float) -> None:
        """As a worker notes it: everything that `speaker` said until then is applied."""
        async with self.db.transaction() as conn:
            await conn.execute(
                """INSERT INTO freshness VALUES ($1, clock_timestamp() - make_interval(secs => $2))
                   ON CONFLICT (speaker) DO UPDATE SET applied_until = EXCLUDED.applied_until""",
                speaker,
                float(seconds_ago),
            )

    async def knows_an_age(self) -> bool:
        async with httpx.AsyncClient(base_url=self.url) as client:
            answer = await client.get("/api/little/health/ready")
            return answer.json()["data_age_ms"] is not None

    async def say(self, *revisions: int) -> None:
        async with self.db.transaction() as conn:
            await conn.executemany("INSERT INTO stage VALUES ($1, $2)", [(r, f"said {r}") for r in revisions])
            await touch(conn, "stage", "a")


@dataclass
class Page:
    """What a browser sees."""

    frames: list[tuple[int, str, dict[str, object]]] = field(default_factory=list)
    ages: list[int | None] = field(default_factory=list)
    ended: bool = False

    @property
    def revisions(self) -> list[int]:
        return [revision for revision, _, _ in self.frames]

    def take(self, block: str) -> None:
        lines = dict(line.split(": ", 1) for line in block.split("\n") if line)
        if lines.get("event") == "age":
            self.ages.append(json.loads(lines["data"])["age_ms"])
        elif "data" in lines:
            self.frames.append((int(lines["id"]), lines["event"], json.loads(lines["data"])))


@asynccontextmanager
async def opened(live: Live, path: str, headers: dict[str, str] | None = None) -> AsyncIterator[Page]:
    page = Page()
    async with httpx.AsyncClient(base_url=live.url, timeout=20) as client:

        async def read() -> None:
            async with client.stream("GET", f"/api/little/v1{path}", headers=headers or {}) as answer:
                assert answer.status_code == 200
                assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
                rest = ""
                async for text in answer.aiter_text():
                    *blocks, rest = (rest + text).split("\n\n")
                    for block in blocks:
                        page.take(block)
            page.ended = True

        task = asyncio.create_task(read())
        try:
            yield page
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def live(make_database: MakeDatabase) -> AsyncIterator[Live]:
    dsn = await make_database("chassis")
    db = Database(dsn, application_name="little-api")
    reads: list[str] = []

    async def read_counts(conn: Connection, key: str) -> Snapshot:
        reads.append(key)
        row = await conn.fetchrow("SELECT revision, present FROM counts WHERE key = $1", key)
        assert row
        return Snapshot(revision=row["revision"], data={"present": row["present"]})

    async def read_stage(conn: Connection, key: str, since: int) -> Sequence[LogFrame]:
        reads.append(f"stage since {since}")
        newest = await conn.fetchval("SELECT coalesce(max(revision), 0) FROM stage")
        since = since if since <= newest else -1
        rows = await conn.fetch("SELECT revision, said FROM stage WHERE revision > $1 ORDER BY revision", since)
        return [LogFrame(revision=row["revision"], event="card", data={"said": row["said"]}) for row in rows]

    hub = LiveHub(db, "counts", read_counts, speakers=("door", "office"), ping_every=0.3)
    log = LiveLog(db, "stage", read_stage, ping_every=0.3)
    router = APIRouter()

    @router.get("/counts/{key}", dependencies=[public()])
    async def counts(request: Request, key: str) -> StreamingResponse:
        return hub.response(request, key)

    @router.get("/stage/{key}")
    async def stage(request: Request, key: str, principal: Annotated[Principal, allow("SCREEN")]) -> StreamingResponse:
        return log.response(request, key)

    screen = Principal(subject="screen-1", name="Màn hình 1", roles=frozenset({"SCREEN"}))
    tokens = KnownTokens(CLIENT_COOKIE, {"screen": screen})
    async with db.transaction() as conn:
        await conn.execute(TABLES)
    app = little_api(dsn=dsn, db=db, routers=[router], authenticators=[tokens], hubs=[hub, log])
    async with serving(app) as url:
        yield Live(db, url, hub, log, tokens, reads)


SCREEN = {"authorization": "Bearer screen"}


async def test_a_page_gets_a_snapshot_at_once_and_another_after_each_change(live: Live) -> None:
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
        await live.count()
        await until(lambda: page.revisions == [1, 2])
        _, event, data = page.frames[-1]
        assert event == "counters"
        assert data["present"] == 1
        assert "as_of" in data


async def test_a_change_of_another_key_is_not_read(live: Live) -> None:
    await until(lambda: live.hub.hears)
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
        await live.count("b")
        await live.count("a")
        await until(lambda: page.revisions == [1, 2])
        assert "b" not in live.reads


async def test_a_burst_is_a_few_queries_however_many_look_on(live: Live) -> None:
    async with opened(live, "/counts/a") as one, opened(live, "/counts/a") as two, opened(live, "/counts/a") as three:
        await until(lambda: live.hub.viewers == 3)
        before = len(live.reads)
        began = asyncio.get_running_loop().time()
        for _ in range(60):
            await live.count()
        await until(lambda: all(page.revisions and page.revisions[-1] == 61 for page in (one, two, three)))
        tenths = (asyncio.get_running_loop().time() - began) / 0.1
        assert len(live.reads) - before <= tenths + 2


async def test_a_log_reaches_every_viewer_whole_and_in_order(live: Live) -> None:
    await live.say(1, 2)
    async with opened(live, "/stage/a", SCREEN) as page:
        for first in range(3, 60, 3):
            await live.say(first, first + 1, first + 2)
        await until(lambda: len(page.frames) >= 59)
        assert page.revisions == list(range(1, 60))


async def test_a_viewer_that_comes_back_gets_what_it_missed_and_nothing_twice(live: Live) -> None:
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN) as other:
        await until(lambda: other.revisions == [1, 2, 3])
        async with opened(live, "/stage/a", SCREEN | {"last-event-id": "2"}) as back:
            await until(lambda: back.revisions == [3])
            await live.say(4)
            await until(lambda: back.revisions == [3, 4])
            await until(lambda: other.revisions == [1, 2, 3, 4])


async def test_a_resume_beyond_the_newest_gets_the_whole_state(live: Live) -> None:
    """The database was restored from an older copy: whoever saw more than it knows must not go on showing that."""
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN | {"last-event-id": "120"}) as back:
        await until(lambda: back.revisions == [1, 2, 3])
        await live.say(4)
        await until(lambda: back.revisions == [1, 2, 3, 4])


async def test_who_looks_on_while_an_older_copy_is_restored_gets_the_whole_state(live: Live) -> None:
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN) as page:
        await until(lambda: page.revisions == [1, 2, 3])
        async with live.db.transaction() as conn:
            await conn.execute("DELETE FROM stage WHERE revision > 1")
            await touch(conn, "stage", "a")
        await until(lambda: page.revisions == [1, 2, 3, 1])
        await live.say(2)
        await until(lambda: page.revisions == [1, 2, 3, 1, 2])


async def test_a_resume_at_the_newest_gets_nothing_twice(live: Live) -> None:
    await live.say(1, 2, 3)
    async with opened(live, "/stage/a", SCREEN | {"last-event-id": "3"}) as back:
        await until(lambda: bool(back.ages))
        assert back.revisions == []
        await live.say(4)
        await until(lambda: back.revisions == [4])


async def test_what_was_said_while_listening_was_cut_arrives_after_it_is_restored(live: Live) -> None:
    async with opened(live, "/stage/a", SCREEN) as page, opened(live, "/counts/a") as counts:
        await live.say(1)
        await until(lambda: page.revisions == [1])
        await until(lambda: counts.revisions[-1:] == [1])
        async with live.db.transaction() as conn:
            cut = await conn.fetchval(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name LIKE '%notifications'"
                " AND datname = current_database()"
            )
            assert cut == 1
        await live.say(2)
        await live.count()
        await until(lambda: page.revisions == [1, 2])
        await until(lambda: counts.revisions[-1:] == [2])


async def test_pings_come_while_nothing_happens(live: Live) -> None:
    async with opened(live, "/counts/a") as page:
        await until(lambda: len(page.ages) >= 2)


async def test_nobody_knows_how_old_the_figures_are_before_every_speaker_was_heard(live: Live) -> None:
    await live.applied("door", 0)
    async with opened(live, "/counts/a") as page:
        await until(lambda: len(page.ages) >= 4)
        assert set(page.ages) == {None}


async def test_a_newcomer_hears_at_once_how_old_the_figures_are_and_then_with_every_ping(live: Live) -> None:
    await live.applied("door", 2)
    await live.applied("office", 90)
    await until(live.knows_an_age)
    async with opened(live, "/counts/a") as first, opened(live, "/counts/a") as second:
        await until(lambda: bool(first.ages and second.ages))
        for page in (first, second):
            assert page.ages[0] is not None
            assert 90_000 <= page.ages[0] < 120_000
        await live.applied("office", 0)
        await until(lambda: (first.ages[-1] or 0) < 20_000)


async def test_figures_that_depend_on_nobody_are_as_old_as_the_line(live: Live) -> None:
    async with opened(live, "/stage/a", SCREEN) as page:
        await until(lambda: page.ages[-1:] == [0])


async def test_readiness_says_how_old_the_figures_are_and_stays_green(live: Live) -> None:
    async with httpx.AsyncClient(base_url=live.url) as client:
        answer = await client.get("/api/little/health/ready")
        assert (answer.status_code, answer.json()) == (200, {"status": "ready", "data_age_ms": None})
        await live.applied("door", 7200)
        await live.applied("office", 0)
        await until(live.knows_an_age)
        answer = await client.get("/api/little/health/ready")
        assert answer.status_code == 200
        assert answer.json()["data_age_ms"] >= 7_200_000


async def test_a_viewer_whose_right_ended_is_cut_off_and_cannot_come_back(live: Live) -> None:
    async with opened(live, "/stage/a", SCREEN) as page:
        await until(lambda: live.log.viewers == 1)
        live.tokens.tokens.clear()
        await until(lambda: page.ended)
    async with httpx.AsyncClient(base_url=live.url) as client:
        assert (await client.get("/api/little/v1/stage/a", headers=SCREEN)).status_code == 401


async def test_a_viewer_that_leaves_costs_nothing_any_more(live: Live) -> None:
    await until(lambda: live.hub.hears)
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
    await until(lambda: live.hub.viewers == 0)
    before = len(live.reads)
    await live.count()
    async with opened(live, "/counts/b") as page:
        await until(lambda: page.revisions == [1])
    assert live.reads[before:] == ["b"]


async def test_a_reader_that_fails_is_tried_again(live: Live) -> None:
    admin = await asyncpg.connect(live.db.dsn)
    await admin.execute("ALTER TABLE counts RENAME TO hidden")
    async with opened(live, "/counts/a") as page:
        await until(lambda: "a" in live.reads)
        await admin.execute("ALTER TABLE hidden RENAME TO counts")
        await until(lambda: page.revisions == [1])
    await admin.close()


async def test_ending_the_streams_lets_the_server_stop(live: Live) -> None:
    async with opened(live, "/counts/a") as page:
        await until(lambda: page.revisions == [1])
        live.hub.end_streams()
        await until(lambda: page.ended)


async def test_a_newcomer_beside_others_costs_no_query(live: Live) -> None:
    await until(lambda: live.hub.hears)
    async with opened(live, "/counts/a") as first:
        await until(lambda: first.revisions == [1])
        before = len(live.reads)
        async with opened(live, "/counts/a") as second:
            await until(lambda: second.revisions == [1])
        assert live.reads[before:] == []
