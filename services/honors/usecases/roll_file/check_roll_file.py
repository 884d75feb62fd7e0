"""Says what an honour roll would do, entry by entry; nothing is stored."""

import asyncio
from datetime import date, timedelta, timezone

from chassis import clock
from chassis.errors import Malformed
from chassis.files.book import read_book
from chassis.files.found import FoundBook
from chassis.files.limits import Limits
from chassis.files.meaning.columns import may_be_chosen
from chassis.files.meaning.questions import Answers
from chassis.storage.database import Connection, Database
from chassis.storage.turns import READING, in_turn
from services.honors.domain.ids import CongressId
from services.honors.domain.roll_file.check import RollCheck, check_roll
from services.honors.domain.roll_file.columns import HEADINGS
from services.honors.domain.roll_file.setting import Setting
from services.honors.domain.roll_file.told import ToldRoll, told
from services.honors.storage.known.known_congresses import code_of, units_of
from services.honors.storage.known.known_delegates import delegates_of
from services.honors.storage.roll_file.own_awards import own_awards_of
from services.honors.storage.roll_file.roll_answers import answers_for
from services.honors.usecases.stage.scene import Scene, read_scene

MOST_ROWS = 5_000
_VIETNAM = timezone(timedelta(hours=7))


async def check_roll_file(
    db: Database, congress_id: CongressId, data: bytes, filename: str, answers: Answers, *, may_mend_at_once: bool
) -> ToldRoll:
    """Read a file against the roll as it is. Raises Malformed, TooLarge, NotFound."""
    book = await read_roll_in_turn(db, data, filename)
    async with db.transaction() as conn:
        scene = await read_scene(conn, congress_id)
        return told(await compare(conn, book, scene, answers, may_mend_at_once=may_mend_at_once))


async def read_roll_in_turn(db: Database, data: bytes, filename: str) -> FoundBook:
    """Give the file as `read_roll_file` does, one file at a time in all processes of the service."""
    async with in_turn(db, READING):
        return await read_roll_file(data, filename)


async def read_roll_file(data: bytes, filename: str) -> FoundBook:
    """Give the file as it was found. Raises Malformed, TooLarge."""
    return await read_book(data, HEADINGS, limits=Limits(rows=MOST_ROWS), filename=filename)


async def compare(
    conn: Connection, book: FoundBook, scene: Scene, answers: Answers, *, may_mend_at_once: bool
) -> RollCheck:
    """Compare a file with the roll, by the answers given now and those remembered. Raises Malformed for one that is no roll.

    Whoever may not mend in public leaves what was announced under the rule of approval.
    """
    congress_id = scene.stage.congress_id
    setting = Setting(
        today=today(),
        delegates=await delegates_of(conn, congress_id),
        roll=scene.roll,
        own_awards=await own_awards_of(conn, congress_id),
        code=await code_of(conn, congress_id),
        units=await units_of(conn, congress_id),
        guarded=frozenset() if may_mend_at_once else scene.guarded,
    )
    remembered = await answers_for(conn, congress_id)
    # in a thread: thousands of entries take seconds
    return some_rows(await asyncio.to_thread(check_roll, book, setting, {**remembered, **answers}, remembered))


def some_rows(check: RollCheck) -> RollCheck:
    """Give the check; raises Malformed when nobody can be in this file, whatever its columns are told to be."""
    if not check.named and not may_be_chosen(check.sheets):
        raise Malformed("Bảng thiếu cột tên (như “Tên tập thể, cá nhân”). Xin thêm cột hoặc dùng tệp mẫu rồi gửi lại.")
    if check.named and not check.rows:
        raise Malformed("Bảng không có dòng nào dưới tiêu đề. Xin điền danh sách rồi gửi lại.")
    return check


def with_names(check: RollCheck) -> RollCheck:
    """Give the check; raises Malformed while nobody has said which column has the names."""
    if not check.named:
        raise Malformed("Chưa biết cột nào ghi tên. Xin chọn cột tên ở phần Cột, hoặc thêm cột rồi gửi lại.")
    return check


def today() -> date:
    """Give the day in Vietnam."""
    return clock.now().astimezone(_VIETNAM).date()
