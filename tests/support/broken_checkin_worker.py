"""Checkin's worker with a named fault of `tests.support.faults` in it (FAULT in the environment)."""

import os

from chassis.events.worker import run_worker
from services.checkin.settings import CheckinSettings
from services.checkin.worker import CONSUMER, MIGRATIONS, SUBSCRIPTIONS
from tests.support.faults import inject

if __name__ == "__main__":
    inject(os.environ["FAULT"])
    run_worker(CONSUMER, CheckinSettings(), MIGRATIONS, SUBSCRIPTIONS)
