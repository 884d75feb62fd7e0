"""Runs an API behind a real uvicorn inside the test's own loop: streams and shutdown are as in production."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI

from tests.support.waiting import until


@asynccontextmanager
async def serving(app: FastAPI) -> AsyncIterator[str]:
    """Give the base URL of `app`, served until the block ends."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
        config = uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1, lifespan="on", ws="none")
        server = uvicorn.Server(config)
        task = asyncio.create_task(server.serve(sockets=[listening]))
        try:
            await until(lambda: server.started or task.done())
            yield f"http://127.0.0.1:{port}"
        finally:
            server.should_exit = True
            await task
