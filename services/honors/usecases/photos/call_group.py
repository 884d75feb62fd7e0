"""Calls a group to its photo on the screens of the hall, in the words of the plan as it stands now."""

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.honors.domain.ids import TurnId
from services.honors.domain.known.known_congress import CongressState
from services.honors.domain.photos.plan import call_words
from services.honors.domain.stage import acts
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind, Picture, Stage
from services.honors.storage.photos.photo_plans import find_plan
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def call_group(db: Database, command: Command, turn_id: TurnId) -> CommandAnswer:
    """Show the card of that turn. Raises NotFound for one that the plan has not."""
    async with db.transaction() as conn:
        plan = await find_plan(conn, command.congress_id)
        turn = next((one for one in plan.turns if one.turn_id == turn_id), None) if plan else None
        if turn is None:
            raise NotFound("Lượt chụp này không còn trong kế hoạch. Xin tải lại trang.")

        def show(scene: Scene) -> Stage | str:
            if scene.congress.state is not CongressState.ACTIVE:
                return "Đại hội đã lưu trữ nên không gọi chụp ảnh được."
            if scene.stage.locked:
                return acts.LOCKED
            return acts.shown(scene.held_by(command), Picture(CardKind.PHOTO_CALL, text=call_words(turn)))

        return await act_on_stage(conn, command, "photo.called", show, turn_id)
