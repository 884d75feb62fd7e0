"""The trail as a table: who did it is named there also where it was nobody with a name."""

from io import BytesIO

from openpyxl import load_workbook

from chassis.storage.audit import note
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import running


async def test_what_the_command_line_or_the_system_did_is_told_as_such(make_database: MakeDatabase) -> None:
    others = {
        "command line": "Dòng lệnh trên máy chủ",
        "system": "Hệ thống",
        "kafka": "Hệ thống",
        "stranger": "Người lạ",
    }
    async with running(await make_database("registration")) as registration:
        for actor in others:
            await note(registration.conn, actor, "trial.by_nobody", "")
        taken = await registration.http.post("/audit/export", json={"action": "trial.by_nobody"})
    _, *rows = load_workbook(BytesIO(taken.content), read_only=True).active.values  # type: ignore[union-attr]
    assert {row[3]: row[2] for row in rows} == others
