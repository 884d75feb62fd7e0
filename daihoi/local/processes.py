"""Child processes that are started again when they die, and remembered so that none outlives the runner."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from daihoi.local.home import ROOT

SETTLED = 10.0
PAUSES = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
LOG_LIMIT = 20_000_000


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
    servers = [name for name in ("kafka", "postgres") if name in left]
    batches: list[list[str]] = [[name for name in left if name not in servers], *([name] for name in servers)]
    for batch in batches:
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
        [sys.executable, "-m", "daihoi.local.guard", str(register)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        start_new_session=True,
    )


@dataclass
class Child:
    """One process of a command that is kept running; `kind` is api, worker or gateway."""

    name: str
    kind: str
    service: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    register: Register
    say: Callable[[str], None]
    port: int = 0
    restarts: int = 0
    process: subprocess.Popen[bytes] | None = None
    _wanted: bool = False
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _wake: threading.Event = field(default_factory=threading.Event)

    @property
    def running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    @property
    def pid(self) -> int:
        """The process id, or 0 when it does not run."""
        return self.process.pid if self.process and self.running else 0

    def start(self) -> None:
        """Start it and keep it running until `stop`."""
        with self._lock:
            if self._wanted:
                return
            self._wanted = True
            self._wake.clear()
            self._spawn()
            threading.Thread(target=self._watch, name=f"watch-{self.name}", daemon=True).start()

    def ask_to_stop(self) -> None:
        """Send SIGTERM and don't start it again; `stop` waits for the end."""
        with self._lock:
            self._wanted = False
            self._wake.set()
            if self.process and self.running:
                self.process.terminate()

    def stop(self, timeout: float = 15) -> None:
        """End it in order, by force after `timeout` seconds."""
        self.ask_to_stop()
        if not self.process:
            return
        try:
            self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def kill(self) -> None:
        """End it by SIGKILL, as a crash would; it is started again."""
        if self.process and self.running:
            self.process.kill()
            self.process.wait()

    def _spawn(self) -> None:
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT:
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                list(self.command),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=ROOT,
                env=dict(self.environment),
                start_new_session=True,
            )
        self.register.note(self.name, self.process.pid)

    def _watch(self) -> None:
        falls = 0
        while True:
            started = time.monotonic()
            process = self.process
            assert process
            code = process.wait()
            if not self._wanted:
                return
            falls = 0 if time.monotonic() - started > SETTLED else falls + 1
            pause = PAUSES[min(max(falls - 1, 0), len(PAUSES) - 1)]
            self.say(f"{self.name} ended ({_reason(code)}); starting it again" + (f" in {pause:g} s" if pause else ""))
            if self._wake.wait(pause):
                return
            with self._lock:
                if not self._wanted or self.process is not process:
                    return
                self.restarts += 1
                self._spawn()


def _reason(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"


def clean_environment() -> dict[str, str]:
    """The environment without what another installation may have set for its own processes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DAIHOI_")}
    return {**kept, "PYTHONUNBUFFERED": "1"}
