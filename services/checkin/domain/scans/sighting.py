"""Everything that decides about one scan."""

from dataclasses import dataclass

from services.checkin.domain.gates.door import Door
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.scans.scan import Scan


@dataclass(frozen=True, slots=True)
class Sighting:
    """All that the database knows when a scan comes in. `stored`: this scan id was told before."""

    door: Door
    holder: Holder | None
    stored: Scan | None
