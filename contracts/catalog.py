"""Every event there is. A class that is not listed here is not part of the language."""

from contracts.badge_codes import ShortCodesGiven
from contracts.checkin import PresenceChanged, ScanRecorded, ScanUndone
from contracts.doors import DoorsChanged
from contracts.envelope import Event
from contracts.honors import (
    EntryAnnounced,
    EntryCorrected,
    EntryReturned,
    EntryWithdrawn,
    ProgrammeChanged,
    StageChanged,
)
from contracts.leave import LeaveChanged
from contracts.progress import CheckinProgress, HonorsProgress, RegistrationProgress
from contracts.registration import (
    CongressUpdated,
    DelegateCredentialed,
    KeyPublished,
    PhotoChanged,
    SessionEnded,
    UpperDelegationAdopted,
)
from contracts.stage_rows import RowsChanged

EVENTS: tuple[type[Event], ...] = (
    CongressUpdated,
    DelegateCredentialed,
    LeaveChanged,
    ShortCodesGiven,
    PhotoChanged,
    KeyPublished,
    SessionEnded,
    UpperDelegationAdopted,
    ScanRecorded,
    ScanUndone,
    PresenceChanged,
    DoorsChanged,
    EntryAnnounced,
    EntryCorrected,
    EntryWithdrawn,
    EntryReturned,
    StageChanged,
    ProgrammeChanged,
    RowsChanged,
    RegistrationProgress,
    CheckinProgress,
    HonorsProgress,
)

BY_TYPE: dict[str, type[Event]] = {event.event_type: event for event in EVENTS}
