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
from services.registration.usecases.people import follow_doors as doors
from services.registration.usecases.people import follow_presence as attendance
from services.registration.usecases.summary import follow_honors

__all__ = ["CONSUMER", "MIGRATIONS", "PROJECTION_TABLES", "SUBSCRIPTIONS"]

CONSUMER = "registration"
MIGRATIONS = Path(__file__).parent / "migrations"
PROJECTION_TABLES = (*attendance.PROJECTION_TABLES, *doors.PROJECTION_TABLES, *follow_honors.PROJECTION_TABLES)
SUBSCRIPTIONS = (
    Subscription(PresenceChanged, received=attendance.follow_presence),
    Subscription(DoorsChanged, handler=doors.follow_doors),
    Subscription(EntryAnnounced, handler=follow_honors.follow_announced),
    Subscription(EntryCorrected, handler=follow_honors.follow_corrected),
    Subscription(EntryWithdrawn, handler=follow_honors.follow_withdrawn),
    Subscription(EntryReturned, handler=follow_honors.follow_returned),
    Subscription(ProgrammeChanged, handler=follow_honors.follow_programme),
)
KNOWN = frozenset(event.event_type for event in EVENTS)
"""Every event of the language, those too that nobody here hears: one that is not known is a dead letter."""

if __name__ == "__main__":
    run_worker(CONSUMER, RegistrationSettings(), MIGRATIONS, SUBSCRIPTIONS, [tell_leave])
