"""What the token of a sign-in provider says is believed only as far as it is proven."""

import base64
import hmac
import json
from datetime import timedelta
from typing import Any

import pytest
from joserfc import jws

from chassis import clock
from chassis.oidc.provider import NotProven
from chassis.outgoing.asking import Heard
from tests.support.registration.odd_provider import ATTEMPT, CLIENT, ISSUER, SECRET, OddProvider, ec_key, rsa_key


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "cua-lan-khac"},
        {"nonce": None},
        {"iss": "https://khac.example"},
        {"iss": None},
        {"aud": "phan-mem-khac"},
        {"aud": ["phan-mem-khac"]},
        {"aud": [CLIENT, "phan-mem-khac"], "azp": CLIENT},
        {"aud": [CLIENT, "phan-mem-khac"]},
        {"aud": None},
        {"azp": "phan-mem-khac"},
        {"exp": timedelta(minutes=-3)},
        {"exp": None},
        {"iat": None},
        {"iat": timedelta(minutes=10)},
        {"nbf": timedelta(minutes=10)},
        {"sub": None},
        {"sub": ""},
        {"sub": "x" * 256},
        {"sub": 7},
        {"at_hash": "cua-ma-khac"},
        {"auth_time": 1_600_000_000},
        {"auth_time": "hom-qua"},
        {"auth_time": ""},
        {"auth_time": []},
        {"auth_time": float("nan")},
        {"sub": "nguoi\x001"},
        {"sub": "nguoi\n1"},
    ],
    ids=lambda claims: ",".join(f"{name}={value}"[:30] for name, value in claims.items()),
)
async def test_a_token_that_breaks_one_rule_proves_nobody(claims: dict[str, Any]) -> None:
    now = clock.real_now()
    said = {name: now + value if isinstance(value, timedelta) else value for name, value in claims.items()}
    with pytest.raises(NotProven):
        await OddProvider(claims=said).provider().identity_of("ma", ATTEMPT)


KEY = ec_key()


def claimed() -> dict[str, Any]:
    now = int(clock.real_now().timestamp())
    return {"iss": ISSUER, "sub": "nguoi-1", "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": ATTEMPT.nonce}


def signed(claims: dict[str, Any]) -> str:
    """A token of `KEY` that says what the encoder of tokens would not: null, halves of signs."""
    said = json.dumps({**claimed(), **claims}).encode()
    return jws.serialize_compact({"alg": "ES256", "kid": "mot"}, said, KEY)


def plain(header: dict[str, Any]) -> str:
    said = claimed()
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in (header, said)]
    return ".".join([*parts, ""])


def signed_by_a_secret(secret: bytes) -> str:
    signed = plain({"alg": "HS256", "kid": "mot"}).rstrip(".")
    mark = hmac.digest(secret, signed.encode(), "sha256")
    return f"{signed}.{base64.urlsafe_b64encode(mark).decode().rstrip('=')}"


async def test_a_token_without_a_signature_proves_nobody() -> None:
    for header in ({"alg": "none"}, {"alg": "none", "kid": "mot"}, {"alg": "NONE", "kid": "mot"}, {"kid": "mot"}):
        with pytest.raises(NotProven):
            await OddProvider(token=plain(header)).provider().identity_of("ma", ATTEMPT)


async def test_a_public_key_or_our_own_secret_signs_nothing() -> None:
    key = ec_key()
    for secret in (SECRET.encode(), key.as_pem(private=False), json.dumps(key.as_dict(private=False)).encode()):
        with pytest.raises(NotProven):
            await OddProvider(key=key, token=signed_by_a_secret(secret)).provider().identity_of("ma", ATTEMPT)


async def test_a_token_signed_by_somebody_else_proves_nobody() -> None:
    with pytest.raises(NotProven):
        await OddProvider(key=ec_key(), published=[ec_key()]).provider().identity_of("ma", ATTEMPT)
    with pytest.raises(NotProven):
        await OddProvider(header={"kid": "cua-ai"}).provider().identity_of("ma", ATTEMPT)
    true = OddProvider()
    head, said, signature = true.id_token().split(".")
    other = said[:-6] + ("A" if said[-6] != "A" else "B") + said[-5:]
    with pytest.raises(NotProven):
        await OddProvider(key=true.key, token=f"{head}.{other}.{signature}").provider().identity_of("ma", ATTEMPT)


async def test_a_time_of_asking_that_is_said_to_be_unknown_is_one_that_is_not_said() -> None:
    odd = OddProvider(token_answer=Heard(200, json.dumps({"id_token": signed({"auth_time": None})}).encode()), key=KEY)
    assert (await odd.provider().identity_of("ma", ATTEMPT)).subject == "nguoi-1"


async def test_somebody_called_by_what_no_text_can_hold_is_nobody() -> None:
    odd = OddProvider(token_answer=Heard(200, json.dumps({"id_token": signed({"sub": "\ud800"})}).encode()), key=KEY)
    with pytest.raises(NotProven):
        await odd.provider().identity_of("ma", ATTEMPT)


@pytest.mark.parametrize("token", ["", "khong-phai", "a.b.c", "....", "e30.e30.e30"])
async def test_what_is_no_token_proves_nobody(token: str) -> None:
    with pytest.raises(NotProven):
        await OddProvider(token=token).provider().identity_of("ma", ATTEMPT)


async def test_rsa_is_read_as_well() -> None:
    odd = OddProvider(key=rsa_key(), header={"alg": "RS256"})
    assert (await odd.provider().identity_of("ma", ATTEMPT)).subject == "nguoi-1"


async def test_keys_that_nobody_here_can_read_do_not_spoil_the_others() -> None:
    odd = OddProvider(odd_keys=[{"kty": "RSA", "kid": "hong"}, {"kty": "AKP", "kid": "moi", "alg": "ML-DSA-44"}, 7])
    assert (await odd.provider().identity_of("ma", ATTEMPT)).subject == "nguoi-1"
    odd = OddProvider(header={"kid": "hong"}, odd_keys=[{"kty": "RSA", "kid": "hong"}])
    with pytest.raises(NotProven):
        await odd.provider().identity_of("ma", ATTEMPT)
