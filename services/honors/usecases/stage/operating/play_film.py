"""Lets the screens play the film of an item of the programme, each from its own storage."""

from chassis.errors import NotFound
from chassis.storage.database import Database
from services.honors.domain.ids import ItemNumber
from services.honors.domain.known.known_congress import CongressState
from services.honors.domain.programme.programme import ItemKind
from services.honors.domain.stage import acts
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind, Picture, Stage
from services.honors.usecases.programme.read_programme import find
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage


async def play_film(db: Database, command: Command, number: ItemNumber) -> CommandAnswer:
    """Show the card of that film. Raises NotFound for an item that is no film of the programme."""
    async with db.transaction() as conn:
        _, programme = await find(conn, command.congress_id)
        item = programme.item(number)
        if item is None or item.kind is not ItemKind.FILM:
            raise NotFound("Mục này không phải phim trong chương trình. Xin tải lại trang.")

        def play(scene: Scene) -> Stage | str:
            if scene.congress.state is not CongressState.ACTIVE:
                return "Đại hội đã lưu trữ nên không chiếu phim được."
            if scene.stage.locked:
                return acts.LOCKED
            return acts.shown(scene.held_by(command), Picture(CardKind.VIDEO, item=number, text=item.title))

        return await act_on_stage(conn, command, "film.played", play, number)
