"""An OpenID Connect provider that says what a test wants, without a network."""

import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs

from joserfc import jwt
from joserfc.jwk import ECKey, Key, KeySet, RSAKey

from chassis import clock
from chassis.oidc.provider import Attempt, Client, Provider
from chassis.outgoing.asking import Heard, NoAnswer

ISSUER, CLIENT, SECRET = "https://dang-nhap.example", "dai-hoi", "mat-khau-cua-may-thu-rat-dai-de-ky-hs256"
ATTEMPT = Attempt(state="s" * 43, nonce="n" * 43, verifier="v" * 43)


def rsa_key(kid: str = "mot") -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": kid, "alg": "RS256", "use": "sig"})


def ec_key(kid: str = "mot") -> ECKey:
    return ECKey.generate_key("P-256", {"kid": kid, "alg": "ES256", "use": "sig"})


@dataclass
class OddProvider:
    """Stands where `Asking` does. `claims` and `header` change the token, `said` the discovery document."""

    key: Key = field(default_factory=ec_key)
    published: list[Key] | None = None
    odd_keys: list[Any] = field(default_factory=list)
    claims: dict[str, Any] = field(default_factory=dict)
    header: dict[str, Any] = field(default_factory=dict)
    said: dict[str, Any] = field(default_factory=dict)
    token_answer: Heard | None = None
    token: str | None = None
    away: bool = False
    asked: list[str] = field(default_factory=list)
    posted: list[tuple[dict[str, str], dict[str, str]]] = field(default_factory=list)

    def provider(self, prompt: str = "login") -> Provider:
        return Provider(Client(ISSUER, CLIENT, SECRET, "https://testserver/back", prompt), self)  # type: ignore[arg-type]

    async def get(self, url: str) -> Heard:
        self.asked.append(url)
        if self.away:
            raise NoAnswer("no answer in time")
        if url.endswith("/keys"):
            shown = KeySet(self.published or [self.key]).as_dict(private=False)
            return _json({"keys": [*self.odd_keys, *shown["keys"]]})
        return _json(self._document())

    async def post(self, url: str, headers: dict[str, str], body: bytes) -> Heard:
        self.asked.append(url)
        self.posted.append((headers, {name: values[0] for name, values in parse_qs(body.decode()).items()}))
        if self.away:
            raise NoAnswer("no answer in time")
        return self.token_answer or _json({"access_token": "mo", "token_type": "Bearer", "id_token": self.id_token()})

    def id_token(self) -> str:
        if self.token is not None:
            return self.token
        now = clock.real_now()
        claims = {
            "iss": ISSUER,
            "sub": "nguoi-1",
            "aud": CLIENT,
            "iat": now,
            "exp": now + timedelta(minutes=5),
            "nonce": ATTEMPT.nonce,
            "name": "Vi Thử",
            **self.claims,
        }
        header = {"alg": "ES256", "kid": "mot", **self.header}
        kept = {name: value for name, value in claims.items() if value is not None}
        return jwt.encode(
            {k: v for k, v in header.items() if v is not None}, kept, self.key, algorithms=[header["alg"]]
        )

    def _document(self) -> dict[str, Any]:
        names = {
            "authorization_endpoint": f"{ISSUER}/there",
            "token_endpoint": f"{ISSUER}/tokens",
            "jwks_uri": f"{ISSUER}/keys",
        }
        return {"issuer": ISSUER, **names, **self.said}


def _json(said: Any) -> Heard:
    return Heard(200, json.dumps(said).encode())
