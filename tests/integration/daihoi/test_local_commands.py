"""The command line: each command explains itself, fails with a sentence, and never with a stack trace."""

import subprocess
import sys
from pathlib import Path

import click
import pytest
import typer
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.commands.console import NothingRuns
from daihoi.commands.daily.loading import NoSuchCongress, choose_congress
from daihoi.commands.daily.running import _print_from
from daihoi.local.home import Home

COMMANDS = [
    "demo",
    "smoke",
    "up",
    "down",
    "status",
    "logs",
    "migrate",
    "republish",
    "dead-letters",
    "parked",
    "rebuild",
    "load-roster",
    "load-honours",
    "check-file",
    "replay",
    "simulate",
]


def commands() -> dict[str, click.Command]:
    group = typer.main.get_group(app)
    return dict(group.commands)


def test_every_promised_command_is_there() -> None:
    assert set(COMMANDS) <= set(commands())


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_and_option_has_help(name: str) -> None:
    command = commands()[name]

    assert command.help
    assert [one.name for one in command.params if not getattr(one, "help", None)] == []


@pytest.mark.parametrize(
    "name",
    [["status"], ["republish"], ["rebuild", "checkin"], ["dead-letters", "list"], ["parked", "list"], ["simulate"]],
)
def test_a_command_that_needs_an_installation_says_how_to_start_one(
    name: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))

    answer = CliRunner().invoke(app, name)

    assert isinstance(answer.exception, NothingRuns)
    assert "daihoi up" in str(answer.exception)


def test_a_failure_is_one_sentence_and_exit_code_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))

    status = [sys.executable, "-m", "daihoi", "--language", "en", "status"]
    ran = subprocess.run(status, capture_output=True, text=True, check=False)

    assert ran.returncode == 1
    assert ran.stderr.strip() == "✗ Nothing runs here: start it with `daihoi up` in another terminal, then try again"


def test_down_is_harmless_where_nothing_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))

    for asked, said in ((["down"], "Nothing ran here"), (["down", "--erase"], "there is nothing to delete")):
        answer = CliRunner().invoke(app, ["--language", "en", *asked])
        assert answer.exit_code == 0
        assert said in answer.output


@pytest.mark.parametrize("answered", ["n\n", "\n", ""])
def test_nothing_is_deleted_for_whoever_answers_no(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answered: str
) -> None:
    home = Home(tmp_path)
    home.make()
    password = home.secret("registration", "first_organizer_password")
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))
    answer = CliRunner().invoke(app, ["down", "--erase"], input=answered)
    assert answer.exit_code == 1
    assert f"Xóa hẳn mọi dữ liệu, khóa và nhật ký trong {tmp_path}?" in answer.output
    assert "Đã dừng." in answer.output
    assert home.secret("registration", "first_organizer_password") == password
    assert home.runner_log.exists()


@pytest.mark.parametrize(("asked", "answered"), [(["--erase"], "y\n"), (["--erase", "--yes"], None)])
def test_who_deletes_everything_is_told_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: list[str], answered: str | None
) -> None:
    Home(tmp_path).make()
    monkeypatch.setenv("DAIHOI_HOME", str(tmp_path))
    answer = CliRunner().invoke(app, ["down", *asked], input=answered)
    assert answer.exit_code == 0
    assert f"đã xóa mọi dữ liệu, khóa và nhật ký trong {tmp_path}" in answer.output.replace("\n", "")
    assert not Home(tmp_path).holds_something()


def test_the_congress_to_load_into_has_to_be_named_only_where_there_are_several() -> None:
    one = {"congress_id": "0192f0c0-0000-7000-8000-000000000001", "code": "A"}
    other = {"congress_id": "0192f0c0-0000-7000-8000-000000000002", "code": "B"}

    assert str(choose_congress([one], "")) == one["congress_id"]
    assert str(choose_congress([one, other], "B")) == other["congress_id"]
    with pytest.raises(NoSuchCongress, match="đang có A, B"):
        choose_congress([one, other], "")
    with pytest.raises(NoSuchCongress, match="Chưa có đại hội nào"):
        choose_congress([], "")


def test_logs_are_shown_as_json_lines_whatever_the_process_wrote(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = tmp_path / "postgres.log"
    log.write_text('{"level": "info"}\nready to accept "connections"\n42\n')

    end = _print_from(log, 0)

    assert end == log.stat().st_size
    assert capsys.readouterr().out.splitlines() == [
        '{"process": "postgres", "level": "info"}',
        '{"process": "postgres", "message": "ready to accept \\"connections\\""}',
        '{"process": "postgres", "message": "42"}',
    ]
