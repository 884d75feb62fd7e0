"""A little service with a live hub of each kind over real HTTP, and a page that looks on."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Annotated

import httpx
from fastapi import APIRouter, Request
from starlette.responses import StreamingResponse

from chassis.access.principal import CLIENT_COOKIE, Principal
from chassis.http.route_rules import allow, public
from chassis.live.hub import LiveHub, LiveLog, LogFrame, Snapshot
from chassis.storage.database import Connection, Database
from chassis.storage.notifications import touch
from tests.support.events.little_api import KnownTokens, little_api
from tests.support.serving import serving
from tests.support.waiting import until

SCREEN = {"authorization": "Bearer screen"}
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


@asynccontextmanager
async def little_live(dsn: str) -> AsyncIterator[Live]:
    """Serve a little service with both hubs over `dsn`, a database of the chassis."""
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
        await until(lambda: hub.hears and log.hears, "both hubs hear: the moment they begin to, all is read once more")
        yield Live(db, url, hub, log, tokens, reads)
