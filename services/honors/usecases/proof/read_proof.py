"""Reads the roll as it is proofread."""

from chassis import clock
from chassis.storage.database import Database
from services.honors.domain.ids import CongressId
from services.honors.domain.proof.edition import edition_state
from services.honors.domain.proof.proof_sheet import ProofSheet, proof_lines
from services.honors.domain.proof.short_awards import short_awards
from services.honors.domain.stage.rules import asks_for_approval
from services.honors.usecases.stage.scene import read_scene


async def read_proof(db: Database, congress_id: CongressId, reader: str) -> ProofSheet:
    """Give the whole roll as the account `reader` sees it. Raises NotFound."""
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
    now = clock.now()
    return ProofSheet(
        as_of=now,
        revision=scene.stage.revision,
        synthetic=scene.congress.synthetic,
        rehearsal=scene.stage.rehearsal,
        needs_approval=asks_for_approval(scene.congress, scene.stage),
        rule=scene.stage.needs_approval,
        living_proxy=scene.stage.living_proxy,
        edition=edition_state(scene.edition, scene.roll),
        lines=proof_lines(scene.roll, scene.edition, reader, now.date(), scene.guarded),
        short_awards=short_awards(scene.roll),
    )
