"""The built pages and a played service at one address that browsers trust without a certificate, so that pages lie on the device
as they do at a congress; and a cut of the network.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from urllib.parse import urlsplit

from daihoi.local.building.pages import DIST
from tests.support.pages.built_pages import Answer


class House:
    """Serves the built pages and, under /api, what `service` answers; `shut` is a cut of the network."""

    def __init__(self, service: Callable[[str], Answer]) -> None:
        self.service, self.shut = service, False

    def answer(self, path: str, sent: bytes) -> tuple[int, str, bytes]:
        if path.endswith("/scans/batch"):  # every scan that waited is taken as it was shown
            told = {"sentence": "", "reason": "", "flagged": False, "delegate": None, "first_scan": None}
            scans = json.loads(sent)["scans"]
            results = [
                {"scan_id": one["scan_id"], "verdict": one["shown"], "recorded_at": one["scanned_at"], **told}
                for one in scans
            ]
            return 200, "application/json", json.dumps({"results": results}).encode()
        if path.startswith("/api/"):
            status, kind, body = self.service(path)
            return status, kind, body.encode()
        file = DIST / path.strip("/")
        file = file / "index.html" if file.is_dir() else file
        if not file.is_file():
            return 404, "text/plain", b""
        return 200, guess_type(file.name)[0] or "application/octet-stream", file.read_bytes()


@contextmanager
def served(house: House) -> Iterator[str]:
    """Give the address, one that browsers trust without a certificate."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            sent = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            if house.shut:
                self.close_connection = True
                self.connection.close()
                return
            status, kind, body = house.answer(urlsplit(self.path).path, sent)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
