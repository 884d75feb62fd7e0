"""Puts a card on the big screens: title, slogan, programme, flag salute, silence, black."""

from dataclasses import replace

from chassis.storage import audit
from chassis.storage.database import Database
from services.honors.domain.ids import EntryId
from services.honors.domain.stage.announcement import STALE, Outcome
from services.honors.domain.stage.cards import refusal
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind
from services.honors.usecases.stage.answers import answered_before, keep_answer
from services.honors.usecases.stage.scene import locked_scene
from services.honors.usecases.stage.tell_stage import tell_stage


async def show_card(
    db: Database, command: Command, card: CardKind, item: int | None, entry_id: EntryId | None
) -> CommandAnswer:
    """Show `card`; `item` counts slogans or agenda items from 1, `entry_id` names an announced honouree to show again.

    BLACK is the panic key: it needs no revision. Raises NotFound for an unknown entry, Conflict for a reused id.
    """
    said = ("card", card, item, entry_id)
    async with db.transaction() as conn:
        scene = await locked_scene(conn, command.congress_id)
        if before := await answered_before(conn, command, *said):
            return before
        entry = scene.entry(entry_id) if entry_id else None
        refused = refusal(scene.congress, card, item, entry)
        if card is not CardKind.BLACK and command.revision not in (None, scene.stage.revision):
            outcome, sentence = Outcome.STALE, STALE
        elif refused:
            outcome, sentence = Outcome.NOT_ALLOWED, refused
        else:
            outcome, sentence = Outcome.DONE, "Đã chuyển màn hình."
            stage = replace(scene.stage, card=card, item=item, entry_id=entry.entry_id if entry else None)
            await audit.note(conn, command.actor, "card.shown", str(command.congress_id), card=card.value, item=item)
            scene = await tell_stage(conn, scene, replace(scene, stage=stage))
        shown = scene.view(entry.entry_id) if entry else None
        return await keep_answer(conn, command, CommandAnswer(outcome, sentence, scene.stage.revision, shown), *said)
