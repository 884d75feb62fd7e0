"""Takes away all that belongs to a congress but its own row; what was done to it stays in the audit."""

from chassis.storage.database import Connection
from services.registration.domain.ids import CongressId


async def delete_belongings(conn: Connection, congress_id: CongressId) -> None:
    """Delete people with their badges, sealed attributes and attendance, units, agenda and sessions; also the answers
    that were kept for a second sending of a command, which name people.
    """
    for statement in _IN_ORDER:
        await conn.execute(statement, congress_id)


_IN_ORDER = (
    """DELETE FROM idempotency_keys WHERE answer ->> 'congress_id' = $1::uuid::text""",
    """DELETE FROM idempotency_keys WHERE answer -> 'delegate' ->> 'congress_id' = $1::uuid::text""",
    """DELETE FROM attendance WHERE congress_id = $1""",
    """DELETE FROM known_presence WHERE congress_id = $1""",
    """DELETE FROM known_doors WHERE congress_id = $1""",
    """DELETE FROM refused_credentials WHERE congress_id = $1""",
    """DELETE FROM pass_openings WHERE congress_id = $1""",
    """DELETE FROM printed_badges WHERE congress_id = $1""",
    """DELETE FROM badge_print_runs WHERE congress_id = $1""",
    """DELETE FROM outside_badges WHERE congress_id = $1""",
    """DELETE FROM mails WHERE congress_id = $1""",
    """DELETE FROM mail_stops WHERE congress_id = $1""",
    """DELETE FROM letterheads WHERE congress_id = $1""",
    """DELETE FROM document_runs WHERE congress_id = $1""",
    """DELETE FROM congress_moves WHERE congress_id = $1""",
    """DELETE FROM upper_delegates WHERE congress_id = $1""",
    """DELETE FROM upper_lists WHERE congress_id = $1""",
    """UPDATE upper_lists SET parent_id = NULL WHERE parent_id = $1""",
    """DELETE FROM lower_congresses WHERE congress_id = $1""",
    """DELETE FROM lower_plans_due WHERE congress_id = $1""",
    """DELETE FROM summary_notes WHERE congress_id = $1""",
    """DELETE FROM known_honours WHERE congress_id = $1""",
    """DELETE FROM known_programmes WHERE congress_id = $1""",
    """DELETE FROM credential_reports WHERE congress_id = $1""",
    """DELETE FROM report_rules WHERE congress_id = $1""",
    """DELETE FROM composition_targets WHERE congress_id = $1""",
    """DELETE FROM composition_target_versions WHERE congress_id = $1""",
    """DELETE FROM credentials WHERE congress_id = $1""",
    """DELETE FROM seated_sessions WHERE congress_id = $1""",
    """DELETE FROM contested_seats WHERE congress_id = $1""",
    """DELETE FROM seat_changes WHERE congress_id = $1""",
    """DELETE FROM seat_blocks WHERE congress_id = $1""",
    """DELETE FROM halls WHERE congress_id = $1""",
    """DELETE FROM sensitive_attributes WHERE congress_id = $1""",
    """DELETE FROM evidence WHERE congress_id = $1""",
    """DELETE FROM hall_documents WHERE congress_id = $1""",
    """DELETE FROM hall_notices WHERE congress_id = $1""",
    """DELETE FROM head_links WHERE congress_id = $1""",
    """DELETE FROM hall_pages WHERE congress_id = $1""",
    """DELETE FROM answers WHERE congress_id = $1""",
    """DELETE FROM visits WHERE congress_id = $1""",
    """DELETE FROM nominations WHERE congress_id = $1""",
    """DELETE FROM place_movements WHERE congress_id = $1""",
    """DELETE FROM submission_deadlines WHERE congress_id = $1""",
    """DELETE FROM delegate_acts WHERE congress_id = $1""",
    """DELETE FROM field_origins WHERE congress_id = $1""",
    """DELETE FROM roster_imports WHERE congress_id = $1""",
    """DELETE FROM roster_answers WHERE congress_id = $1""",
    """DELETE FROM closings WHERE congress_id = $1""",
    """DELETE FROM data_rules WHERE congress_id = $1""",
    """DELETE FROM delegates WHERE congress_id = $1""",
    """DELETE FROM unit_acts WHERE congress_id = $1""",
    """DELETE FROM unit_names WHERE congress_id = $1""",
    """DELETE FROM units WHERE congress_id = $1""",
    """DELETE FROM agenda_items WHERE congress_id = $1""",
    """DELETE FROM congress_sessions WHERE congress_id = $1""",
)
