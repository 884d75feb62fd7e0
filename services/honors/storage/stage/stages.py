"""The stage rows: locked by every command, so that one congress has one history."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

import asyncpg

from chassis.storage.database import Connection
from services.honors.domain.decisions.card import DecisionCard
from services.honors.domain.ids import CongressId, EntryId, RowId
from services.honors.domain.stage.stage import Armed, CardKind, Gesture, Hold, Moved, Picture, Side, Sign, Stage


async def create_stage(conn: Connection, stage: Stage) -> bool:
    """Store the first stage of a congress; False when there is one already."""
    return bool(await conn.fetchval(_CREATE, *_values(stage)))


async def lock_stage(conn: Connection, congress_id: CongressId) -> Stage | None:
    """Give the stage and keep others from changing it until this transaction ends."""
    row = await conn.fetchrow(_LOCK, congress_id)
    return _stage(row) if row else None


async def get_stage(conn: Connection, congress_id: CongressId) -> Stage | None:
    row = await conn.fetchrow(_GET, congress_id)
    return _stage(row) if row else None


async def save_stage(conn: Connection, stage: Stage) -> None:
    await conn.execute(_SAVE, *_values(stage))


def _values(stage: Stage) -> tuple[object, ...]:
    return (
        stage.congress_id,
        stage.revision,
        stage.card_revision,
        stage.sequence,
        stage.card.value,
        stage.item,
        stage.entry_id,
        stage.batch_size,
        stage.told_version,
        stage.changed_at,
        stage.rehearsed_from,
        _armed_kept(stage.armed) if stage.armed else None,
        {"hand": stage.hold.hand, "name": stage.hold.name, "since": stage.hold.since.isoformat()}
        if stage.hold
        else None,
        _written(stage.covered) if stage.covered else None,
        [[str(each.entry_id), str(each.after) if each.after else None] for each in stage.moved],
        stage.dwell_ms,
        stage.taken_at,
        stage.needs_approval,
        [_said(sign) for sign in stage.signs],
        stage.row_id,
        stage.card_text,
        _card_kept(stage.decision) if stage.decision else None,
        stage.taken_back,
        stage.living_proxy,
        stage.portraits,
        stage.withdrawn,
    )


def _stage(row: asyncpg.Record) -> Stage:
    return Stage(
        congress_id=CongressId(row["congress_id"]),
        revision=row["revision"],
        card_revision=row["card_revision"],
        sequence=row["sequence"],
        card=CardKind(row["card"]),
        item=row["item"],
        entry_id=EntryId(row["entry_id"]) if row["entry_id"] else None,
        batch_size=row["batch_size"],
        told_version=row["told_version"],
        changed_at=row["changed_at"],
        rehearsed_from=row["rehearsed_from"],
        armed=_armed(row["armed"]) if row["armed"] else None,
        hold=_hold(row["hold"]) if row["hold"] else None,
        covered=_picture(row["covered"]) if row["covered"] else None,
        moved=tuple(Moved(_entry_id(one), _entry_id(after) if after else None) for one, after in row["moved"]),
        dwell_ms=row["dwell_ms"],
        taken_at=row["taken_at"],
        needs_approval=row["needs_approval"],
        signs=tuple(_sign(sign) for sign in row["signs"]),
        row_id=RowId(row["row_id"]) if row["row_id"] else None,
        card_text=row["card_text"],
        decision=_card(row["decision"]) if row["decision"] else None,
        taken_back=row["taken_back"],
        living_proxy=row["living_proxy"],
        portraits=row["portraits"],
        withdrawn=row["withdrawn"],
    )


def _entry_id(written: str) -> EntryId:
    return EntryId(UUID(written))


def _armed_kept(armed: Armed) -> dict[str, Any]:
    name = {"entry_id": str(armed.entry_id), "digest": armed.digest, "seen": dict(armed.seen)}
    if armed.is_decision:
        return {**name, "is_decision": True}
    if armed.row_id is None:
        return name
    return {**name, "row_id": str(armed.row_id), "members": [_armed_kept(one) for one in armed.members]}


def _armed(kept: Mapping[str, Any]) -> Armed:
    row_id = RowId(UUID(kept["row_id"])) if kept.get("row_id") else None
    members = tuple(_armed(one) for one in kept.get("members", ()))
    decision = kept.get("is_decision", False)
    return Armed(_entry_id(kept["entry_id"]), kept["digest"], kept["seen"], row_id, members, decision)


def _hold(kept: Mapping[str, str]) -> Hold:
    return Hold(kept["hand"], kept["name"], datetime.fromisoformat(kept["since"]))


def _said(sign: Sign) -> dict[str, str]:
    return {
        "side": sign.side.value,
        "gesture": sign.gesture.value,
        "name": sign.name,
        "given_at": sign.given_at.isoformat(),
        **({"entry_id": str(sign.entry_id)} if sign.entry_id else {}),
    }


def _sign(kept: Mapping[str, str]) -> Sign:
    given_at = datetime.fromisoformat(kept["given_at"])
    about = kept.get("entry_id")
    entry_id = EntryId(UUID(about)) if about else None
    return Sign(Side(kept["side"]), Gesture(kept["gesture"]), kept["name"], given_at, entry_id)


def _written(picture: Picture) -> dict[str, object]:
    entry_id = str(picture.entry_id) if picture.entry_id else None
    covers = {"covers": _written(picture.covers)} if picture.covers else {}
    row = {"row_id": str(picture.row_id)} if picture.row_id else {}
    text = {"text": picture.text} if picture.text else {}
    decision = {"decision": _card_kept(picture.decision)} if picture.decision else {}
    return {"card": picture.card.value, "item": picture.item, "entry_id": entry_id, **covers, **row, **text, **decision}


def _picture(kept: Mapping[str, Any]) -> Picture:
    entry_id = _entry_id(kept["entry_id"]) if kept["entry_id"] else None
    covers = _picture(kept["covers"]) if kept.get("covers") else None
    row_id = RowId(UUID(kept["row_id"])) if kept.get("row_id") else None
    decision = _card(kept["decision"]) if kept.get("decision") else None
    return Picture(CardKind(kept["card"]), kept["item"], entry_id, covers, row_id, kept.get("text", ""), decision)


def _card_kept(card: DecisionCard) -> dict[str, str]:
    return {"number": card.number, "date": card.date.isoformat(), "issuer": card.issuer, "award_name": card.award_name}


def _card(kept: Mapping[str, str]) -> DecisionCard:
    return DecisionCard(kept["number"], date.fromisoformat(kept["date"]), kept["issuer"], kept["award_name"])


_CREATE = """
INSERT INTO stages (congress_id, revision, card_revision, sequence, card, item, entry_id, batch_size, told_version,
    changed_at, rehearsed_from, armed, hold, covered, moved, dwell_ms, taken_at,
    needs_approval, signs, row_id, card_text, decision, taken_back, living_proxy, portraits, withdrawn)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26)
ON CONFLICT DO NOTHING RETURNING true
"""

_LOCK = """
SELECT * FROM stages WHERE congress_id = $1 FOR UPDATE
"""

_GET = """
SELECT * FROM stages WHERE congress_id = $1
"""

_SAVE = """
UPDATE stages SET revision = $2, card_revision = $3, sequence = $4, card = $5, item = $6, entry_id = $7,
    batch_size = $8, told_version = $9, changed_at = $10, rehearsed_from = $11,
    armed = $12, hold = $13, covered = $14, moved = $15, dwell_ms = $16, taken_at = $17,
    needs_approval = $18, signs = $19, row_id = $20, card_text = $21, decision = $22, taken_back = $23, living_proxy = $24,
    portraits = $25, withdrawn = $26
WHERE congress_id = $1
"""
