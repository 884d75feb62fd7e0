"""The door that a gate scans for."""

from dataclasses import dataclass
from datetime import datetime

from services.checkin.domain.ids import SessionId
from services.checkin.domain.scans.moment import Moment


@dataclass(frozen=True, slots=True)
class Door:
    """The session that a gate scans for. `changed_at` is when somebody last opened or closed it.

    `opened_at` is its first opening: nobody arrived before. `archived`: its congress is over, and takes no scan. `at_desk`: the place of the scan is a desk. `counts_exits`: who goes out is scanned.
    `wiped_at`: until then everything that this rehearsal left was wiped.
    """

    congress_number: int
    session_id: SessionId
    open: bool
    changed_at: datetime | None
    opened_at: datetime
    rehearsal: bool
    archived: bool = False
    at_desk: bool = False
    counts_exits: bool = False
    wiped_at: datetime | None = None

    def stood_open(self, moment: Moment) -> bool:
        """Tell whether a device that let somebody in at `moment` can have found it open.

        A door that is open now may have been closed and opened again meanwhile: the device saw it, we do not know
        better. A closed one was open until it was closed; a clock that is not sure speaks against nobody.
        """
        if self.open or moment.unsure:
            return True
        return self.changed_at is not None and moment.at < self.changed_at

    def wiped(self, moment: Moment) -> bool:
        """Tell whether a scan of `moment` was wiped before it was heard of. A clock that is not sure brings nobody back while
        the doors are shut.
        """
        if self.wiped_at is None:
            return False
        return moment.at <= self.wiped_at or (moment.unsure and not self.open)
