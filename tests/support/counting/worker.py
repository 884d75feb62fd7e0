"""The counting service's worker, and the named faults that a proof may put into it (FAULT in the environment)."""

import os
from pathlib import Path

from chassis.events.running.worker import run_worker
from chassis.settings import ServiceSettings
from tests.support.counting.service import CONSUMER, SUBSCRIPTIONS
from tests.support.events.faults import inject


def main() -> None:
    for name in filter(None, os.environ.get("FAULT", "").split(",")):
        inject(name)
    heard = () if os.environ.get("RELAY_ONLY") else SUBSCRIPTIONS
    run_worker(CONSUMER, ServiceSettings(), Path(__file__).parent / "migrations", heard)  # type: ignore[call-arg]


if __name__ == "__main__":
    main()
