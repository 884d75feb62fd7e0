"""What a door meets beside its usual rate: people who come whether it answers or not, scanners that were alone, years of rows."""

import asyncio
import json
import pickle
import statistics
import subprocess
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import asyncpg
import httpx

from bench.means.load import Figures
from bench.means.rows import past_scans
from bench.means.stand import Stand, build, clear, pair_device, served
from bench.scans import WARM_UP, environment_of, request_of
from daihoi.local.servers.postgres import PostgresServer

SCANS, BATCH = "/api/checkin/v1/scans", 100
PER_SECOND, FOR_S = 150, 60
ALONE, DEVICES, OF_EACH = 5_000, 20, 1_000
SMALL, LARGE, PAST, ROUNDS = 1_000, 100_000, 1_000_000, 3


async def measure(folder: Path, *, opening: bool, draining: bool, growing: bool) -> dict[str, float]:
    """Give `open_loop_p99_ms` and `open_loop_errors` (150 scans a second for a minute), `drain_5000_s` and `drain_20x1000_s`
    (queues of scanners that were alone), `ratio_1m_rows` (rate with a million past scans and 100,000 delegates against 1,000)."""
    figures: dict[str, float] = {}
    with PostgresServer(folder / "door", durable=True) as server:
        place = await build(server, DEVICES * OF_EACH)
        with served("services.checkin.app", environment_of(place), folder / "door.log") as ports:
            await _warm(folder, place, ports)
            if opening:
                figures |= await _open_loop(folder, place, ports)
            if draining:
                figures |= await _drains(place, ports)
            if growing:
                figures |= await _grown(folder, server, place, ports)
    return figures


async def _warm(folder: Path, place: Stand, ports: Sequence[int]) -> None:
    await _closed(folder, place, ports, WARM_UP)


async def _open_loop(folder: Path, place: Stand, ports: Sequence[int]) -> dict[str, float]:
    await clear(place.dsn)
    found = _sent(folder, place, PER_SECOND * FOR_S, "bench.means.open_loop", str(PER_SECOND), *map(str, ports))
    return {"open_loop_p99_ms": found.p99_ms, "open_loop_errors": found.bad}


async def _drains(place: Stand, ports: Sequence[int]) -> dict[str, float]:
    await clear(place.dsn)
    alone = await _seconds([(place.token, place.codes[:ALONE])], ports)
    await clear(place.dsn)
    tokens = [await pair_device(place) for _ in range(DEVICES)]
    shares = [place.codes[n * OF_EACH : (n + 1) * OF_EACH] for n in range(DEVICES)]
    return {"drain_5000_s": alone, "drain_20x1000_s": await _seconds(list(zip(tokens, shares, strict=True)), ports)}


async def _seconds(devices: Sequence[tuple[str, Sequence[str]]], ports: Sequence[int]) -> float:
    """Give how long it takes until each device has handed in what it showed, a hundred at a time as the scanner does."""
    began = perf_counter()
    await asyncio.gather(*(_drain(token, codes, ports[n % len(ports)]) for n, (token, codes) in enumerate(devices)))
    return perf_counter() - began


async def _drain(token: str, codes: Sequence[str], port: int) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", headers=headers, timeout=60) as client:
        for first in range(0, len(codes), BATCH):
            now = datetime.now(UTC).isoformat()
            scans = [
                {
                    "scan_id": str(uuid4()),
                    "text": text,
                    "method": "QR",
                    "shown": "ADMITTED",
                    "decided_by": "DEVICE",
                    "scanned_at": now,
                    "age_ms": 600_000,
                }
                for text in codes[first : first + BATCH]
            ]
            answer = await client.post(f"{SCANS}/batch", json={"sent_at": now, "scans": scans})
            kept = [one.get("verdict") for one in answer.raise_for_status().json()["results"]]
            if kept != ["ADMITTED"] * len(scans):
                raise RuntimeError(f"a queued scan was not kept: {answer.text[:500]}")


async def _grown(folder: Path, server: PostgresServer, small: Stand, ports: Sequence[int]) -> dict[str, float]:
    large = await build(server, LARGE, codes=SMALL, names=("large", "unused"))
    conn = await asyncpg.connect(large.dsn)
    await conn.execute(past_scans(PAST), timeout=300)
    await conn.execute("VACUUM ANALYZE scans", timeout=300)
    await conn.close()
    ratios = []
    with served("services.checkin.app", environment_of(large), folder / "large.log") as theirs:
        await _closed(folder, large, theirs, SMALL)
        for _ in range(ROUNDS):
            before = await _closed(folder, small, ports, SMALL)
            after = await _closed(folder, large, theirs, SMALL, past=True)
            ratios.append(after.per_second / before.per_second)
    return {"ratio_1m_rows": statistics.median(ratios)}


async def _closed(folder: Path, place: Stand, ports: Sequence[int], requests: int, *, past: bool = False) -> Figures:
    await clear(place.dsn, keep_past=past)
    return _sent(folder, place, requests, "bench.means.load", *map(str, ports))


def _sent(folder: Path, place: Stand, requests: int, module: str, *arguments: str) -> Figures:
    path = folder / "door.pickle"
    prepared = [request_of(place, SCANS, text) for text in place.codes[:requests]]
    path.write_bytes(pickle.dumps((prepared, b'"ADMITTED"')))
    command = [sys.executable, "-m", module, str(path), *arguments]
    said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    if said.returncode:
        raise RuntimeError(said.stderr[-2000:])
    figures = Figures(**json.loads(said.stdout))
    if figures.bad:
        raise RuntimeError(f"{figures.bad} answers were not ADMITTED: {said.stderr[:1000]}")
    return figures
