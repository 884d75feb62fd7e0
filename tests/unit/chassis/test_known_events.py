"""A worker knows every event of the language, whichever of its modules it uses itself: what it does not hear is no dead letter."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from contracts.catalog import EVENTS

ROOT = Path(__file__).parents[3]
ASK = """
import importlib, json, sys
importlib.import_module(f"services.{sys.argv[1]}.worker")
from chassis.events.subscriptions import Hearing, UnknownEvent
strange = []
for kind in json.loads(sys.argv[2]):
    said = {"ce_specversion": "1.0", "ce_id": "01990000-0000-7000-8000-000000000001", "ce_source": "/x", "ce_type": kind,
            "ce_subject": "x", "ce_time": "2026-11-22T00:30:00+00:00"}
    try:
        Hearing([]).read([(name, text.encode()) for name, text in said.items()], b"{}")
    except UnknownEvent:
        strange.append(kind)
print(json.dumps(strange))
"""


@pytest.mark.thorough
@pytest.mark.parametrize("service", ["registration", "checkin", "honors"])
def test_no_worker_takes_an_event_of_the_language_for_a_stranger(service: str) -> None:
    kinds = json.dumps([event.event_type for event in EVENTS])
    asked = [
        sys.executable,
        "-c",
        ASK,
        service,
        kinds,
    ]  # in a process that loads what the worker loads and nothing else
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []
