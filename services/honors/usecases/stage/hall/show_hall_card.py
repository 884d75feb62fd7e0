"""Puts a card for the hall on the screens that names nobody: welcome, an arriving delegation, a countdown, the code of the public roll."""

from chassis import clock
from chassis.storage.database import Connection, Database
from services.honors.domain.hall.cards import WELCOME, coming_sitting, is_only_here
from services.honors.domain.known.known_congress import CongressState, KnownCongress
from services.honors.domain.stage import acts
from services.honors.domain.stage.command import Command, CommandAnswer
from services.honors.domain.stage.stage import CardKind, Picture, Stage
from services.honors.storage.known.known_delegates import list_units
from services.honors.usecases.stage.scene import Scene
from services.honors.usecases.stage.stage_act import act_on_stage

ARCHIVED = "Đại hội đã lưu trữ nên không chiếu thẻ này được."
STRANGE_UNIT = "Không có đoàn này trong danh sách đại biểu. Xin tải lại trang rồi chọn lại."
ONLY_HERE = (
    "Địa chỉ của hệ thống đang là của riêng máy này, điện thoại trong hội trường không mở được mã. "
    "Nhờ kỹ thuật đặt địa chỉ công khai (DAIHOI_PUBLIC_ORIGIN), rồi thử lại."
)
BEGUN = "Mọi phiên đã đến giờ bắt đầu, không còn gì để đếm ngược."


async def show_hall_card(db: Database, command: Command, card: CardKind, unit_name: str, origin: str) -> CommandAnswer:
    """Show WELCOME, ARRIVAL of `unit_name`, COUNTDOWN to the next sitting, or ROLL_CODE of the roll at `origin`.

    Raises NotFound for an unknown congress.
    """
    async with db.transaction() as conn:
        known = await _knows(conn, command, unit_name)

        def show(scene: Scene) -> Stage | str:
            if scene.congress.state is not CongressState.ACTIVE:
                return ARCHIVED
            if scene.stage.locked:
                return acts.LOCKED
            if card is CardKind.ARRIVAL and not known:
                return STRANGE_UNIT
            if card is CardKind.ROLL_CODE and is_only_here(origin):
                return ONLY_HERE
            picture = _picture(scene.congress, card, unit_name, origin)
            return acts.shown(scene.held_by(command), picture) if picture else BEGUN

        return await act_on_stage(conn, command, "card.shown", show, card.value, unit_name)


async def _knows(conn: Connection, command: Command, unit_name: str) -> bool:
    return bool(unit_name) and unit_name in await list_units(conn, command.congress_id)


def _picture(congress: KnownCongress, card: CardKind, unit_name: str, origin: str) -> Picture | None:
    if card is CardKind.COUNTDOWN:
        sitting = coming_sitting(congress, clock.now())
        return Picture(card, item=sitting) if sitting else None
    text = {
        CardKind.WELCOME: WELCOME,
        CardKind.ARRIVAL: unit_name,
        CardKind.ROLL_CODE: f"{origin}/feed/{congress.congress_id}",
    }[card]
    return Picture(card, text=text)
