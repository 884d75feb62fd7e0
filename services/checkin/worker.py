"""The Kafka side of checkin: follows registration, counts its own scans, relays its outbox."""

from pathlib import Path

from chassis.events.running.worker import run_worker
from chassis.events.subscriptions import AnySubscription, Subscription
from contracts.badge_codes import ShortCodesGiven
from contracts.catalog import EVENTS
from contracts.checkin import ScanRecorded, ScanUndone
from contracts.leave import LeaveChanged
from contracts.registration import (
    CongressUpdated,
    DelegateCredentialed,
    KeyPublished,
    PhotoChanged,
    SessionEnded,
)
from contracts.stage_rows import RowsChanged
from services.checkin.settings import CheckinSettings
from services.checkin.usecases.gates.doors.open_by_themselves import open_by_themselves
from services.checkin.usecases.gates.doors.tell_doors import tell_doors
from services.checkin.usecases.known.follow_access import follow_key, follow_session_end
from services.checkin.usecases.known.follow_congress import follow_congress
from services.checkin.usecases.known.follow_delegates import follow_delegates
from services.checkin.usecases.known.follow_leave import follow_leave
from services.checkin.usecases.known.follow_photos import follow_photos
from services.checkin.usecases.known.follow_rows import follow_rows
from services.checkin.usecases.known.follow_short_codes import follow_short_codes
from services.checkin.usecases.known.hash_short_codes import hash_short_codes
from services.checkin.usecases.presence.count_arrivals import count_arrivals, uncount_arrivals

MIGRATIONS = Path(__file__).parent / "migrations"
CONSUMER = "checkin"

SUBSCRIPTIONS: tuple[AnySubscription, ...] = (
    Subscription(CongressUpdated, follow_congress),
    Subscription(KeyPublished, follow_key),
    Subscription(SessionEnded, follow_session_end),
    Subscription(DelegateCredentialed, many=follow_delegates),
    Subscription(LeaveChanged, many=follow_leave),
    Subscription(ShortCodesGiven, many=follow_short_codes),
    Subscription(PhotoChanged, many=follow_photos),
    Subscription(RowsChanged, many=follow_rows),
    Subscription(ScanRecorded, many=count_arrivals),
    Subscription(ScanUndone, many=uncount_arrivals),
)

# What `daihoi rebuild` empties and fills again from Kafka; everything else here is checkin's own word.
PROJECTION_TABLES = (
    "known_congresses",
    "known_sessions",
    "known_units",
    "known_delegates",
    "known_credentials",
    "known_short_codes",
    "known_photos",
    "known_leave",
    "known_rows",
    "known_keys",
    "known_ended_sessions",
    "arrival_counts",
)
KNOWN = frozenset(event.event_type for event in EVENTS)
"""Every event of the language, those too that nobody here hears: one that is not known is a dead letter."""

if __name__ == "__main__":
    run_worker(
        CONSUMER, CheckinSettings(), MIGRATIONS, SUBSCRIPTIONS, [open_by_themselves, tell_doors, hash_short_codes]
    )
