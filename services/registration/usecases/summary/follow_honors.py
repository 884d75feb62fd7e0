"""Keeps what honors says for the summary report. Rehearsals count nowhere."""

from chassis.storage.database import Connection
from contracts.honors import EntryAnnounced, EntryCorrected, EntryReturned, EntryWithdrawn, ProgrammeChanged
from services.registration.domain.ids import CongressId, DelegateId, EntryId
from services.registration.storage.report import honors_said
from services.registration.storage.report.honors_said import Announced

PROJECTION_TABLES = ("known_honours", "known_programmes")


async def follow_announced(conn: Connection, said: EntryAnnounced) -> None:
    """Count one announcement. Runs in the consumer's transaction."""
    if said.rehearsal:
        return
    await honors_said.put_announced(
        conn,
        Announced(
            congress_id=CongressId(said.congress_id),
            entry_id=EntryId(said.entry_id),
            sequence=said.sequence,
            kind=said.kind.value,
            award_code=said.award_code,
            award_name=said.award_name,
            announced_at=said.announced_at,
            delegate_id=DelegateId(said.delegate_id) if said.delegate_id else None,
        ),
    )


async def follow_corrected(conn: Connection, said: EntryCorrected) -> None:
    """Count an announcement under the award that it was corrected to, the newest correction whatever came first."""
    if not said.rehearsal:
        where = (CongressId(said.congress_id), EntryId(said.entry_id), said.sequence)
        await honors_said.put_corrected(conn, *where, said.award_name, said.corrected_at)


async def follow_withdrawn(conn: Connection, said: EntryWithdrawn) -> None:
    """Count an announcement no longer: its decision does not hold any more."""
    if not said.rehearsal:
        where = (CongressId(said.congress_id), EntryId(said.entry_id), said.sequence)
        await honors_said.put_gone(conn, *where, "WITHDRAWN")


async def follow_returned(conn: Connection, said: EntryReturned) -> None:
    """Count an announcement no longer: it was made by mistake and will be made again."""
    if not said.rehearsal:
        where = (CongressId(said.congress_id), EntryId(said.entry_id), said.sequence)
        await honors_said.put_gone(conn, *where, "RETURNED")


async def follow_programme(conn: Connection, said: ProgrammeChanged) -> None:
    """Keep the programme as it now is; what is rehearsed was not held."""
    if said.rehearsal:
        return
    items = [one.model_dump(mode="json") for one in said.items]
    await honors_said.put_programme(conn, CongressId(said.congress_id), said.aggregate_version, items)
