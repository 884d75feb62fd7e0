"""The side of the process that opens a foreign file: it is a fork that takes no more than its limits.

What forks is a server of one thread that has only imported: nothing of a file stays behind in it.
"""

import gc
import io
import os
import pickle
import resource
import signal
import socket
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from chassis.files.limits import Limits

DONE = b"\0done"
"""The last that is written: a process that died of a file does not write it."""
PID = struct.Struct("!i")


@dataclass(frozen=True)
class Asked:
    """What the process is given. `said` is what its `main` understands."""

    limits: Limits
    filename: str
    said: Any
    data: bytes


def serve() -> None:
    """Fork for each pair of pipes that comes through standard input, until it ends. Arguments: what to import before."""
    gc.disable()  # a short life without cycles: collecting would be a twentieth of it
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who asked: with it the line ends
    for module in sys.argv[1:]:
        import_module(module)
    line = socket.socket(fileno=0)
    while True:
        _, pipes, _, _ = socket.recv_fds(line, 1, 2)
        if not pipes:
            return
        _bury()
        if not (number := os.fork()):
            _work(*pipes)
        for pipe in pipes:
            os.close(pipe)
        line.send(PID.pack(number))


def _bury() -> None:
    """Forget who has ended: until then their numbers are nobody else's."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _work(given: int, taken: int) -> None:
    """Take what is given and call `main` with it; everything it writes to standard output goes to `taken`."""
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(taken, 1)
        os.close(taken)
        with open(given, "rb") as stream:
            module, asked = pickle.load(stream)  # noqa: S301 - our own process wrote it
        main = import_module(module).main
        confine(asked.limits)
        sys.stdout = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), encoding="utf-8")
        main(asked)
        sys.stdout.flush()
        os.write(1, DONE)
    finally:
        os._exit(0)


def confine(limits: Limits) -> None:
    """Take from here on no more memory, processor and time than the limits allow."""
    signal.setitimer(signal.ITIMER_REAL, limits.deadline_seconds)
    for kind, amount in ((resource.RLIMIT_AS, limits.memory_bytes), (resource.RLIMIT_CPU, limits.cpu_seconds)):
        try:
            resource.setrlimit(kind, (amount, amount))
        except (ValueError, OSError):
            continue  # a system without this limit still has the deadline
