"""Five thousand readers of the public page on one process; each asks every ten seconds whether its copy still holds."""

import asyncio
import random
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import asyncpg

from bench.means.stand import congress_told, served
from chassis.storage.database import teach_json
from chassis.storage.migrate import migrate
from daihoi.local.servers.postgres import PostgresServer
from services.honors.domain.ids import CongressId, EntryId
from services.honors.domain.roll.entry import Decision, Entry, EntryStatus, RecipientKind, Words
from services.honors.settings import MIGRATIONS
from services.honors.storage.roll.entries import insert_entries, save_entries
from services.honors.usecases.known.follow_congress import follow_congress

VIEWERS, EVERY_S, FOR_S, NAMES = 5_000, 10.0, 30.0, 118


async def measure(folder: Path) -> dict[str, float]:
    """Give `public_viewers` and `public_p99_ms`, from the moment a reader wanted the page to its whole answer, while a name is
    announced every second. Raises RuntimeError when an answer was wrong."""
    with PostgresServer(folder / "public", durable=True) as server:
        dsn = server.dsn("postgres")
        await migrate(dsn, MIGRATIONS)
        conn = await asyncpg.connect(dsn)
        await teach_json(conn)
        congress_id, roll = await _fill(conn)
        settings = {"DAIHOI_DATABASE_URL": dsn, "DAIHOI_PUBLIC_ORIGIN": "https://bench.invalid"}
        with served("services.honors.app", settings, folder / "public.log", processes=1) as (port,):
            readers = [_Reader(port, congress_id, random.uniform(0, EVERY_S)) for _ in range(VIEWERS)]
            announcing = asyncio.create_task(_announce(conn, congress_id, roll))
            await asyncio.gather(*(reader.read() for reader in readers))
            announcing.cancel()
        await conn.close()
    bad = sum(reader.bad for reader in readers)
    if bad:
        raise RuntimeError(f"{bad} answers were neither the page nor the word that it still holds")
    took = sorted(seconds for reader in readers for seconds in reader.took)
    return {"public_viewers": VIEWERS, "public_p99_ms": took[int(len(took) * 0.99)] * 1000}


class _Reader:
    """One phone: a connection each time, as behind a gateway that has closed the last one."""

    def __init__(self, port: int, congress_id: CongressId, first: float) -> None:
        self.port, self.first = port, first
        self.path = f"/api/honors/v1/feed/{congress_id}"
        self.etag = ""
        self.took: list[float] = []
        self.bad = 0

    async def read(self) -> None:
        began = perf_counter()
        for number in range(int(FOR_S / EVERY_S)):
            wanted = began + self.first + number * EVERY_S
            await asyncio.sleep(max(0.0, wanted - perf_counter()))
            await self._ask()
            self.took.append(perf_counter() - wanted)

    async def _ask(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        same = f"If-None-Match: {self.etag}\r\n" if self.etag else ""
        writer.write(f"GET {self.path} HTTP/1.1\r\nHost: bench\r\n{same}Connection: close\r\n\r\n".encode())
        answer = await reader.read(-1)
        writer.close()
        head = answer.split(b"\r\n\r\n", 1)[0].decode("latin-1")
        self.bad += head.split(" ")[1] not in ("200", "304")
        self.etag = next((line[6:] for line in head.split("\r\n") if line.lower().startswith("etag: ")), "")


async def _fill(conn: "asyncpg.Connection[asyncpg.Record]") -> tuple[CongressId, list[Entry]]:
    congress = congress_told()
    congress_id = CongressId(congress.congress_id)
    roll = [_entry(number) for number in range(1, NAMES + 1)]
    async with conn.transaction():
        await follow_congress(conn, congress)
        await insert_entries(conn, congress_id, roll)
        await save_entries(conn, [_announced(one, number) for number, one in enumerate(roll[: NAMES // 2], start=1)])
    return congress_id, roll


async def _announce(conn: "asyncpg.Connection[asyncpg.Record]", congress_id: CongressId, roll: list[Entry]) -> None:
    for number, entry in enumerate(roll[NAMES // 2 :], start=NAMES // 2 + 1):
        await asyncio.sleep(1)
        async with conn.transaction():
            await save_entries(conn, [_announced(entry, number)])
            await conn.execute("UPDATE stages SET revision = revision + 1 WHERE congress_id = $1", congress_id)


def _entry(number: int) -> Entry:
    return Entry(
        entry_id=EntryId(uuid4()),
        kind=RecipientKind.INDIVIDUAL,
        words=Words(f"Người Giả Lập {number}", f"Đơn vị {number % 20}", "Bằng khen của Chủ tịch UBND tỉnh", "", ""),
        award_code="BK_TINH",
        precedence=630,
        grade=0,
        decision=Decision("123/QĐ-UBND", date(2026, 9, 1), "UBND tỉnh"),
        list_position=number,
        posthumous=False,
        delegate_code="",
        status=EntryStatus.SCHEDULED,
    )


def _announced(entry: Entry, number: int) -> Entry:
    return replace(entry, status=EntryStatus.ANNOUNCED, sequence=number, announced_at=datetime.now(UTC))
