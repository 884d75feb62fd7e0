"""An API process ends at once when it is told to, although viewers are still looking."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import httpx

from daihoi.local.processes.ports import free_port
from tests.conftest import MakeDatabase
from tests.support.waiting import until

ROOT = Path(__file__).parents[3]


async def test_a_stop_signal_ends_open_streams_before_the_grace_is_over(make_database: MakeDatabase) -> None:
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "uvicorn", "--factory", "tests.support.events.streaming_app:create_app"),
        *("--host", "127.0.0.1", "--port", str(port), "--timeout-graceful-shutdown", "90"),
        cwd=ROOT,
        env={**os.environ, "DAIHOI_DATABASE_URL": await make_database("chassis")},
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=20) as client:

            async def answers() -> bool:
                try:
                    return (await client.get("/api/little/health/ready")).status_code == 200
                except httpx.TransportError:
                    return False

            await until(answers, seconds=60)
            async with client.stream("GET", "/api/little/v1/counts/a") as stream:
                chunks = stream.aiter_text()
                assert "retry" in await anext(chunks)
                process.send_signal(signal.SIGTERM)
                async with asyncio.timeout(30):
                    async for _ in chunks:  # the stream ends in order, without an error
                        pass
                    assert await process.wait() in (0, -signal.SIGTERM)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
