"""Takes the decision that stands armed: the hall sees it, the MC reads it in full, nobody is named by it."""

from collections.abc import Sequence
from dataclasses import replace

from chassis import clock
from chassis.storage import audit
from chassis.storage.database import Connection
from services.honors.domain.decisions.record import DecisionRecord, key_of, record_of
from services.honors.domain.roll.entry import Entry
from services.honors.domain.roll.obstacle import obstacle
from services.honors.domain.stage import acts
from services.honors.domain.stage.arming import draw_next
from services.honors.domain.stage.calling_order import following
from services.honors.domain.stage.cards import picture_of
from services.honors.domain.stage.command import Command
from services.honors.storage.roll.decision_acts import save_decision
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.tell_stage import tell_stage


async def announce_decision(conn: Connection, scene: Scene, asked: Sequence[Entry], command: Command) -> Scene:
    """Put the decision of `asked`, who is called first by it, on the screens and arm who is called. It was decided on."""
    first, armed = asked[0], scene.stage.armed
    key = key_of(first.decision)
    assert armed is not None  # else it was refused
    assert key is not None
    kept = record_of(scene.decisions, first.decision) or DecisionRecord(*key)
    said = replace(kept, announced_at=clock.now(), rehearsed=scene.stage.rehearsal)
    await save_decision(conn, scene.stage.congress_id, said)
    roll = [replace(one, decision_announced=True) if key_of(one.decision) == key else one for one in scene.roll]
    coming = first if obstacle(first) is None else next(iter(following(scene.stage, roll, first.entry_id)), None)
    next_armed = draw_next(scene.congress, roll, _in(roll, coming), scene.decisions) if coming else None
    stage = acts.taken(scene.held_by(command), next_armed, clock.real_now(), picture_of(armed, first, scene.roll))
    told: dict[str, object] = {"number": first.decision.number, **scene.practised}
    await audit.note(conn, command.actor, "decision.announced", str(scene.stage.congress_id), **told)
    after = replace(scene, roll=roll, decisions={**scene.decisions, key: said})
    return await tell_stage(conn, scene, replace(after, stage=replace(stage, changed_at=clock.now())))


def _in(roll: Sequence[Entry], entry: Entry) -> Entry:
    return next(one for one in roll if one.entry_id == entry.entry_id)
