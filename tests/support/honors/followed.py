"""A stream of honors read over real HTTP, frame after frame."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

Frames = list[tuple[int, str, dict[str, Any]]]


@asynccontextmanager
async def following(url: str, path: str, headers: dict[str, str]) -> AsyncIterator[Frames]:
    """Give the frames that came so far: number, event, data; pings are none."""
    frames: Frames = []
    async with httpx.AsyncClient(base_url=url, timeout=20) as client:

        async def read() -> None:
            async with client.stream("GET", f"/api/honors/v1{path}", headers=headers) as answer:
                assert answer.status_code == 200, answer.status_code
                rest = ""
                async for text in answer.aiter_text():
                    *blocks, rest = (rest + text).split("\n\n")
                    for block in blocks:
                        lines = dict(line.split(": ", 1) for line in block.split("\n") if line)
                        if "id" in lines:  # pings have none
                            frames.append((int(lines["id"]), lines["event"], json.loads(lines["data"])))

        task = asyncio.create_task(read())
        try:
            yield frames
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
