"""The worker of honors: follows congresses, delegates, portraits, presence and access, and relays what honors says."""

from chassis.events.running.worker import run_worker
from chassis.events.subscriptions import AnySubscription, Subscription
from contracts.catalog import EVENTS
from contracts.checkin import PresenceChanged
from contracts.registration import CongressUpdated, DelegateCredentialed, KeyPublished, PhotoChanged, SessionEnded
from services.honors.settings import MIGRATIONS, SERVICE, HonorsSettings
from services.honors.usecases.known.follow_access import follow_key, follow_session_end
from services.honors.usecases.known.follow_congress import follow_congress
from services.honors.usecases.known.follow_delegates import follow_delegates
from services.honors.usecases.known.follow_photos import follow_photos
from services.honors.usecases.known.follow_presence import follow_presence
from services.honors.usecases.rows.tell_doors import tell_doors

CONSUMER = SERVICE
PROJECTION_TABLES = (
    "known_congresses",
    "known_delegates",
    "known_presence",
    "known_photos",
    "known_keys",
    "known_ended_sessions",
)
SUBSCRIPTIONS: tuple[AnySubscription, ...] = (
    Subscription(CongressUpdated, follow_congress),
    Subscription(DelegateCredentialed, many=follow_delegates),
    Subscription(PresenceChanged, many=follow_presence),
    Subscription(PhotoChanged, many=follow_photos),
    Subscription(KeyPublished, follow_key),
    Subscription(SessionEnded, follow_session_end),
)
KNOWN = frozenset(event.event_type for event in EVENTS)
"""Every event of the language, those too that nobody here hears: one that is not known is a dead letter."""


def main() -> None:
    """Run until SIGTERM."""
    run_worker(SERVICE, HonorsSettings(), MIGRATIONS, SUBSCRIPTIONS, [tell_doors])


if __name__ == "__main__":
    main()
