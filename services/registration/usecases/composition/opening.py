"""Opens what is sealed of everybody, to be counted; that it was opened, by whom and what for, is noted."""

import asyncio
from collections.abc import Sequence

from chassis.storage import audit
from chassis.storage.database import Connection
from services.registration.domain.composition.facts import Facts, facts_of
from services.registration.domain.ids import CongressId
from services.registration.storage.report.people import CountedPerson
from services.registration.usecases.access.keyring import PersonalDataVault
from services.registration.usecases.people.sealing import unseal


async def opened(
    conn: Connection,
    vault: PersonalDataVault,
    actor: str,
    congress_id: CongressId,
    people: Sequence[CountedPerson],
    purpose: str,
) -> list[Facts]:
    """Give the facts in the order of `people`; `purpose` e.g. "composition" stands in the audit trail."""
    await audit.note(conn, actor, "sensitive.counted", str(congress_id), purpose=purpose, people=len(people))
    return await asyncio.to_thread(_opened, vault, people)


def _opened(vault: PersonalDataVault, people: Sequence[CountedPerson]) -> list[Facts]:
    return [facts_of(one.person, unseal(vault, one.sealed).sensitive) for one in people]
