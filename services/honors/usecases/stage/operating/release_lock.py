"""Leaves the flag, the silence or the black by their own way out."""

from chassis.storage.database import Database
from services.honors.domain.known.known_congress import CongressState
from services.honors.domain.stage import acts
from services.honors.domain.stage.cards import CALM_CARDS, refusal
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind, Picture, Stage
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def release_lock(db: Database, command: Command, *, back: bool, to: CardKind | None = None) -> CommandAnswer:
    """Go back to what the locked card covers, or to the title; or straight `to` another locked card, which then covers that.

    Raises NotFound for an unknown congress.
    """

    def release(scene: Scene) -> Stage | str:
        if not scene.stage.locked:
            return "Màn hình không khóa."
        if to and (refused := refusal(scene.congress, to, None, None)):
            return refused
        under = acts.released(scene.held_by(command), back=back and not _over(scene))
        return acts.shown(under, Picture(to)) if to else under

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "lock.released", release, back, *((to.value,) if to else ()))


def _over(scene: Scene) -> bool:
    """Tell whether what the lock covers is not to be shown any more, because the congress is archived."""
    covered = scene.stage.covered
    return scene.congress.state is not CongressState.ACTIVE and covered is not None and covered.card not in CALM_CARDS
