"""Ends a runner's processes when the runner itself was killed; started by it, with a pipe as standard input."""

import os
import signal
import sys
from pathlib import Path

from daihoi.local.processes.leftovers import end_leftovers


def main() -> None:
    """Wait until the runner's end of the pipe closes, then end what it left behind (nothing, after an orderly end)."""
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    while os.read(sys.stdin.fileno(), 1024):
        pass
    end_leftovers(Path(sys.argv[1]))


if __name__ == "__main__":
    main()
