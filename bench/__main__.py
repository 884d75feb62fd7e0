"""`make bench`: measures the product against yardsticks of the same run; the last line is one JSON object."""

import argparse
import asyncio
import json
import tempfile
from dataclasses import asdict
from pathlib import Path

from bench.scans import measure as measure_scans


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often scans, echo and pgbench take turns")
    parser.add_argument("--requests", type=int, default=4000, help="scans in each round")
    parser.add_argument("--only", choices=["scans", "events"], help="measure only one half")
    asked = parser.parse_args()
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory(prefix="daihoi-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        if asked.only != "events":
            figures |= asdict(asyncio.run(measure_scans(folder, asked.rounds, asked.requests)))
        if asked.only != "scans":
            from bench.events import measure as measure_events

            figures |= asdict(asyncio.run(measure_events(folder)))
    print(
        json.dumps(
            {
                name: round(figure, 3) if name == "ratio_to_echo" else round(figure, 1)
                for name, figure in figures.items()
            }
        )
    )


if __name__ == "__main__":
    main()
