"""Finds TCP ports that nobody uses."""

import socket

from daihoi.language import words


def free_port(wanted: int = 0, host: str = "127.0.0.1") -> int:
    """Give `wanted` when it can be bound on `host` ("0.0.0.0": on every address), else any free port. 0 asks for any."""
    for candidate in (wanted, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, candidate))
            except OSError:
                continue
            port: int = probe.getsockname()[1]
            return port
    raise OSError(words("failed.port", host=host))


def answers(port: int, host: str = "127.0.0.1") -> bool:
    """Say whether something listens on that port."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True
