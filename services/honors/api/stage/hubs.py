"""The live logs of honors: what each audience follows, read from the table."""

from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request
from fastapi.responses import StreamingResponse

from chassis.live.hub import LiveHub, LiveLog, LogFrame
from chassis.storage.database import Connection, Database
from services.honors.domain.ids import CongressId
from services.honors.storage.stage.stage_log import Audience, frames_since
from services.honors.usecases.stage.tell_stage import CHANNELS

SPEAKERS: dict[Audience, tuple[str, ...]] = {Audience.STAGE: ("registration", "checkin"), Audience.BOARD: ()}
"""Who is in the hall is checkin's word, who represents whom registration's; the card on air is honors' own."""

APART_S: dict[Audience, float] = {Audience.STAGE: 0.03, Audience.BOARD: 0.0}
"""Doors move the stage many times a second, and each move is small. The walls are few, and black waits for nothing."""


class EventStream(StreamingResponse):
    media_type = "text/event-stream"


def live_log(db: Database, audience: Audience) -> LiveLog:
    """Give the live log of one audience."""

    async def read_since(conn: Connection, key: str, revision: int) -> Sequence[LogFrame]:
        return [
            LogFrame(frame.number, frame.data, frame.event, frame.at)
            for frame in await frames_since(conn, CongressId(UUID(key)), audience, revision)
        ]

    return LiveLog(db, CHANNELS[audience], read_since, speakers=SPEAKERS[audience], apart=APART_S[audience])


async def _stage_log(request: Request) -> LiveLog:
    log: LiveLog = request.app.state.stage_log
    return log


async def _board_log(request: Request) -> LiveLog:
    log: LiveLog = request.app.state.board_log
    return log


async def _screens_hub(request: Request) -> LiveHub:
    hub: LiveHub = request.app.state.screens_hub
    return hub


StageLog = Annotated[LiveLog, Depends(_stage_log)]
BoardLog = Annotated[LiveLog, Depends(_board_log)]
ScreensHub = Annotated[LiveHub, Depends(_screens_hub)]
