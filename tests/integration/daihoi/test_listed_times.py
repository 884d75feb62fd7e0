"""Lists at a terminal say when by the clocks of Vietnam, as every page does, and say so."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from types import SimpleNamespace
from uuid import uuid4

import asyncpg
import pytest
from typer.testing import CliRunner, Result

from daihoi.cli import app
from daihoi.commands.access import stolen
from daihoi.commands.keeping import mending
from daihoi.local.keeping.stolen_devices import WITH_DEVICES, DeviceUnclear
from tests.conftest import MakeDatabase

AFTER_MIDNIGHT = datetime.fromisoformat("2026-11-30T17:05:06+00:00")


async def printed(monkeypatch: pytest.MonkeyPatch, dsns: Mapping[str, str], *command: str) -> Result:
    at = SimpleNamespace(dsn=dsns.__getitem__)
    for commands in (stolen, mending):
        monkeypatch.setattr(commands, "installation", lambda: (None, None))
        monkeypatch.setattr(commands, "databases", lambda home, status: at)
    return await asyncio.to_thread(lambda: CliRunner().invoke(app, command))


async def test_devices_of_one_name_are_listed_with_when_they_were_paired(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    dsns = {service: await make_database(service) for service in WITH_DEVICES}
    conn = await asyncpg.connect(dsns["checkin"])
    ids = uuid4(), uuid4()
    for token, client in zip((b"1", b"2"), ids, strict=True):
        await conn.execute(
            "INSERT INTO paired_clients VALUES ($1, $2, 'Máy giả lập', '{VENUE}', '{}', $3, $4, $4)",
            client,
            uuid4(),
            token,
            AFTER_MIDNIGHT,
        )
    await conn.close()
    answer = await printed(monkeypatch, dsns, "stolen", "device", "Máy giả lập")
    assert isinstance(answer.exception, DeviceUnclear)
    assert "ghép lúc (giờ Việt Nam)" in answer.output
    assert all(str(one) in answer.output for one in ids), answer.output
    assert answer.output.count("00:05 01/12/2026") == 2, answer.output


async def test_what_could_not_be_applied_is_listed_with_when_that_was(
    make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    dsn = await make_database("checkin")
    conn = await asyncpg.connect(dsn)
    await conn.execute(
        'INSERT INTO dead_letters (consumer, fingerprint, topic, partition, "offset", headers, problem, traceback, attempts, died_at) '
        "VALUES ('checkin', '', 'registration.events', 0, 7, '[]', 'giả lập', '', 3, $1)",
        AFTER_MIDNIGHT,
    )
    await conn.close()
    answer = await printed(monkeypatch, {"checkin": dsn}, "dead-letters", "list", "checkin")
    assert answer.exit_code == 1
    assert "died at (Vietnam time)" in answer.output
    for told in ("registration.events 0:7", "00:05:06 01/12/2026", "giả lập"):
        assert told in answer.output, answer.output
