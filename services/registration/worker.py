"""The worker process of registration: keeps attendance, and relays what registration says."""

from pathlib import Path

from chassis.events.running.worker import run_worker
from chassis.events.subscriptions import Subscription
from contracts.checkin import PresenceChanged
from services.registration.settings import RegistrationSettings
from services.registration.usecases.people.record_attendance import PROJECTION_TABLES, record_attendance

__all__ = ["CONSUMER", "MIGRATIONS", "PROJECTION_TABLES", "SUBSCRIPTIONS"]

CONSUMER = "registration"
MIGRATIONS = Path(__file__).parent / "migrations"
SUBSCRIPTIONS = (Subscription(PresenceChanged, received=record_attendance),)

if __name__ == "__main__":
    run_worker(CONSUMER, RegistrationSettings(), MIGRATIONS, SUBSCRIPTIONS)
