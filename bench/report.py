"""How long the credentials report of 2,500 delegates takes: sealed attributes opened, all figures and words, over HTTP."""

from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any
from uuid import UUID

import asyncpg
import httpx

from bench.desk import PEOPLE, desk, import_people
from daihoi.local.postgres import PostgresServer

DELEGATES = 2_500
ROUNDS = 5
CODE = "BAO-CAO"


async def measure(folder: Path) -> dict[str, float]:
    """Give `report_2500_s`, the median of five readings in seconds, everybody in."""
    assert DELEGATES <= PEOPLE
    with PostgresServer(folder / "report", durable=True) as server:
        async with desk(server) as (http, conn):
            await import_people(http, CODE, DELEGATES)
            congress = await conn.fetchval("SELECT congress_id FROM congresses WHERE code = $1", CODE)
            await _let_in(conn, congress)
            taken = [await _read(http, congress) for _ in range(ROUNDS)]
    return {"report_2500_s": median(taken)}


async def _let_in(conn: "asyncpg.Connection[Any]", congress: UUID) -> None:
    await conn.execute(
        "INSERT INTO attendance (delegate_id, congress_id, session_id, present) "
        "SELECT delegate_id, congress_id, s.session_id, true FROM delegates d "
        "JOIN congress_sessions s USING (congress_id) WHERE congress_id = $1",
        congress,
    )
    await conn.execute("ANALYZE attendance, delegates, sensitive_attributes")


async def _read(http: httpx.AsyncClient, congress: UUID) -> float:
    begun = perf_counter()
    answer = await http.get(f"/congresses/{congress}/credential-report")
    taken = perf_counter() - begun
    figures = answer.json()["live"]["figures"]
    assert (figures["summoned"], figures["present"]) == (DELEGATES, DELEGATES), answer.text[:500]
    return taken
