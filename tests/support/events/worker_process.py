"""A worker as a process of its own: started, killed, asked how it ended."""

import signal
import subprocess
from collections import deque
from dataclasses import dataclass
from pathlib import Path

from tests.support.waiting import until


@dataclass
class Worker:
    """One worker process; `log` is where it writes."""

    process: "subprocess.Popen[bytes]"
    log: Path

    def signal(self, which: signal.Signals) -> None:
        self.process.send_signal(which)

    async def ends(self, seconds: float = 30) -> int:
        """Wait for its end and give the exit code (negative: the signal)."""

        async def over() -> bool:
            return self.process.poll() is not None

        await until(over, f"worker {self.process.pid} ends", seconds)
        code = self.process.returncode
        assert isinstance(code, int)
        return code

    async def says(self, words: str, seconds: float = 30) -> None:
        """Wait until its log has `words`."""

        async def said() -> bool:
            assert self.process.poll() is None or words in self.log.read_text(), self.tail()
            return words in self.log.read_text()

        await until(said, f"worker says {words!r}", seconds)

    def tail(self, lines: int = 30) -> str:
        return "\n".join(deque(self.log.read_text().splitlines(), lines))
