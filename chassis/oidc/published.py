"""What an OpenID Connect provider publishes of itself: where it is asked what, and the keys that it signs with.

Read when somebody needs it and kept for a while; one that is away is asked again after some seconds, whoever wants to.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from joserfc.errors import JoseError
from joserfc.jwk import Key, KeySet

from chassis.outgoing.asking import Asking, Heard, NoAnswer

_log = logging.getLogger(__name__)

METADATA_SECONDS, KEYS_SECONDS = 3600.0, 600.0
LOOK_AGAIN_SECONDS = 10.0
"""between two looks for newer keys, and after one that failed: what strangers send costs the provider no more than this"""


class ProviderAway(Exception):
    """The provider does not answer, or not as a provider does."""


@dataclass
class _Kept:
    """Something read from the provider, until when it holds, and until when nobody looks again after a failure."""

    found: Any = None
    until: float = 0.0
    not_before: float = 0.0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Published:
    """What the provider of this issuer publishes."""

    def __init__(self, issuer: str, asking: Asking) -> None:
        self._issuer, self._asking = issuer, asking
        self._metadata, self._keys = _Kept(), _Kept()

    async def metadata(self) -> Mapping[str, Any]:
        """Give the discovery document, whose addresses may be asked. Raises ProviderAway."""

        async def read() -> Mapping[str, Any]:
            found = await self._get(f"{self._issuer.rstrip('/')}/.well-known/openid-configuration")
            if found.get("issuer") != self._issuer:
                raise away("discovery", "it names another issuer: write the setting as it writes itself")
            for name in ("authorization_endpoint", "token_endpoint", "jwks_uri"):
                if not may_be_asked(found.get(name), self._issuer):
                    raise away("discovery", f"{name} is no HTTPS address")
            return found

        found: Mapping[str, Any] = await _kept(self._metadata, METADATA_SECONDS, read)
        return found

    async def keys(self, *, newer: bool = False) -> KeySet:
        """Give the keys; `newer`: those that are kept do not suffice. Raises ProviderAway."""
        metadata = await self.metadata()

        async def read() -> KeySet:
            said = (await self._get(metadata["jwks_uri"])).get("keys")
            found = [key for one in (said if isinstance(said, list) else []) for key in _readable(one)]
            if not found:
                raise away("keys", "none is readable")
            return KeySet(found)

        found: KeySet = await _kept(self._keys, KEYS_SECONDS, read, newer=newer)
        return found

    async def _get(self, url: str) -> Mapping[str, Any]:
        try:
            heard = await self._asking.get(url)
        except NoAnswer as trouble:
            raise away("discovery", str(trouble)) from None
        if heard.status != 200:
            raise away("discovery", f"status {heard.status}")
        return read_object(heard)


def _readable(key: Any) -> Sequence[Key]:
    """Give the key, nothing for one of a kind that is not known here (RFC 7517, 5)."""
    try:
        return KeySet.import_key_set({"keys": [key]}).keys
    except (JoseError, ValueError, TypeError, KeyError, AttributeError):
        return ()


def may_be_asked(url: object, issuer: str) -> bool:
    """Tell whether `url` is HTTPS in plain ASCII without a user in it; HTTP only on loopback, for an issuer that is there too."""
    if not isinstance(url, str) or len(url) > 2000 or not (url.isascii() and url.isprintable()):
        return False
    try:
        parts, home = urlsplit(url), urlsplit(issuer)
        port = parts.port
    except ValueError:
        return False
    if port == 0 or not parts.hostname or parts.username or parts.password or parts.fragment:
        return False
    return parts.scheme == "https" or (
        parts.scheme == "http"
        and _is_loopback(parts.hostname)
        and home.scheme == "http"
        and _is_loopback(home.hostname)
    )


def _is_loopback(host: str | None) -> bool:
    try:
        return bool(host) and ip_address(host or "").is_loopback
    except ValueError:
        return host == "localhost"


async def _kept(kept: _Kept, seconds: float, read: Callable[[], Awaitable[Any]], *, newer: bool = False) -> Any:
    """Give what is kept, read anew when it is old (or `newer` is asked for); one reads, the others wait for it."""
    loop = asyncio.get_running_loop()
    async with kept.lock:
        may_look = loop.time() >= kept.not_before
        if loop.time() < kept.until and not (newer and may_look):
            return kept.found
        if not may_look:
            raise ProviderAway("it did not answer a moment ago")
        try:
            kept.found = await read()
        finally:
            kept.not_before = loop.time() + LOOK_AGAIN_SECONDS
        kept.until = loop.time() + seconds
        return kept.found


def read_object(heard: Heard) -> Mapping[str, Any]:
    """Give the JSON object that was said. Raises ProviderAway."""
    try:
        found = json.loads(heard.body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise away("answer", "it is no JSON object")
    return found


def away(stage: str, why: str) -> ProviderAway:
    """Give the failure, which is told in the log, without a word of who wanted to sign in."""
    _log.warning("the sign-in provider did not answer as one", extra={"stage": stage, "why": why})
    return ProviderAway(stage)
