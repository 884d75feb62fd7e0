"""Takes every row of a deleted congress out of this database. The audit and what was said stay."""

from chassis.storage.database import Connection
from services.checkin.domain.ids import CongressId


async def delete_congress(conn: Connection, congress_id: CongressId) -> None:
    """Delete all but the tombstone in `known_congresses`."""
    await conn.execute(_DELETE, congress_id)


_DELETE = """
WITH words AS (
    DELETE FROM device_words WHERE device_id IN (SELECT client_id FROM paired_clients WHERE congress_id = $1)
), people AS (
    DELETE FROM known_delegates WHERE congress_id = $1
), badges AS (
    DELETE FROM known_credentials WHERE congress_id = $1
), codes AS (
    DELETE FROM known_short_codes WHERE congress_id = $1
), portraits AS (
    DELETE FROM known_photos WHERE congress_id = $1
), let_off AS (
    DELETE FROM known_leave WHERE congress_id = $1
), honoured AS (
    DELETE FROM known_rows WHERE congress_id = $1
), planned AS (
    DELETE FROM known_sessions WHERE congress_id = $1
), things AS (
    DELETE FROM handout_items WHERE congress_id = $1
), delegations AS (
    DELETE FROM known_units WHERE congress_id = $1
), numbers AS (
    DELETE FROM arrival_counts WHERE congress_id = $1
), stands AS (
    DELETE FROM gates WHERE congress_id = $1
), opened AS (
    DELETE FROM session_doors WHERE congress_id = $1
), hours AS (
    DELETE FROM self_openings WHERE congress_id = $1
), counted AS (
    DELETE FROM exit_counting WHERE congress_id = $1
), wiped AS (
    DELETE FROM wiped_rehearsals WHERE congress_id = $1
), facts AS (
    DELETE FROM scans WHERE congress_id = $1
), attended AS (
    DELETE FROM attendance WHERE congress_id = $1 RETURNING delegate_id
), inside AS (
    DELETE FROM presence WHERE delegate_id IN (SELECT delegate_id FROM attended)
), shut AS (
    DELETE FROM refused_credentials WHERE delegate_id IN (SELECT delegate_id FROM attended)
), halls_secret AS (
    DELETE FROM halls WHERE congress_id = $1
), promised AS (
    DELETE FROM hall_challenges WHERE congress_id = $1
), waited AS (
    DELETE FROM door_calls WHERE congress_id = $1
), seals AS (
    DELETE FROM roster_locks WHERE congress_id = $1
), sealed_for AS (
    DELETE FROM waiting_keys WHERE congress_id = $1
), revisions AS (
    DELETE FROM roster_revisions WHERE congress_id = $1
)
DELETE FROM roster_changes WHERE congress_id = $1
"""
