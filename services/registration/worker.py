"""The worker process of registration: keeps attendance and what was held and honoured, and relays what registration says."""

from pathlib import Path

from chassis.events.running.worker import run_worker
from chassis.events.subscriptions import Subscription
from contracts.catalog import EVENTS
from contracts.checkin import PresenceChanged
from contracts.doors import DoorsChanged
from contracts.honors import EntryAnnounced, EntryCorrected, EntryReturned, EntryWithdrawn, ProgrammeChanged
from services.registration.settings import RegistrationSettings
from services.registration.usecases.answers.tell_leave import tell_leave
from services.registration.usecases.people import hear_doors as doors
from services.registration.usecases.people import record_attendance as attendance
from services.registration.usecases.summary import hear_honors

__all__ = ["CONSUMER", "MIGRATIONS", "PROJECTION_TABLES", "SUBSCRIPTIONS"]

CONSUMER = "registration"
MIGRATIONS = Path(__file__).parent / "migrations"
PROJECTION_TABLES = (*attendance.PROJECTION_TABLES, *doors.PROJECTION_TABLES, *hear_honors.PROJECTION_TABLES)
SUBSCRIPTIONS = (
    Subscription(PresenceChanged, received=attendance.record_attendance),
    Subscription(DoorsChanged, handler=doors.hear_doors),
    Subscription(EntryAnnounced, handler=hear_honors.hear_announced),
    Subscription(EntryCorrected, handler=hear_honors.hear_corrected),
    Subscription(EntryWithdrawn, handler=hear_honors.hear_withdrawn),
    Subscription(EntryReturned, handler=hear_honors.hear_returned),
    Subscription(ProgrammeChanged, handler=hear_honors.hear_programme),
)
KNOWN = frozenset(event.event_type for event in EVENTS)
"""Every event of the language, those too that nobody here hears: one that is not known is a dead letter."""

if __name__ == "__main__":
    run_worker(CONSUMER, RegistrationSettings(), MIGRATIONS, SUBSCRIPTIONS, [tell_leave])
