"""Child processes that are started again when they die."""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from daihoi.language import words
from daihoi.local.home import ROOT
from daihoi.local.processes.leftovers import Register

Say = Callable[[str], None]

SETTLED = 10.0
PAUSES = (0.0, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
AGAIN = 5.0
LOG_LIMIT = 20_000_000
CLOSED = 0o077
"""The umask of every process: what it writes is its user's alone."""


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
    say: Say
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
        if not (process := self.process):
            return
        try:
            process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def kill(self) -> None:
        """End it by SIGKILL, as a crash would; it is started again."""
        if (process := self.process) and process.poll() is None:  # its successor may be there before the wait begins
            process.kill()
            process.wait()

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
                umask=CLOSED,
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
            what = {"name": self.name, "why": _reason(code), "pause": pause}
            self.say(words("runner.again_in", **what) if pause else words("runner.again", **what))
            if self._wake.wait(pause) or not self._spawn_again(process):
                return

    def _spawn_again(self, ended: "subprocess.Popen[bytes]") -> bool:
        """Start it again, trying for as long as that fails (a full disk); False when it is not wanted any more."""
        while True:
            with self._lock:
                if not self._wanted or self.process is not ended:
                    return False
                try:
                    self._spawn()
                    self.restarts += 1
                    return True
                except OSError as error:
                    self.say(words("runner.not_started", name=self.name, why=error, pause=AGAIN))
            if self._wake.wait(AGAIN):
                return False


def _reason(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else words("runner.exit_code", code=code)


def clean_environment() -> dict[str, str]:
    """The environment without what another installation may have set for its own processes."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DAIHOI_")}
    return {**kept, "PYTHONUNBUFFERED": "1"}
