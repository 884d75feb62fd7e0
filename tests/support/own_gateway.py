"""The gateway's own process over a state folder, without the rest of an installation."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from daihoi.local.gateway.caddy import CADDYFILE, Addresses, caddy, environment
from daihoi.local.home import Home
from daihoi.local.processes.ports import free_port


@contextmanager
def gateway(
    home: Home, apis: Mapping[str, Sequence[int]] | None = None, **settings: str
) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """Give the process and its port for HTTPS; `apis` are the ports of each service, `settings` go before what it is told."""
    home.make()
    addresses = Addresses(free_port(), free_port(), [])
    told = {**os.environ, "HOME": str(home.path), **environment(home, addresses, apis or {}, "local"), **settings}
    command = [caddy(), "run", "--config", str(CADDYFILE), "--adapter", "caddyfile"]
    process = subprocess.Popen(command, env=told, stderr=subprocess.DEVNULL)
    try:
        yield process, addresses.https_port
    finally:
        process.send_signal(signal.SIGCONT)
        process.terminate()
        process.wait(10)
