"""Tells operators, MC and screens what changed: revision, log and event in the transaction of the change."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from chassis import clock
from chassis.events import outbox
from chassis.storage.database import Connection
from chassis.storage.notifications import touch
from services.honors.domain.decisions.standing import row_of
from services.honors.domain.ids import EntryId
from services.honors.domain.screens.drawn import drawn_digest
from services.honors.domain.stage.cards import BoardCard, board_card
from services.honors.domain.stage.stage_state import StageState
from services.honors.storage.stage.stage_log import Audience, append_frame
from services.honors.storage.stage.stages import save_stage
from services.honors.usecases import channels, say
from services.honors.usecases.stage.scene import Scene

CHANNELS = {Audience.STAGE: channels.STAGE, Audience.BOARD: channels.BOARD}

_states: TypeAdapter[StageState] = TypeAdapter(StageState)
_cards: TypeAdapter[BoardCard] = TypeAdapter(BoardCard)


async def tell_stage(conn: Connection, before: Scene, after: Scene) -> Scene:
    """Give `after` the next revision and tell everybody; the screens only when their picture changed.

    The caller holds the lock of the stage and has stored all else of `after`.
    """
    now = clock.now()
    revision = before.stage.revision + 1
    changed = _picture(before, now) != _picture(after, now)
    stage = replace(
        after.stage,
        revision=revision,
        card_revision=revision if changed else after.stage.card_revision,
        changed_at=now if changed else after.stage.changed_at,
    )
    scene = replace(after, stage=stage)
    await save_stage(conn, stage)
    await _tell_all(conn, scene, now, board=changed)
    return scene


async def tell_pictures(conn: Connection, before: Scene, after: Scene) -> None:
    """Tell of portraits that came or went: the next revision only where a screen draws another one now.

    The caller holds the lock of the stage.
    """
    now = clock.now()
    if _picture(before, now) != _picture(after, now):
        await tell_stage(conn, before, after)
    elif _portraits(before) != _portraits(after):
        await append_state(conn, after, now)


async def begin_stage(conn: Connection, scene: Scene) -> None:
    """Tell of a stage that was just stored, at revision 1."""
    await _tell_all(conn, scene, scene.stage.changed_at, board=True)


async def _tell_all(conn: Connection, scene: Scene, now: datetime, *, board: bool) -> None:
    stage = scene.stage
    if board:
        await tell_board(conn, scene, now)
    await append_state(conn, scene, now)
    await touch(conn, channels.PUBLIC, str(stage.congress_id))
    await outbox.publish(conn, say.stage_changed(stage, now))


async def append_state(conn: Connection, scene: Scene, now: datetime) -> None:
    """Append the whole state to the stage's log: also for what needs no new revision."""
    await append(conn, scene, Audience.STAGE, "stage", _states.dump_python(scene.state(now), mode="json"), now)


async def tell_board(conn: Connection, scene: Scene, now: datetime) -> None:
    """Append the picture on air to the screens' log."""
    card = _card(scene, now)
    sent = replace(card, digest=drawn_digest(card))
    await append(conn, scene, Audience.BOARD, "card", _cards.dump_python(sent, mode="json"), now)


async def append(
    conn: Connection, scene: Scene, audience: Audience, event: str, data: dict[str, Any], now: datetime
) -> None:
    """Append one frame and wake those who follow this log."""
    await append_frame(conn, scene.stage.congress_id, audience, event, data, now)
    await touch(conn, CHANNELS[audience], str(scene.stage.congress_id))
    if audience is Audience.STAGE:
        await touch(conn, channels.BACKSTAGE, str(scene.stage.congress_id))


def _portraits(scene: Scene) -> dict[EntryId, str]:
    return {one.entry_id: one.portrait for one in scene.roll if one.portrait}


def _picture(scene: Scene, now: datetime) -> BoardCard:
    return replace(_card(scene, now), revision=0)


def _card(scene: Scene, now: datetime) -> BoardCard:
    return board_card(scene.congress, scene.stage, scene.on_air, now, row_of(scene.roll, scene.stage))
