"""Everything that decides about one scan."""

from dataclasses import dataclass

from services.checkin.domain.gates.door import Door
from services.checkin.domain.ids import CongressId
from services.checkin.domain.presence.holder import Holder
from services.checkin.domain.presence.passing import Passing
from services.checkin.domain.scans.scan import Scan


@dataclass(frozen=True, slots=True)
class Sighting:
    """All that the database knows when a scan comes in. `stored`: this scan id was told before.

    `passings` are the holder's others in the session of the scan; they are looked up only for what a device decided.
    """

    door: Door
    holder: Holder | None
    stored: Scan | None
    passings: tuple[Passing, ...] = ()

    def holder_in(self, congress_id: CongressId) -> Holder | None:
        """Give the holder if they belong to that congress: of others nothing is kept or told."""
        return self.holder if self.holder and self.holder.congress_id == congress_id else None
