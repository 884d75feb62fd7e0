"""Everything a command decides on, read under the lock of the congress's stage."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.honors.domain.entry import Entry
from services.honors.domain.entry_view import EntryView, entry_views
from services.honors.domain.stage import KnownCongress, Stage
from services.honors.storage.congresses import get_congress
from services.honors.storage.entries import congress_of, read_roll
from services.honors.storage.stages import lock_stage

UNKNOWN_CONGRESS = "Chưa có đại hội này ở phần vinh danh. Nếu vừa tạo, xin thử lại sau ít giây."
UNKNOWN_ENTRY = "Không có mục này trong danh sách vinh danh. Xin tải lại trang."


@dataclass(frozen=True)
class Scene:
    congress: KnownCongress
    stage: Stage
    roll: Sequence[Entry]

    @property
    def on_air(self) -> Entry | None:
        return next((entry for entry in self.roll if entry.entry_id == self.stage.entry_id), None)

    def entry(self, entry_id: UUID) -> Entry:
        """Raises NotFound."""
        found = next((entry for entry in self.roll if entry.entry_id == entry_id), None)
        if found is None:
            raise NotFound(UNKNOWN_ENTRY)
        return found

    def view(self, entry_id: UUID) -> EntryView:
        return next(view for view in entry_views(self.roll, self.stage.batch_size) if view.entry_id == entry_id)

    def with_entry(self, changed: Entry) -> "Scene":
        return replace(self, roll=[changed if each.entry_id == changed.entry_id else each for each in self.roll])


async def locked_scene(conn: Connection, congress_id: UUID) -> Scene:
    """Lock the stage and read the rest. Raises NotFound for a congress that honors has not heard of."""
    stage = await lock_stage(conn, congress_id)
    congress = await get_congress(conn, congress_id)
    if stage is None or congress is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return Scene(congress, stage, await read_roll(conn, congress_id))


async def congress_of_entry(conn: Connection, entry_id: UUID) -> UUID:
    """Raises NotFound."""
    found = await congress_of(conn, entry_id)
    if found is None:
        raise NotFound(UNKNOWN_ENTRY)
    return found
