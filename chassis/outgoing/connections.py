"""How a process gets outside: by itself, or through the one process of its service that may (`chassis.outgoing.way_out`)."""

import asyncio
import socket
import ssl

import httpcore

WAY_OUT = r"^$|^[\w.-]+:\d{1,5}$"
_ANSWER = 1024


class NoWay(OSError):
    """The way out leads not there; `status` is 403 (not on its list), 404, 502, 503 or 504."""

    def __init__(self, status: int) -> None:
        super().__init__(f"the way out says {status}")
        self.status = status


def pool(trust: ssl.SSLContext, network: httpcore.AsyncNetworkBackend, way_out: str) -> httpcore.AsyncConnectionPool:
    """Give what makes connections: by `network`, or through `way_out` ("host:port"), which then looks at addresses itself."""
    if not way_out:
        return httpcore.AsyncConnectionPool(ssl_context=trust, network_backend=network)
    return httpcore.AsyncHTTPProxy(f"http://{way_out}", ssl_context=trust)


def refusal(error: httpcore.ProxyError) -> NoWay:
    """Say what the way out said."""
    status = str(error)[:3]
    return NoWay(int(status) if status.isdecimal() else 502)


async def connected(way_out: str, host: str, port: int, seconds: float) -> socket.socket:
    """Give a socket that the way out has connected to that machine. Raises NoWay, OSError, TimeoutError."""
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(seconds):
        near, _, at = way_out.rpartition(":")
        (found, *_) = await loop.getaddrinfo(near, int(at), type=socket.SOCK_STREAM)
        line = socket.socket(found[0], found[1])
        try:
            line.setblocking(False)
            await loop.sock_connect(line, found[4])
            await loop.sock_sendall(line, f"CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n\r\n".encode())
            answer = b""
            while not answer.endswith(b"\r\n\r\n"):  # a byte at a time: what follows is the other side's
                if not (said := await loop.sock_recv(line, 1)) or len(answer) > _ANSWER:
                    raise NoWay(502)
                answer += said
            status = answer[9:12]
            if status != b"200":
                raise NoWay(int(status) if status.isdigit() else 502)
        except BaseException:
            line.close()
            raise
        return line
