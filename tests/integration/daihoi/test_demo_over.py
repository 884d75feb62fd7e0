"""`make demo ARGS=--fresh` while another one runs: the other demo ends, anything else that runs is left alone."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from daihoi.local.home import Home
from daihoi.local.processes.lock import AlreadyRunning, RunnerLock, holder
from daihoi.local.processes.other_runner import end_other_demo

RUNNER = """
import pathlib, signal, sys
from daihoi.commands.console import ended_by_signals
from daihoi.local.processes.lock import RunnerLock
lock = RunnerLock(pathlib.Path(sys.argv[1]))
with ended_by_signals():
    lock.take()
    try:
        print("ready", flush=True)
        signal.pause()
    except KeyboardInterrupt:
        print("ended in order", flush=True)
"""

Start = Callable[[str], "subprocess.Popen[str]"]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    started: list[subprocess.Popen[str]] = []

    def run(command: str) -> "subprocess.Popen[str]":
        arguments = [sys.executable, "-c", RUNNER, str(Home(tmp_path).lock_file), command]
        process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        started.append(process)
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


def test_a_demo_that_runs_elsewhere_is_ended_in_order_and_it_is_said(tmp_path: Path, start: Start) -> None:
    home, said, other = Home(tmp_path), list[str](), start("demo")

    end_other_demo(home, said.append)

    assert other.communicate(timeout=10)[0] == "ended in order\n"
    assert said == [f"Dừng bản đang chạy (tiến trình {other.pid}) để bắt đầu lại từ đầu"]
    assert holder(home.lock_file) == 0, "the folder is free for the next"


def test_an_installation_that_is_no_demo_is_not_ended_and_keeps_its_folder(tmp_path: Path, start: Start) -> None:
    home, said, other = Home(tmp_path), list[str](), start("up")

    end_other_demo(home, said.append)

    assert other.poll() is None
    assert said == []
    with pytest.raises(AlreadyRunning, match=f"tiến trình {other.pid}"):
        RunnerLock(home.lock_file).take()


def test_where_nothing_runs_nothing_is_ended(tmp_path: Path) -> None:
    said: list[str] = []
    end_other_demo(Home(tmp_path / "nowhere"), said.append)
    assert said == []
