"""Follows the codes under the QR, which registration tells the door alone."""

from chassis.storage.database import Connection
from contracts.badge_codes import ShortCodesGiven
from services.checkin.domain.ids import CongressId, DelegateId
from services.checkin.storage.known import known_congresses, known_short_codes
from services.checkin.storage.known.known_short_codes import KnownShortCode
from services.checkin.storage.roster import roster


async def follow_short_codes(conn: Connection, events: list[ShortCodesGiven]) -> None:
    """Keep the codes, none of a deleted congress; they open the door at once, devices hear of them when they are hashed.

    A code that takes another's place: the other one opens nothing from here on, and devices lose it at their next word.
    """
    congress_ids = {CongressId(event.congress_id) for event in events}
    await known_congresses.follow_alone(conn, congress_ids)
    gone = await known_congresses.deleted(conn, congress_ids)
    kept = [event for event in events if event.congress_id not in gone]
    codes = {
        (one.credential_id, one.version): KnownShortCode(
            one.credential_id, one.version, CongressId(event.congress_id), one.short_code
        )
        for event in kept
        for one in event.codes
    }
    if not codes:
        return
    replaced = await known_short_codes.holding_another(conn, [*codes.values()])
    await known_short_codes.keep(conn, [*codes.values()])
    changed = [
        (CongressId(event.congress_id), DelegateId(event.delegate_id))
        for event in kept
        if any(one.credential_id in replaced for one in event.codes)
    ]
    if changed:
        await roster.mark_changed(conn, sorted(set(changed)))
