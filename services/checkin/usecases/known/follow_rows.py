"""Follows who goes up in which row on the stage, so that a gate can say where somebody is waited for."""

from chassis.storage.database import Connection
from contracts.stage_rows import RowsChanged
from services.checkin.domain.ids import CongressId, DelegateId, SessionId
from services.checkin.domain.presence.stage_rows import KnownRow, StageRow
from services.checkin.storage.known import known_congresses, known_rows
from services.checkin.storage.known.known_rows import KnownRows
from services.checkin.storage.roster import roster


async def follow_rows(conn: Connection, events: list[RowsChanged]) -> None:
    """Take over rows as they now are, and let devices hear of them with the list; an older word changes nothing, and none is
    kept of a deleted congress.
    """
    newest = {
        DelegateId(event.delegate_id): _known(event)
        for event in sorted(events, key=lambda each: each.aggregate_version)
    }
    congress_ids = {one.congress_id for one in newest.values()}
    await known_congresses.follow_alone(conn, congress_ids)
    gone = await known_congresses.deleted(conn, congress_ids)
    kept = [one for one in newest.values() if one.congress_id not in gone]
    if news := await known_rows.apply(conn, kept) if kept else []:
        await roster.mark_changed(conn, news)


def _known(event: RowsChanged) -> KnownRows:
    rows = (
        KnownRow(
            StageRow(each.number, each.wave, each.by_size), SessionId(each.session_id) if each.session_id else None
        )
        for each in event.rows
    )
    return KnownRows(DelegateId(event.delegate_id), CongressId(event.congress_id), event.aggregate_version, tuple(rows))
