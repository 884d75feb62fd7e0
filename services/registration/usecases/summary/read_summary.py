"""Gives the report to the upper level as it stands now."""

from chassis.storage.database import Database
from services.registration.domain.ids import CongressId
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.summary.summary import SummaryReport, put_together


async def read_summary(db: Database, vault: PersonalDataVault, actor: str, congress_id: CongressId) -> SummaryReport:
    """Raises NotFound. The numbers of people are counted, which is noted."""
    async with db.transaction() as conn:
        return (await put_together(conn, vault, actor, congress_id))[1]
