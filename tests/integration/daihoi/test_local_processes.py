"""Children are started again when they die, and nothing outlives a killed runner."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from daihoi.local.processes import child as processes
from daihoi.local.processes.child import Child
from daihoi.local.processes.leftovers import Register, end_all_leftovers, living, start_guard
from tests.support.processes import still_runs
from tests.support.waiting import until

FOREVER = "import signal; signal.pause()"


class Sayings(list[str]):
    """Collects what is said and lets a test wait for the next sentence."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = threading.Event()

    def __call__(self, sentence: str) -> None:
        self.append(sentence)
        self.heard.set()


def make_child(folder: Path, code: str = FOREVER, say: Sayings | None = None) -> Child:
    return Child(
        name="sleeper",
        kind="worker",
        service="checkin",
        command=[sys.executable, "-c", code],
        environment=dict(os.environ),
        log=folder / "sleeper.log",
        register=Register(folder / "run.json"),
        say=Sayings() if say is None else say,
    )


async def test_a_killed_child_is_started_again_at_once_and_it_is_said(tmp_path: Path) -> None:
    said = Sayings()
    child = make_child(tmp_path, say=said)
    child.start()
    first = child.pid
    try:
        child.kill()
        assert said.heard.wait(10)
        await until(lambda: child.pid, "the child runs again")

        assert child.pid != first
        assert said == ["sleeper đã dừng (SIGKILL); đang khởi động lại"]
    finally:
        child.stop()


async def test_whoever_kills_a_child_waits_for_that_one_and_not_for_the_one_that_came_after_it(tmp_path: Path) -> None:
    child = make_child(tmp_path)
    child.start()
    first = child.process
    assert first
    kill = first.kill

    def kill_and_see_the_next_one() -> None:
        kill()
        while child.process is first:
            first.poll()

    first.kill = kill_and_see_the_next_one  # type: ignore[method-assign]
    try:
        async with asyncio.timeout(20):
            await asyncio.to_thread(child.kill)
    finally:
        child.stop()


async def test_a_child_that_cannot_be_started_again_is_tried_until_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "AGAIN", 0.05)
    said = Sayings()
    child = make_child(tmp_path, say=said)
    child.start()
    child.log.unlink()
    child.log.mkdir()  # as on a full disk: its log can't be opened
    try:
        child.kill()
        while not any("Chưa khởi động được" in sentence for sentence in said):
            assert said.heard.wait(10)
        child.log.rmdir()
        await until(lambda: child.pid and child.restarts == 1, "the child runs again, and that is counted")
    finally:
        child.stop()


def test_a_child_that_falls_again_and_again_is_given_pauses(tmp_path: Path) -> None:
    said = Sayings()
    child = make_child(tmp_path, "raise SystemExit(3)", said)
    child.start()
    try:
        while len(said) < 3:
            assert said.heard.wait(20)
            said.heard.clear()

        assert said[0] == "sleeper đã dừng (mã thoát 3); đang khởi động lại"
        assert said[2] == "sleeper đã dừng (mã thoát 3); khởi động lại sau 1 giây"
    finally:
        child.stop()


def test_a_stopped_child_stays_down(tmp_path: Path) -> None:
    said = Sayings()
    child = make_child(tmp_path, say=said)
    child.start()

    child.stop()

    assert not child.running
    assert said == []


async def test_a_child_that_ignores_sigterm_is_killed(tmp_path: Path) -> None:
    code = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); signal.pause()"
    child = make_child(tmp_path, code)
    child.start()
    await until(lambda: "ready" in child.log.read_text(), "the child ignores SIGTERM by now")

    child.stop(timeout=0.2)

    assert not child.running


def test_the_next_start_ends_what_a_killed_runner_left(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    runs.mkdir()
    left = subprocess.Popen([sys.executable, "-c", FOREVER])
    Register(runs / "1.json").note("checkin-api-1", left.pid)

    assert end_all_leftovers(runs) == ["checkin-api-1"]

    left.wait(10)
    assert list(runs.iterdir()) == []


def test_a_pid_that_belongs_to_somebody_else_by_now_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "run.json"
    file.write_text(f'{{"kafka": [{os.getpid()}, 1.0]}}')

    assert living(file) == {}


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
async def test_the_guard_ends_the_children_when_the_runner_dies(tmp_path: Path, how: signal.Signals) -> None:
    runner = f"""
import os, pathlib, signal
from daihoi.local.processes.leftovers import Register, start_guard
from daihoi.local.processes.child import Child
register = Register(pathlib.Path({str(tmp_path / "run.json")!r}))
guard = start_guard(register.file)
for name in ("kafka", "postgres", "checkin-api-1"):
    Child(name, "api", "checkin", [{sys.executable!r}, "-c", {FOREVER!r}], dict(os.environ),
          pathlib.Path({str(tmp_path / "log")!r}), register, print).start()
print("ready", flush=True)
signal.pause()
"""
    process = psutil.Popen([sys.executable, "-c", runner], stdout=-1, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    children = list(living(tmp_path / "run.json").values())
    assert len(children) == 3

    process.send_signal(how)
    process.wait(10)
    process.stdout.close()

    await until(lambda: not any(still_runs(child) for child in children), "the children have ended", 20)


def test_the_guard_goes_when_the_runner_has_ended_in_order(tmp_path: Path) -> None:
    guard = start_guard(tmp_path / "run.json")
    assert guard.stdin

    guard.stdin.close()

    assert guard.wait(20) == 0
