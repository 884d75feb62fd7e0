"""Registration's worker as a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chassis.ids import new_id
from daihoi.local.servers.kafka import KafkaServer
from tests.conftest import ROOT


@contextmanager
def worker(dsn: str, kafka: KafkaServer, log: Path, group: str | None = None) -> Iterator[None]:
    """Run the product's own entry point, in a group of its own unless told; it gets no secrets."""
    environment = {
        **os.environ,
        "DAIHOI_DATABASE_URL": dsn,
        **kafka.broker("registration-worker").environment(),
        "DAIHOI_CONSUMER_GROUP": group or f"registration-{new_id()}",
        "DAIHOI_BROKER_SESSION_TIMEOUT": "3",
        "DAIHOI_BROKER_HEARTBEAT_INTERVAL": "0.8",
    }
    with log.open("ab") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "services.registration.worker"], cwd=ROOT, env=environment, stdout=out, stderr=out
        )
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            assert process.wait(20) == 0, log.read_text()
