"""Everything a command decides on, read under the lock of the congress's stage."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from chassis import clock
from chassis.errors import NotFound
from chassis.storage.database import Connection
from services.honors.domain.decisions.record import Records
from services.honors.domain.decisions.standing import row_of
from services.honors.domain.ids import CongressId, EntryId, RowId
from services.honors.domain.known.known_congress import KnownCongress
from services.honors.domain.proof.edition import Edition
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.entry_view import EntryView, RollView, entry_views
from services.honors.domain.rows.plan import RowPlan, in_rows
from services.honors.domain.stage.acts import taken_over
from services.honors.domain.stage.announcement import Outcome
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.rehearsal import as_if_everybody_came
from services.honors.domain.stage.rules import is_guarded, rules_of, under
from services.honors.domain.stage.stage import Hold, Stage
from services.honors.domain.stage.stage_state import StageState, stage_state
from services.honors.storage.known.known_congresses import get_congress
from services.honors.storage.roll.decision_acts import read_decisions
from services.honors.storage.roll.editions import newest_edition
from services.honors.storage.roll.entries import congress_of
from services.honors.storage.roll.roll import read_roll
from services.honors.storage.rows.plans import newest_plan
from services.honors.storage.stage.stages import get_stage, lock_stage

UNKNOWN_CONGRESS = "Chưa có đại hội này ở phần vinh danh. Nếu vừa tạo, xin thử lại sau ít giây."
UNKNOWN_ENTRY = "Không có mục này trong danh sách vinh danh. Xin tải lại trang."


@dataclass(frozen=True)
class Scene:
    congress: KnownCongress
    stage: Stage
    roll: Sequence[Entry]
    edition: Edition | None = None
    plan: RowPlan | None = None
    decisions: Records = field(default_factory=dict)

    @property
    def on_air(self) -> Entry | None:
        return next((entry for entry in self.roll if entry.entry_id == self.stage.entry_id), None)

    def standing(self, row_id: RowId | None) -> list[Entry]:
        """Give who stands in that row, from left to right."""
        return row_of(self.roll, replace(self.stage, row_id=row_id))

    def entry(self, entry_id: EntryId) -> Entry:
        """Raises NotFound."""
        found = next((entry for entry in self.roll if entry.entry_id == entry_id), None)
        if found is None:
            raise NotFound(UNKNOWN_ENTRY)
        return found

    def view(self, entry_id: EntryId) -> EntryView:
        return next(view for view in entry_views(self.roll, self.stage.batch_size) if view.entry_id == entry_id)

    def answer(self, outcome: Outcome, sentence: str, entry_id: EntryId | None) -> CommandAnswer:
        """Give what whoever gave a command is told of it."""
        armed = self.stage.armed
        stands = armed is not None and entry_id in armed.called
        view = self.view(entry_id) if entry_id else None
        digest = armed.digest if armed and stands else None
        is_decision = armed.is_decision if armed and stands else False
        return CommandAnswer(outcome, sentence, self.stage.revision, view, digest, is_decision)

    @property
    def practised(self) -> dict[str, bool]:
        """Give what the audit trail is told beside an act that is only practised, nothing of a real one."""
        return {"rehearsal": True} if self.stage.rehearsal else {}

    @property
    def guarded(self) -> frozenset[EntryId]:
        """Give what no editor alone changes: whatever was announced under the rule of approval."""
        return frozenset(one.entry_id for one in self.roll if is_guarded(self.congress, self.stage, one))

    def held_by(self, command: Command) -> Stage:
        """Give the stage in the hand of whoever gives `command`: the first to act holds it."""
        return taken_over(self.stage, Hold(command.hand, command.name, clock.now()))

    def state(self, as_of: datetime) -> StageState:
        """Give what the stage page and the MC's page show."""
        return stage_state(self.congress, self.stage, self.roll, as_of, self.edition, self.decisions)

    def roll_view(self, as_of: datetime) -> RollView:
        """Give the whole roll in running order."""
        entries = entry_views(self.roll, self.stage.batch_size)
        return RollView(as_of, self.stage.revision, self.congress.synthetic, entries)

    def with_entry(self, changed: Entry) -> "Scene":
        return replace(self, roll=[changed if each.entry_id == changed.entry_id else each for each in self.roll])


async def locked_scene(conn: Connection, congress_id: CongressId) -> Scene:
    """Lock the stage and read the rest. Raises NotFound for a congress that honors has not heard of."""
    return await _scene(conn, congress_id, await lock_stage(conn, congress_id))


async def read_scene(conn: Connection, congress_id: CongressId) -> Scene:
    """Read the stage as it is, in the caller's transaction. Raises NotFound."""
    return await _scene(conn, congress_id, await get_stage(conn, congress_id))


async def scene_of(conn: Connection, congress: KnownCongress, stage: Stage) -> Scene:
    """Read the roll that belongs to `stage` as it now is; in a rehearsal everybody counts as being in the hall."""
    edition = await newest_edition(conn, stage.congress_id)
    plan = await newest_plan(conn, stage.congress_id)
    read = in_rows(await read_roll(conn, stage.congress_id), plan)
    roll = under(rules_of(congress, stage, edition), read)
    decisions = await read_decisions(conn, stage.congress_id)
    return Scene(congress, stage, as_if_everybody_came(roll) if stage.rehearsal else roll, edition, plan, decisions)


async def congress_of_entry(conn: Connection, entry_id: EntryId) -> CongressId:
    """Raises NotFound."""
    found = await congress_of(conn, entry_id)
    if found is None:
        raise NotFound(UNKNOWN_ENTRY)
    return found


async def _scene(conn: Connection, congress_id: CongressId, stage: Stage | None) -> Scene:
    congress = await get_congress(conn, congress_id)
    if stage is None or congress is None:
        raise NotFound(UNKNOWN_CONGRESS)
    return await scene_of(conn, congress, stage)
