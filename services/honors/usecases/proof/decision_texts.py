"""What the MC reads of a decision: written by one, held against the paper by another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from chassis import clock
from chassis.errors import NotFound, RuleBroken
from chassis.storage import audit
from chassis.storage.database import Connection, Database
from services.honors.domain.decisions.record import DecisionRecord, Key, key_of
from services.honors.domain.decisions.sheet import DecisionLine, decision_lines, text_refused
from services.honors.domain.ids import CongressId
from services.honors.domain.proof.approval import Approval
from services.honors.storage.roll.decision_acts import save_decision
from services.honors.usecases.stage.scene import Scene, locked_scene, read_scene
from services.honors.usecases.stage.tell_stage import append_state

UNKNOWN = "Không có quyết định này trong danh sách. Xin tải lại trang."


async def list_decisions(db: Database, congress_id: CongressId, reader: str) -> list[DecisionLine]:
    """Give the decisions of the roll as the account `reader` sees them. Raises NotFound."""
    async with db.transaction() as conn:
        return _lines(await read_scene(conn, congress_id), reader)


async def write_text(
    db: Database, congress_id: CongressId, actor: str, number: str, day: date, paragraphs: Sequence[str]
) -> list[DecisionLine]:
    """Keep what is read; other words than before are nobody's approved ones. Raises NotFound."""
    async with db.transaction() as conn:
        scene, record = await _found(conn, congress_id, (number, day))
        text = "\n".join(paragraphs)
        if text == record.text:
            return _lines(scene, actor)
        await audit.note(conn, actor, "decision.text_written", str(congress_id), number=number, letters=len(text))
        return _lines(await _keep(conn, scene, replace(record, text=text, writer=actor)), actor)


async def approve_text(
    db: Database, congress_id: CongressId, actor: str, approver: str, number: str, day: date, digest: str | None
) -> list[DecisionLine]:
    """Approve the text that `digest` stands for, None takes the approval back. Raises NotFound, RuleBroken."""
    async with db.transaction() as conn:
        scene, record = await _found(conn, congress_id, (number, day))
        refused = text_refused(record, digest, actor) if digest else None
        if refused:
            raise RuleBroken(refused)
        approval = Approval(digest, actor, approver, clock.now()) if digest else None
        action = "decision.text_approved" if digest else "decision.text_approval_taken_back"
        await audit.note(conn, actor, action, str(congress_id), number=number)
        return _lines(await _keep(conn, scene, replace(record, approval=approval)), actor)


async def _found(conn: Connection, congress_id: CongressId, key: Key) -> tuple[Scene, DecisionRecord]:
    scene = await locked_scene(conn, congress_id)
    if not any(key_of(one.decision) == key for one in scene.roll):
        raise NotFound(UNKNOWN)
    return scene, scene.decisions.get(key) or DecisionRecord(*key)


async def _keep(conn: Connection, scene: Scene, record: DecisionRecord) -> Scene:
    """Keep it and tell the stage; what stands armed with other words is to be armed anew."""
    await save_decision(conn, scene.stage.congress_id, record)
    after = replace(scene, decisions={**scene.decisions, (record.number, record.day): record})
    await append_state(conn, after, clock.now())
    return after


def _lines(scene: Scene, reader: str) -> list[DecisionLine]:
    return decision_lines(scene.roll, scene.decisions, reader)
