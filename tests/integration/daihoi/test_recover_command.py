"""`daihoi accounts recover` at a real registration: it says which right it gives before it gives it, and gives none to whom is there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from daihoi.cli import app
from daihoi.commands.access import accounts
from tests.conftest import MakeDatabase
from tests.support.registration.registration_world import Registration, running

OF_ALL = "Ban Tổ chức của mọi đại hội"


@pytest.fixture
async def registration(make_database: MakeDatabase, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Registration]:
    async with running(await make_database("registration")) as started:
        at = SimpleNamespace(dsn=lambda service: started.dsn)
        monkeypatch.setattr(accounts, "installation", lambda: (None, None))
        monkeypatch.setattr(accounts, "databases", lambda home, status: at)
        yield started


async def recovering(username: str, answer: str = "y\n") -> Result:
    def asked() -> Result:
        return CliRunner().invoke(app, ["accounts", "recover", "--username", username], input=answer)

    return await asyncio.to_thread(asked)


async def test_who_is_no_organiser_of_all_is_refused_with_who_may_be_recovered(registration: Registration) -> None:
    async with aclosing(await registration.staff("giamsat", "AUDITOR")):
        refused = await recovering("giamsat")
    assert isinstance(refused.exception, accounts.NoOrganiserOfAll)
    said = str(refused.exception)
    assert "“giamsat” không phải Ban Tổ chức của mọi đại hội" in said
    assert "Khôi phục được: organizer." in said
    assert "«Tài khoản làm việc» trên trang đầu" in said
    assert "mật khẩu dùng một lần" not in refused.output


async def test_a_new_account_is_named_with_its_right_before_and_after(registration: Registration) -> None:
    declined = await recovering("ban-moi", "n\n")
    assert f"Chưa có tài khoản “ban-moi”: lệnh này mở mới, với vai trò {OF_ALL}" in declined.output
    known = "SELECT roles FROM accounts WHERE username = 'ban-moi'"
    assert await registration.conn.fetchrow(known) is None
    done = await recovering("ban-moi")
    assert done.exit_code == 0, done.output
    assert f"Đã mở tài khoản mới với vai trò {OF_ALL}" in done.output
    assert await registration.conn.fetchval(known) == ["ORGANIZER"]


async def test_who_is_out_of_use_is_said_to_come_into_use_again(registration: Registration) -> None:
    assert "đang ngừng dùng" not in (await recovering("organizer", "n\n")).output
    await registration.conn.execute("UPDATE accounts SET disabled_at = now()")
    done = await recovering("organizer")
    assert "đang ngừng dùng: lệnh này cho dùng lại" in done.output
    assert "Đã mở tài khoản mới" not in done.output
