"""Puts a card on the big screens: title, slogan, programme, flag salute, silence, black, or a name announced before."""

from chassis.storage.database import Database
from services.honors.domain.decisions.standing import decision_picture
from services.honors.domain.ids import EntryId, RowId
from services.honors.domain.stage import acts
from services.honors.domain.stage.cards import refusal
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind, Picture, Stage
from services.honors.usecases.stage.operating.make_dark import make_dark
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def show_card(
    db: Database,
    command: Command,
    card: CardKind,
    item: int | None,
    entry_id: EntryId | None,
    row_id: RowId | None = None,
) -> CommandAnswer:
    """Show `card`; `item` counts slogans or agenda items from 1, `entry_id` names an announced honouree to show again.

    A ROW shows whoever of `row_id` is public, with the marker at `entry_id`: it announces nobody.

    BLACK is the panic key: no revision, and whoever may operate. No other card leaves a lock. Raises NotFound for an unknown
    entry, Conflict for a reused id.
    """
    if card is CardKind.BLACK:
        return await make_dark(db, command)
    said = (card.value, item, entry_id, *((row_id,) if row_id else ()))

    def show(scene: Scene) -> Stage | str:
        entry = scene.entry(entry_id) if entry_id else None
        if refused := refusal(scene.congress, card, item, entry, scene.standing(row_id)):
            return refused
        if scene.stage.locked:
            return acts.LOCKED
        if card is CardKind.DECISION and entry:
            return acts.shown(scene.held_by(command), decision_picture(entry, scene.roll))
        return acts.shown(scene.held_by(command), Picture(card, item, entry.entry_id if entry else None, row_id=row_id))

    async with db.transaction() as conn:
        return await act_on_stage(conn, command, "card.shown", show, *said, entry_id=entry_id)
