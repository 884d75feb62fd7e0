"""Runs a process that opens a foreign file: it may die of it, and takes nobody along (its side: `confinement`).

It is run isolated. Its argument is `{"limits": …, "filename": …}`; standard input is one line of JSON, then the file.
"""

import asyncio
import json
import sys
from dataclasses import asdict
from pathlib import Path
from weakref import WeakKeyDictionary

from chassis.errors import TooLarge
from chassis.files.limits import Limits

_ROOT = Path(__file__).parents[2]
_turns: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()


async def run(module: str, limits: Limits, filename: str, said: object, data: bytes) -> bytes | None:
    """Run `main` of `module` in a process of its own, one at a time; give what it wrote, None when it died.

    Raises TooLarge past the deadline, which begins with the process and not while it waits for its turn.
    """
    async with _turns.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
        return await _run(module, limits, filename, json.dumps(said).encode() + b"\n" + data)


async def _run(module: str, limits: Limits, filename: str, given: bytes) -> bytes | None:
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-c"),
        f"import sys; sys.path.insert(0, {str(_ROOT)!r}); from {module} import main; main()",
        json.dumps({"limits": asdict(limits), "filename": filename}),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        made, _ = await asyncio.wait_for(child.communicate(given), limits.deadline_seconds)
    except TimeoutError:
        raise TooLarge("Tệp mất quá nhiều thời gian để đọc. Xin chép riêng bảng cần nhập sang tệp mới.") from None
    finally:
        if child.returncode is None:
            child.kill()
            await child.wait()
    return made if child.returncode == 0 and made else None
