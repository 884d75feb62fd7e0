"""`make bench`: measures the product against yardsticks of the same run; the last line is one JSON object."""

import argparse
import asyncio
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

from bench.badges import measure as measure_badges
from bench.ceremony import measure as measure_ceremony
from bench.desk import measure as measure_desk
from bench.door import measure as measure_door
from bench.events import measure as measure_events
from bench.public import measure as measure_public
from bench.reading import measure as measure_reading
from bench.report import measure as measure_report
from bench.scanner import measure as measure_scanner
from bench.scans import measure as measure_scans
from bench.watchers import measure as measure_watchers

PARTS = (
    "scans",
    "worker",
    "relay",
    "reading",
    "badges",
    "import",
    "search",
    "public",
    "stage",
    "report",
    "open",
    "drain",
    "grown",
    "live",
    "scanner",
)


def _measured(parts: set[str], rounds: int, requests: int) -> dict[str, float]:
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="daihoi-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        if "scans" in parts:
            figures |= asdict(asyncio.run(measure_scans(folder, rounds, requests)))
        if parts & {"worker", "relay"}:
            figures |= asyncio.run(measure_events(folder, "worker" in parts, "relay" in parts))
        if parts & {"import", "search"}:
            figures |= asyncio.run(measure_desk(folder, importing="import" in parts, searching="search" in parts))
        if parts & {"open", "drain", "grown"}:
            door = {"opening": "open" in parts, "draining": "drain" in parts, "growing": "grown" in parts}
            figures |= asyncio.run(measure_door(folder, **door))
        if "live" in parts:
            figures |= asyncio.run(measure_watchers(folder))
        if "public" in parts:
            figures |= asyncio.run(measure_public(folder))
        if "stage" in parts:
            figures |= asyncio.run(measure_ceremony(folder))
        if "report" in parts:
            figures |= asyncio.run(measure_report(folder))
    if "reading" in parts:
        figures |= asyncio.run(measure_reading())
    if "scanner" in parts:
        figures |= asyncio.run(measure_scanner())
    if "badges" in parts:
        figures |= asyncio.run(measure_badges())
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often scans, echo and pgbench take turns")
    parser.add_argument("--requests", type=int, default=4000, help="scans in each round")
    parser.add_argument(
        "--only", metavar="PART", choices=PARTS, action="append", help=f"measure only that part: {', '.join(PARTS)}"
    )
    asked = parser.parse_args()
    figures = _measured(set(asked.only or PARTS), asked.rounds, asked.requests)
    print(
        json.dumps(
            {
                name: round(figure, 3)
                if "ratio" in name or "_to_" in name
                else round(figure, 2 if name.endswith("_s") else 1)
                for name, figure in figures.items()
            }
        )
    )


if __name__ == "__main__":
    main()
