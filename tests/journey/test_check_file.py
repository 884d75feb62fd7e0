"""`daihoi check-file --congress` compares a file with a congress of the running system, and stores nothing."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from chassis.files.writing import write_table
from daihoi.cli import app
from daihoi.local.runner import LocalStack
from tests.support.congress.little_congress import LittleCongress


async def test_a_file_is_compared_with_the_people_of_a_running_congress(
    stack: LocalStack, congress: LittleCongress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(stack.home.path))
    guest = await congress.delegate("guest")
    there = (guest["delegate_code"], guest["full_name"], guest["birth"], guest["unit_name"], guest["category"], "Z9")
    file = tmp_path / "danh-sach.xlsx"
    headings = ("Mã đại biểu", "Họ và tên", "Ngày sinh", "Đơn vị", "Thành phần", "Ghế")
    file.write_bytes(write_table(headings, [there, ("", "Lò Văn Giả Lập", "1984", "Sở Y tế", "Khách mời", "")]))
    known = await congress.organizer.congresses()
    code = next(one["code"] for one in known if one["congress_id"] == str(congress.congress_id))
    done = await asyncio.to_thread(CliRunner().invoke, app, ["check-file", str(file), "--congress", code, "--json"])
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    assert [one["outcome"] for one in found["people"]] == ["changed", "new"]
    assert found["people"][0]["same_as"] == guest["delegate_code"]
    assert [(one["field"], one["new"]) for one in found["people"][0]["changes"]] == [("seat", "Z9")]
    assert (await congress.delegate("guest"))["seat"] == guest["seat"]
