"""An OpenID Connect provider of somebody else's: sends people there, and reads what it says of who came back.

Nothing is asked of it before somebody wants to sign in. What it publishes is kept for a while; a provider that is away
holds up nobody but who asked for it.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from authlib.oauth2.auth import ClientAuth
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri, prepare_token_request
from authlib.oauth2.rfc7636 import create_s256_code_challenge

from chassis import clock
from chassis.oidc.id_token import Expected, UnknownKey, UntrueToken, read_id_token
from chassis.oidc.published import Published, away, read_object
from chassis.outgoing.asking import Asking, NoAnswer

_log = logging.getLogger(__name__)


class NotProven(Exception):
    """What came back proves nobody: a code that is not (or no more) good, a token that is untrue."""


@dataclass(frozen=True)
class Client:
    """Who we are to the provider; `issuer` as it names itself, `redirect_uri` as it knows ours.

    `prompt`: "login", it asks who it is also of whom it knows; "select_account", it asks which account; "" as it likes.
    """

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    redirect_uri: str
    prompt: str = "login"


@dataclass(frozen=True)
class Attempt:
    """What one sign-in is recognised by: each drawn anew, 32 random bytes as URL-safe text."""

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True)
class Identity:
    """Who somebody is to the provider. `subject` is what it calls them by for good; `name` may be empty, and proves nothing."""

    issuer: str
    subject: str
    name: str


class Provider:
    """One provider, as the installation names it."""

    def __init__(self, client: Client, asking: Asking) -> None:
        self._client, self._asking = client, asking
        self._published = Published(client.issuer, asking)

    @property
    def issuer(self) -> str:
        return self._client.issuer

    async def address_for(self, attempt: Attempt) -> str:
        """Give where the browser goes. Raises ProviderAway."""
        metadata = await self._published.metadata()
        address: str = prepare_grant_uri(
            metadata["authorization_endpoint"],
            client_id=self._client.client_id,
            response_type="code",
            redirect_uri=self._client.redirect_uri,
            scope="openid profile",
            state=attempt.state,
            nonce=attempt.nonce,
            code_challenge=create_s256_code_challenge(attempt.verifier),
            code_challenge_method="S256",
            **({"prompt": self._client.prompt} if self._client.prompt else {}),
        )
        return address

    async def is_from_it(self, issuer: str | None) -> bool:
        """Tell whether an answer that names `issuer` (RFC 9207) is this provider's. Raises ProviderAway."""
        if issuer is not None:
            return issuer == self._client.issuer
        metadata = await self._published.metadata()
        return metadata.get("authorization_response_iss_parameter_supported") is not True

    async def identity_of(self, code: str, attempt: Attempt) -> Identity:
        """Exchange the code for who it is. Raises ProviderAway, NotProven."""
        tokens = await self._exchange(code, attempt.verifier)
        text, access_token = tokens.get("id_token"), tokens.get("access_token")
        if not isinstance(text, str):
            raise NotProven("no ID token")
        expected = Expected(
            self._client.issuer,
            self._client.client_id,
            attempt.nonce,
            access_token if isinstance(access_token, str) else None,
            asked_now=self._client.prompt == "login",
        )
        try:
            claims = await self._claims(text, expected)
        except UntrueToken as untrue:
            _log.warning("an ID token is untrue", extra={"rule": str(untrue)})
            raise NotProven("ID token") from untrue
        name = claims.get("name")
        return Identity(self._client.issuer, claims["sub"], name if isinstance(name, str) else "")

    async def _claims(self, text: str, expected: Expected) -> Mapping[str, Any]:
        now = clock.real_now()
        try:
            return read_id_token(text, await self._published.keys(), expected, now)
        except UnknownKey:
            return read_id_token(text, await self._published.keys(newer=True), expected, now)

    async def _exchange(self, code: str, verifier: str) -> Mapping[str, Any]:
        metadata = await self._published.metadata()
        body = prepare_token_request(
            "authorization_code", code=code, redirect_uri=self._client.redirect_uri, code_verifier=verifier
        )
        headers = {"content-type": "application/x-www-form-urlencoded", "accept": "application/json"}
        url, headers, body = self._auth(metadata).prepare("POST", metadata["token_endpoint"], headers, body)
        try:
            heard = await self._asking.post(url, headers, body.encode())
        except NoAnswer as trouble:
            raise away("token", str(trouble)) from None
        if heard.status in (400, 401, 403):
            error = read_object(heard).get("error")
            if error == "invalid_grant":
                raise NotProven("code")
            raise away("token", "our client was refused: look at client id, secret and redirect address")
        if heard.status != 200:
            raise away("token", f"status {heard.status}")
        return read_object(heard)

    def _auth(self, metadata: Mapping[str, Any]) -> ClientAuth:
        known = metadata.get("token_endpoint_auth_methods_supported")
        if not isinstance(known, list) or not known or "client_secret_basic" in known:
            # RFC 6749, 2.3.1: both are form-encoded first
            name, secret = quote(self._client.client_id, safe=""), quote(self._client.client_secret, safe="")
            return ClientAuth(name, secret, "client_secret_basic")
        return ClientAuth(self._client.client_id, self._client.client_secret, "client_secret_post")
