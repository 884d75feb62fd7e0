"""Checkin's worker with named faults of `tests.support.events.faults` in it (FAULT in the environment, by commas)."""

import os

from chassis.events.running.worker import run_worker
from services.checkin.settings import CheckinSettings
from services.checkin.worker import CONSUMER, MIGRATIONS, SUBSCRIPTIONS
from tests.support.events.faults import inject

if __name__ == "__main__":
    for fault in os.environ["FAULT"].split(","):
        inject(fault)
    run_worker(CONSUMER, CheckinSettings(), MIGRATIONS, SUBSCRIPTIONS)
