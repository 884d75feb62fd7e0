"""How long the registrar's desk waits: a search among ten thousand people, and a roster that comes in."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import asyncpg
import httpx

from bench.reading import FAMILIES, GIVEN, HEADINGS, MIDDLE, row_of
from chassis.access.signing import SigningKey
from chassis.files.writing import write_table
from chassis.storage.database import teach_json
from chassis.storage.migrate import migrate
from daihoi.local.servers.postgres import PostgresServer
from services.registration.app import MIGRATIONS, create_app, held_keys
from services.registration.settings import RegistrationSettings
from services.registration.usecases.access.keys.key_folder import Root
from services.registration.usecases.access.keys.publish_keys import publish_keys

PEOPLE, FEW = 10_000, 500
SEARCHES = 240
"""fewer than the lists that one account may read in a minute"""
PASSWORD = "mat-khau-do-toc-do"
CONGRESS = {
    "level": "PROVINCE",
    "province": "Giả Lập",
    "ordinal": "V",
    "term": "2025-2030",
    "review_period": "2020-2025",
    "venue": "Hội trường",
    "starts_at": "2026-12-20T00:30:00+00:00",
    "synthetic": True,
}

ROOM = {"max_delegates": PEOPLE, "exemplar_percent": None, "source": "Bộ đo tốc độ, dữ liệu giả lập"}


async def measure(folder: Path, *, importing: bool, searching: bool) -> dict[str, float]:
    """Give `import_500_s` (median of three) and `import_10000_s` from upload to answer, and `search_p99_ms` over HTTP in
    one process, PostgreSQL beside it with fsync. Searching needs the ten thousand, so it imports them too."""
    figures: dict[str, float] = {}
    with PostgresServer(folder / "desk", durable=True) as server:
        async with desk(server) as (http, _):
            if importing:
                figures["import_500_s"] = median([await import_people(http, f"N-{n}", FEW) for n in range(3)])
            taken = await import_people(http, "MUOI-NGHIN", PEOPLE)
            if importing:
                figures["import_10000_s"] = taken
            if searching:
                figures["search_p99_ms"] = await _search(http)
    return figures


@asynccontextmanager
async def desk(server: PostgresServer) -> AsyncIterator[tuple[httpx.AsyncClient, "asyncpg.Connection[Any]"]]:
    """Run registration's API over `server`; give the organiser's client and a look into the database."""
    admin = await asyncpg.connect(server.dsn())
    await admin.execute("CREATE DATABASE desk")
    await admin.close()
    dsn = server.dsn("desk")
    await migrate(dsn, MIGRATIONS)
    settings = RegistrationSettings(
        database_url=dsn,
        public_origin="https://testserver",
        qr_signing_seed="11" * 32,
        token_signing_seed="22" * 32,
        personal_data_key="33" * 32,
        first_organizer_password=PASSWORD,
        first_password_stays=True,
    )
    await _publish_keys(settings)
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        base = "https://testserver/api/registration/v1"
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url=base, timeout=120) as http:
            said = await http.post("/sessions", json={"username": "organizer", "password": PASSWORD})
            http.cookies.clear()
            http.headers["authorization"] = f"Bearer {said.json()['token']}"
            raised = await http.put("/levels/PROVINCE", json={**ROOM, "version": 0})
            assert raised.status_code == 200, raised.text
            conn = await asyncpg.connect(dsn)
            try:
                yield http, conn
            finally:
                await conn.close()


async def _publish_keys(settings: RegistrationSettings) -> None:
    conn = await asyncpg.connect(settings.database_url)
    await teach_json(conn)
    root = SigningKey.generate()
    async with conn.transaction():
        await publish_keys(conn, held_keys(settings), Root(root.public_hex, root))
    await conn.close()


async def import_people(
    http: httpx.AsyncClient,
    code: str,
    people: int,
    headings: Sequence[str] = HEADINGS,
    row: Callable[[int], list[str]] = row_of,
) -> float:
    """Found a congress and import so many, each a `row` under `headings`; give the seconds that the import took."""
    founded = await http.post("/congresses", json={**CONGRESS, "code": code})
    congress = founded.json()["congress_id"]
    data = write_table(headings, [row(number) for number in range(1, people + 1)])
    begun = perf_counter()
    answer = await http.post(f"/congresses/{congress}/roster-imports", files={"file": ("ds.xlsx", data)})
    taken = perf_counter() - begun
    assert answer.status_code == 200, answer.text
    assert answer.json()["created"] == people, {**answer.json(), "errors": answer.json()["errors"][:3], "warnings": 0}
    return taken


async def _search(http: httpx.AsyncClient) -> float:
    """Ask as the page does, what people type: given names, parts of names, whole names, codes, phones, units."""
    found = await http.get("/congresses")
    congress = next(one["congress_id"] for one in found.json() if one["code"] == "MUOI-NGHIN")
    taken = []
    for number in range(SEARCHES):
        given, family = GIVEN[number % 13], FAMILIES[number % 11]
        name = f"{family} {MIDDLE[number % 5]} {given}"
        q = ("", given, family[:2], name, f"DB-{number:05}", f"09{number:08}", f"lap {number % 40}", "a")[number % 8]
        query = {"q": q, "show": "all", "limit": "200"}
        begun = perf_counter()
        answer = await http.get(f"/congresses/{congress}/delegates", params=query)
        taken.append(perf_counter() - begun)
        assert answer.status_code == 200, (q, answer.text)
        assert answer.json()["total"], q
    return sorted(taken)[int(0.99 * len(taken))] * 1000
