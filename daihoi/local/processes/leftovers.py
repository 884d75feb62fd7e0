"""Remembers every process of a runner, so that none outlives it: a guard ends them, or else the next start does."""

import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import psutil

from daihoi.local.home import ROOT


class Register:
    """The file that names every process of this runner, for the guard and for the next start."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._lock = threading.Lock()
        self._known: dict[str, tuple[int, float]] = {}

    def note(self, name: str, pid: int) -> None:
        try:
            born = psutil.Process(pid).create_time()
        except psutil.NoSuchProcess:
            return
        with self._lock:
            self._known[name] = (pid, born)
            part = self.file.with_suffix(".part")
            part.write_text(json.dumps(self._known))
            part.replace(self.file)


def living(file: Path) -> dict[str, psutil.Process]:
    """Give the processes a register names that still run; a pid that belongs to somebody else by now is left out."""
    found: dict[str, psutil.Process] = {}
    try:
        known: dict[str, tuple[int, float]] = json.loads(file.read_text())
    except (FileNotFoundError, ValueError):
        return found
    for name, (pid, born) in known.items():
        try:
            process = psutil.Process(pid)
            if abs(process.create_time() - born) < 1 and process.status() != psutil.STATUS_ZOMBIE:
                found[name] = process
        except psutil.NoSuchProcess:
            continue
    return found


def end_leftovers(file: Path) -> list[str]:
    """End in order what a killed runner left behind: services first, then Kafka, then PostgreSQL. Gives their names."""
    left = living(file)
    servers: list[str] = [name for name in ("kafka", "postgres") if name in left]
    for batch in ([name for name in left if name not in servers], servers[:1], servers[1:]):
        for name in batch:
            left[name].send_signal(signal.SIGINT if name == "postgres" else signal.SIGTERM)
        _, stubborn = psutil.wait_procs([left[name] for name in batch], timeout=15)
        for process in stubborn:
            process.kill()
    return list(left)


def end_all_leftovers(folder: Path) -> list[str]:
    """End what any killed runner of this state folder left behind, and forget its registers."""
    ended = []
    for file in sorted(folder.glob("*.json")):
        ended += end_leftovers(file)
        file.unlink()
    return ended


def start_guard(register: Path) -> subprocess.Popen[bytes]:
    """Start the watcher that ends everything when this process is gone: its standard input then closes."""
    return subprocess.Popen(
        [sys.executable, "-m", "daihoi.local.processes.guard", str(register)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        start_new_session=True,
    )
