"""Whether an ID token is what it says, by Authlib: OpenID Connect Core 3.1.3.7."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from authlib.oidc.core import CodeIDToken
from joserfc import jwt
from joserfc.errors import BadSignatureError, InvalidKeyIdError, JoseError
from joserfc.jwk import KeySet
from joserfc.jws import JWSRegistry

ALGORITHMS = frozenset(
    {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "Ed25519", "EdDSA"}
)
"""Signatures by a key pair. "none" is no signature, and HS256 would take the public key for a secret."""
LEEWAY = 120
"""seconds that the clocks may differ"""


LATELY = 900
"""seconds since the provider was told who it is, at most, where it was to ask: longer than any sign-in takes"""


class UntrueToken(Exception):
    """The token proves nothing; the message names the rule that it breaks and nothing of what it says."""


class UnknownKey(UntrueToken):
    """The token is signed by a key that is not among these: there may be newer ones, also under a name that is known."""


@dataclass(frozen=True)
class Expected:
    """What has to stand in the token: who made it, for whom, and for which try (`nonce`).

    `asked_now`: the provider was to ask who it is; a time that it names may not be older than that.
    """

    issuer: str
    client_id: str
    nonce: str
    access_token: str | None = None
    asked_now: bool = False


def read_id_token(text: str, keys: KeySet, expected: Expected, now: datetime) -> Mapping[str, Any]:
    """Give the claims of a token that holds at `now`. Raises UntrueToken, UnknownKey."""
    registry = JWSRegistry(algorithms=sorted(ALGORITHMS), strict_check_header=False)
    try:
        token = jwt.decode(text, keys, registry=registry)
        claims = _claims(token, expected)
        claims.validate(now=int(now.timestamp()), leeway=LEEWAY)
    except (InvalidKeyIdError, BadSignatureError) as error:
        raise UnknownKey("key") from error
    except JoseError as error:
        raise UntrueToken(getattr(error, "claim", None) or error.error or "token") from error
    except (ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError) as error:
        raise UntrueToken("form") from error
    if claims["aud"] not in (expected.client_id, [expected.client_id]):
        raise UntrueToken("aud")  # further audiences are nobody whom we trust
    subject = claims["sub"]
    if not isinstance(subject, str) or not 0 < len(subject) <= 255 or not subject.isprintable():
        raise UntrueToken("sub")  # what no text can hold is kept and compared nowhere
    if expected.asked_now and not _is_lately(claims.get("auth_time"), now):
        raise UntrueToken("auth_time")
    found: Mapping[str, Any] = claims
    return found


def _is_lately(asked_at: object, now: datetime) -> bool:
    """Tell whether the provider asked lately; one that does not say when is taken at its word."""
    if asked_at is None:
        return True
    return isinstance(asked_at, int | float) and asked_at >= now.timestamp() - LATELY - LEEWAY


def _claims(token: jwt.Token, expected: Expected) -> CodeIDToken:
    options = {
        "iss": {"essential": True, "value": expected.issuer},
        "aud": {"essential": True, "value": expected.client_id},
        "nonce": {"essential": True, "value": expected.nonce},
    }
    params = {"nonce": expected.nonce, "client_id": expected.client_id, "access_token": expected.access_token}
    return CodeIDToken(token.claims, token.header, options, params)
