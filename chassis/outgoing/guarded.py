"""Sends something to an address that somebody else chose, and to no machine of the house by it.

The address is looked at where the connection is made: what a name means may change between two looks. Nothing is followed,
no proxy of the environment is asked.
"""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from typing import Literal

import httpcore

from chassis.outgoing.connections import pool, refusal

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Trouble = Literal["", "INTERNAL", "UNKNOWN_NAME", "NO_CONNECTION", "NO_ANSWER"]

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_UNICAST = ipaddress.IPv6Network("2000::/3")
"""all that is given out in IPv6's internet; what lies beside it may be translated to a machine of the house (RFC 2765, 8215)"""
_TROUBLES = (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError, OSError, TimeoutError)
_NO_WAY: Mapping[int, Trouble] = {403: "INTERNAL", 404: "UNKNOWN_NAME", 504: "NO_ANSWER"}
CONNECT_SECONDS = 5.0
EVERYWHERE: tuple[Network, ...] = (ipaddress.ip_network("0.0.0.0/0"), ipaddress.ip_network("::/0"))
LOOKUPS = 2
"""threads of their own for names: a resolver that does not answer holds up nothing else of the process"""


class Internal(Exception):
    """The name means a machine of the house, or of no network at all."""


class UnknownName(Exception):
    """The name means nothing."""


@dataclass(frozen=True)
class Said:
    """What came of it: the `status` of the answer, or None and the `trouble` that there was."""

    status: int | None
    trouble: Trouble = ""


def networks(written: str) -> tuple[Network, ...]:
    """Read "10.1.2.0/24, 192.168.7.9". Raises ValueError."""
    return tuple(ipaddress.ip_network(one.strip()) for one in written.split(",") if one.strip())


def is_public(address: Address) -> bool:
    """Tell whether an address is one of the internet, also where it stands for another one (mapped, 6to4, Teredo, NAT64)."""
    if isinstance(address, ipaddress.IPv6Address) and not (
        address in _UNICAST or address in _NAT64 or address.ipv4_mapped
    ):
        return False
    if address.is_multicast or not address.is_global:
        return False
    return all(is_public(meant) for meant in _meant_by(address))


def _meant_by(address: Address) -> Iterable[Address]:
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    nat64 = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None
    teredo = address.teredo or ()
    return [one for one in (address.ipv4_mapped, address.sixtofour, nat64, *teredo) if one]


@cache
def trust(ca_file: str | None) -> ssl.SSLContext:
    """Give what is trusted: the system's own authorities, which take long to read, and `ca_file` (PEM). Raises OSError."""
    context = ssl.create_default_context()
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


class Outgoing:
    """Sends by HTTPS. `allowed` are networks of the house that may be meant, `ca_file` (PEM) is trusted as well. With a
    `way_out` ("host:port") it is that process that looks at addresses.
    """

    def __init__(
        self,
        *,
        allowed: Sequence[Network] = (),
        ca_file: str | None = None,
        seconds: float = 15,
        way_out: str = "",
    ) -> None:
        self._trust, self._way_out = trust(ca_file), way_out
        self._network = Guarded(tuple(allowed), ThreadPoolExecutor(LOOKUPS, "lookup"))
        self._seconds = seconds

    async def post(self, url: str, body: bytes, headers: Mapping[str, str]) -> Said:
        """Send `body` and give the answer's status; nothing that network or receiver do is raised."""
        try:
            async with asyncio.timeout(self._seconds):
                return Said(await self._post(url, body, headers))
        except Internal:
            return Said(None, "INTERNAL")
        except UnknownName:
            return Said(None, "UNKNOWN_NAME")
        except httpcore.ConnectError:
            return Said(None, "NO_CONNECTION")
        except httpcore.ProxyError as error:
            return Said(None, _NO_WAY.get(refusal(error).status, "NO_CONNECTION"))
        except _TROUBLES:
            return Said(None, "NO_ANSWER")

    async def _post(self, url: str, body: bytes, headers: Mapping[str, str]) -> int:
        given = [(name.encode(), value.encode()) for name, value in headers.items()]
        async with (
            pool(self._trust, self._network, self._way_out) as connections,
            connections.stream("POST", url, headers=given, content=body) as answer,
        ):
            return answer.status  # its words are never read: they may be without end


class Guarded(httpcore.AsyncNetworkBackend):
    """Connects to addresses of `allowed` and, unless `public` is False, of the internet, whatever a name means at this moment."""

    def __init__(self, allowed: tuple[Network, ...], lookups: ThreadPoolExecutor, *, public: bool = True) -> None:
        self._allowed, self._lookups, self._public = allowed, lookups, public
        self._real = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the library's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        addresses = await _addresses(self._lookups, host, port)
        if not all(self._may_be_meant(ipaddress.ip_address(one)) for one in addresses):
            raise Internal(host)
        for address in addresses[:-1]:
            try:
                return await self._real.connect_tcp(address, port, CONNECT_SECONDS, None, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return await self._real.connect_tcp(addresses[-1], port, CONNECT_SECONDS, None, socket_options)

    def _may_be_meant(self, address: Address) -> bool:
        meant = getattr(address, "ipv4_mapped", None) or address
        return (self._public and is_public(address)) or any(
            meant.version == one.version and meant in one for one in self._allowed
        )


async def _addresses(lookups: ThreadPoolExecutor, host: str, port: int) -> list[str]:
    """Give what the name means now. Raises UnknownName."""
    ask = partial(socket.getaddrinfo, host, port, type=socket.SOCK_STREAM)
    try:
        found = await asyncio.get_running_loop().run_in_executor(lookups, ask)
    except (OSError, UnicodeError):
        raise UnknownName(host) from None
    return list(dict.fromkeys(str(where[0]).partition("%")[0] for *_, where in found))
