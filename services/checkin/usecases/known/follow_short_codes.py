"""Follows the codes under the QR, which registration tells the door alone."""

from chassis.storage.database import Connection
from contracts.badge_codes import ShortCodesGiven
from services.checkin.domain.ids import CongressId
from services.checkin.storage.known import known_congresses, known_short_codes
from services.checkin.storage.known.known_short_codes import KnownShortCode


async def follow_short_codes(conn: Connection, events: list[ShortCodesGiven]) -> None:
    """Keep the codes, none of a deleted congress; they open the door at once, devices hear of them when they are hashed."""
    congress_ids = {CongressId(event.congress_id) for event in events}
    await known_congresses.follow_alone(conn, congress_ids)
    gone = await known_congresses.deleted(conn, congress_ids)
    codes = [
        KnownShortCode(one.credential_id, one.version, CongressId(event.congress_id), one.short_code)
        for event in events
        if event.congress_id not in gone
        for one in event.codes
    ]
    if codes:
        await known_short_codes.keep(conn, codes)
