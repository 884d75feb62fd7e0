"""The process that forks for `confined`: started when it is first needed, or was lost; it ends with ours.

`multiprocessing` has one too, but imports the caller's main module anew in each fork, and runs it where that is a script.
"""

import atexit
import socket
import subprocess
import sys
import threading
from pathlib import Path

from chassis.files.confining.confinement import PID

_ROOT = Path(__file__).parents[3]
_SERVE = (
    f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from chassis.files.confining.confinement import serve; serve()"
)
_modules: list[str] = []
_line: socket.socket | None = None
_process: subprocess.Popen[bytes] | None = None
_one = threading.Lock()
ANSWERS_WITHIN, STARTS_WITHIN = 5.0, 20.0
"""Seconds, on a busy machine: a server that hangs is ended then, and another one started."""


def make_ready(module: str) -> str:
    """Let the server import `module` when it starts, so that its forks need not; give it back."""
    _modules.append(module)
    return module


def fork(given: int, taken: int) -> int:
    """Let a new process read the pipe `given` and write `taken`; give its number, which is nobody else's until the next."""
    with _one:
        try:
            return _sent(given, taken)
        except OSError:  # the server was killed, or hangs
            _end()
            return _sent(given, taken)


def _sent(given: int, taken: int) -> int:
    global _line, _process
    patience = ANSWERS_WITHIN
    if _line is None:
        patience = STARTS_WITHIN
        _line, theirs = socket.socketpair()
        with theirs:
            command = [sys.executable, "-I", "-c", _SERVE, *_modules]
            _process = subprocess.Popen(
                command, stdin=theirs.fileno(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
    _line.settimeout(patience)
    socket.send_fds(_line, [b"\n"], [given, taken])
    if len(number := _line.recv(PID.size)) < PID.size:
        raise ConnectionResetError
    return int(PID.unpack(number)[0])


@atexit.register
def _end() -> None:
    global _line, _process
    if _line and _process:
        _line.close()
        _process.kill()
        _process.wait()
    _line = _process = None
