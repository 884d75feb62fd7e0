"""Scans at the door against the smallest endpoint and against pgbench, in turns: the machine is not always equally quick."""

import json
import pickle
import re
import statistics
import subprocess
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from bench.means.load import CONNECTIONS, Figures
from bench.means.rows import pgbench_script
from bench.means.stand import KEY, Stand, build, clear, served
from daihoi.local.servers import postgres
from daihoi.local.servers.postgres import PostgresServer

POOL = 16
WARM_UP = 800


@dataclass(frozen=True)
class ScanFigures:
    """Medians over the rounds; `ratio_to_echo` and `p99_to_echo_p99` are the medians of the rounds' own ratios."""

    scans_per_s: float
    scan_p99_ms: float
    echo_per_s: float
    ratio_to_echo: float
    p99_to_echo_p99: float
    pgbench_tps: float


@dataclass(frozen=True)
class Side:
    """One of the two that are compared: where requests go, and the database behind it."""

    path: str
    dsn: str
    ports: Sequence[int]


async def measure(folder: Path, rounds: int, requests: int) -> ScanFigures:
    """Run `rounds` times scan, echo, pgbench with `requests` scans each. Raises RuntimeError when an answer was wrong."""
    with ExitStack() as stack:
        server = stack.enter_context(PostgresServer(folder / "postgres", durable=True))
        place = await build(server, max(requests, WARM_UP))
        ours = stack.enter_context(served("services.checkin.app", environment_of(place), folder / "checkin.log"))
        echo = stack.enter_context(served("bench.means.echo", _echo_environment(place), folder / "echo.log"))
        product, yardstick = Side("/api/checkin/v1/scans", place.dsn, ours), Side("/scans", place.echo_dsn, echo)
        for side in (product, yardstick):
            await _round(folder, place, side, WARM_UP)
        found: list[tuple[Figures, Figures, float]] = []
        for number in range(1, rounds + 1):
            scans = await _round(folder, place, product, requests)
            echoes = await _round(folder, place, yardstick, requests)
            tps = await _pgbench(folder, server, place, requests)
            found.append((scans, echoes, tps))
            print(
                f"round {number}: scans {scans.per_second:.0f}/s p50 {scans.p50_ms:.1f} p99 {scans.p99_ms:.1f} ms,"
                f" echo {echoes.per_second:.0f}/s p99 {echoes.p99_ms:.1f} ms,"
                f" ratio {scans.per_second / echoes.per_second:.2f}, pgbench {tps:.0f}/s",
                flush=True,
            )
    return ScanFigures(
        scans_per_s=_median([scans.per_second for scans, _, _ in found]),
        scan_p99_ms=_median([scans.p99_ms for scans, _, _ in found]),
        echo_per_s=_median([echoes.per_second for _, echoes, _ in found]),
        ratio_to_echo=_median([scans.per_second / echoes.per_second for scans, echoes, _ in found], 3),
        p99_to_echo_p99=_median([scans.p99_ms / echoes.p99_ms for scans, echoes, _ in found], 3),
        pgbench_tps=_median([tps for _, _, tps in found]),
    )


async def _round(folder: Path, place: Stand, side: Side, requests: int) -> Figures:
    await clear(side.dsn)
    path = folder / "requests.pickle"
    path.write_bytes(
        pickle.dumps(([request_of(place, side.path, text) for text in place.codes[:requests]], b'"ADMITTED"'))
    )
    command = [sys.executable, "-m", "bench.means.load", str(path), *map(str, side.ports)]
    said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)  # noqa: ASYNC221
    if said.returncode:
        raise RuntimeError(said.stderr[-2000:])
    figures = Figures(**json.loads(said.stdout))
    if figures.bad:
        raise RuntimeError(f"{figures.bad} answers were not ADMITTED: {said.stderr[:1000]}")
    return figures


def request_of(place: Stand, path: str, text: str) -> bytes:
    now = datetime.now(UTC).isoformat()
    body = json.dumps(
        {"scan_id": str(uuid4()), "text": text, "method": "QR", "scanned_at": now, "sent_at": now}
    ).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n"
        f"authorization: Bearer {place.token}\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def _pgbench(folder: Path, server: PostgresServer, place: Stand, requests: int) -> float:
    await clear(place.echo_dsn)
    script = folder / "scan.pgbench"
    script.write_text(pgbench_script(len(place.codes)))
    each = max(requests // CONNECTIONS, 1)
    options = ["-n", "-M", "prepared", "-c", str(CONNECTIONS), "-j", "2", "-t", str(each), "-f", str(script)]
    command = [str(postgres.postgres_binaries() / "pgbench"), *options, place.echo_dsn]
    said = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)  # noqa: ASYNC221
    found = re.search(r"tps = ([0-9.]+)", said.stdout)
    if said.returncode or not found:
        raise RuntimeError(said.stderr[-2000:])
    return float(found[1])


def environment_of(place: Stand) -> dict[str, str]:
    return {"DAIHOI_DATABASE_URL": place.dsn, "DAIHOI_DATABASE_POOL_SIZE": str(POOL)}


def _echo_environment(place: Stand) -> dict[str, str]:
    ids = (place.congress_id, place.session_id, place.gate_id, place.device_id)
    return {
        "ECHO_DSN": place.echo_dsn,
        "ECHO_POOL": str(POOL),
        "ECHO_KEY": KEY.public_hex,
        "ECHO_PLACE": ",".join(map(str, ids)),
    }


def _median(values: Sequence[float], digits: int = 1) -> float:
    return round(statistics.median(values), digits)
