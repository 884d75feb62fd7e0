"""`daihoi report credentials` gives the figures of a running congress by name, and its file."""

import asyncio
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.local.runner import LocalStack
from daihoi.simulation.before import credentials
from tests.support.congress.little_congress import LittleCongress
from tests.support.waiting import until


async def test_the_figures_of_a_running_congress_come_by_name_and_as_word(
    stack: LocalStack, congress: LittleCongress, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(stack.home.path))
    assert (await congress.gate.scan(congress.badge("individual").code)).verdict == "ADMITTED"
    path = f"/registration/v1/congresses/{congress.congress_id}/credential-report"

    async def counted() -> bool:
        return (await congress.organizer.call("GET", path))["live"]["figures"]["present"] == 1

    await until(counted, "the arrival is in the report")
    known = await congress.organizer.congresses()
    code = next(one["code"] for one in known if one["congress_id"] == str(congress.congress_id))
    file = tmp_path / "bao-cao.docx"
    command = ["report", "credentials", "--congress", code, "--json", "--file", str(file)]
    done = await asyncio.to_thread(CliRunner().invoke, app, command)
    assert done.exit_code == 0, done.output
    said = json.loads(done.stdout)
    assert (said["present"], said["official"], said["delegations"], said["frozen"]) == (1, 1, 1, None)
    assert {"summoned", "women", "oldest", "by_sector", "collective_reps", "present_percent"} <= said.keys()
    assert file.read_bytes().startswith(b"PK")
    told: list[str] = []
    await credentials.switch_on(congress.organizer, congress.congress_id)
    await credentials.freeze(congress.organizer, congress.congress_id, told.append)
    assert told[-1].startswith("Đã chốt báo cáo thẩm tra: có mặt 1/"), told
    done = await asyncio.to_thread(CliRunner().invoke, app, command[:-2])
    assert len(json.loads(done.stdout)["frozen"]["digest"]) == 64
