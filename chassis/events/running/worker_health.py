"""Answers whether a worker is well: `/health` beside `/metrics`, on a thread of its own."""

import asyncio
import json
import ssl
import threading
import time
from collections.abc import Callable, Collection, Iterable
from pathlib import Path
from socketserver import ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import prometheus_client

from chassis.errors import Unavailable
from chassis.events.running.health import LATE, read_health
from chassis.language import either
from chassis.storage.database import Database

EVERY = 2.0
PATIENCE = 10.0
"""Seconds that who asks may say nothing."""
STARTING = 30.0
"""Seconds in which a worker that has just been started may not have heard of everybody."""

Wsgi = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class WorkerHealth:
    """`run` looks from inside the worker's loop, so that a loop that stands still is seen by its silence."""

    def __init__(self, db: Database, speakers: Collection[str]) -> None:
        self._db = db
        self._speakers = speakers
        self._began = self._looked_at = time.monotonic()
        self._troubles: list[str] = []

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                async with self._db.connection() as conn:
                    self._troubles = (await read_health(conn, self._speakers)).troubles()
            except Unavailable:
                self._troubles = [either("PostgreSQL không trả lời", "PostgreSQL does not answer")]
            self._looked_at = time.monotonic()
            await asyncio.sleep(EVERY)

    def troubles(self) -> list[str]:
        """Name what is not well now; nothing while the worker starts. For any thread."""
        now = time.monotonic()
        if now - self._began < STARTING:
            return []
        if now - self._looked_at > LATE:
            silent = f"{now - self._looked_at:.0f}"
            return [
                either(
                    f"tiến trình không nhìn lại đã {silent} giây: nó đứng yên",
                    f"the worker has not looked for {silent} s: it stands still",
                )
            ]
        return list(self._troubles)


def guarded(certificate: Path, callers: Path) -> ssl.SSLContext:
    """Give TLS by `certificate` (PEM, with its key), for whoever shows a certificate that `callers` (PEM) signed."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate)
    tls.load_verify_locations(callers)
    tls.verify_mode = ssl.CERT_REQUIRED
    return tls


def serve(host: str, port: int, health: WorkerHealth, tls: ssl.SSLContext | None = None) -> None:
    """Answer `/health` (200, or 503 with the troubles) and metrics everywhere else, until the process ends."""
    server = make_server(host, port, _application(health), _Server, _Quiet)
    if tls:  # hands are shaken on the thread of who asks: whoever says nothing keeps nobody waiting
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, name="metrics and health", daemon=True).start()


def _application(health: WorkerHealth) -> Wsgi:
    metrics = prometheus_client.make_wsgi_app()

    def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        if environ["PATH_INFO"] != "/health":
            answered: Iterable[bytes] = metrics(environ, start)
            return answered
        troubles = health.troubles()
        body = json.dumps({"status": "unwell" if troubles else "well", "troubles": troubles}).encode()
        start("503 Service Unavailable" if troubles else "200 OK", [("Content-Type", "application/json")])
        return [body]

    return answer


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Who shows no certificate, or says nothing, is sent away without a word."""


class _Quiet(WSGIRequestHandler):
    timeout = PATIENCE  # else whoever connects and says nothing keeps a thread for ever

    def log_message(self, *_: object) -> None:
        """Nobody reads who asked."""
