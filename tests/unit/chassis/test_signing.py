"""What was signed is recognised; anything else is refused."""

from datetime import timedelta

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from chassis import clock
from chassis.access.signing import SigningKey, read_token, verify
from chassis.errors import Expired, Unauthenticated

HERE = "registration"
KEY = SigningKey.from_seed("11" * 32)
OTHER = SigningKey.generate()


def known(number: int) -> str | None:
    return {7: KEY.public_hex}.get(number)


def test_a_signature_holds_only_for_its_message_and_key() -> None:
    signature = KEY.sign(b"badge")
    assert verify(KEY.public_hex, b"badge", signature)
    assert not verify(KEY.public_hex, b"badge!", signature)
    assert not verify(OTHER.public_hex, b"badge", signature)
    assert not verify(KEY.public_hex, b"badge", b"too short")


def test_a_key_comes_back_from_its_seed() -> None:
    assert SigningKey.from_seed(OTHER.seed_hex).public_hex == OTHER.public_hex


def test_a_token_gives_back_its_claims() -> None:
    claims = read_token(KEY.issue_token(7, {"sub": "a1"}, timedelta(hours=1), [HERE]), known, HERE)
    assert claims["sub"] == "a1"


@pytest.mark.parametrize(
    "token",
    [
        KEY.issue_token(7, {"sub": "a1"}, timedelta(seconds=-1), [HERE]),
        OTHER.issue_token(7, {"sub": "a1"}, timedelta(hours=1), [HERE]),
        KEY.issue_token(8, {"sub": "a1"}, timedelta(hours=1), [HERE]),
        KEY.issue_token(7, {}, timedelta(hours=1), [HERE]),
        KEY.issue_token(7, {"sub": "a1"}, timedelta(hours=1), ["elsewhere"]),
        jwt.encode({"sub": "a1", "iss": "daihoi"}, "s" * 32, algorithm="HS256", headers={"kid": "7"}),
        jwt.encode({"sub": "a1", "iss": "daihoi"}, None, algorithm="none", headers={"kid": "7"}),
        "no.token.atall",
        "",
    ],
    ids=[
        "expired",
        "another key",
        "unknown key",
        "nobody",
        "for others",
        "another algorithm",
        "unsigned",
        "nonsense",
        "empty",
    ],
)
def test_a_token_that_does_not_hold_is_refused(token: str) -> None:
    with pytest.raises(Unauthenticated):
        read_token(token, known, HERE)


def test_a_token_whose_time_is_over_says_so_and_one_of_another_key_does_not() -> None:
    with pytest.raises(Expired):
        read_token(KEY.issue_token(7, {"sub": "a1"}, timedelta(seconds=-1), [HERE]), known, HERE)
    with pytest.raises(Unauthenticated) as refused:
        read_token(OTHER.issue_token(7, {"sub": "a1"}, timedelta(seconds=-1), [HERE]), known, HERE)
    assert not isinstance(refused.value, Expired)


def test_a_token_that_does_not_say_for_whom_it_is_holds_only_when_it_was_given_out_before_that_was_asked() -> None:
    now = clock.real_now()
    stamped = {"sub": "a1", "iss": "daihoi", "iat": now, "exp": now + timedelta(hours=1)}
    pem = Ed25519PrivateKey.from_private_bytes(bytes.fromhex("11" * 32))
    old = jwt.encode(stamped, pem, algorithm="EdDSA", headers={"kid": "7"})
    assert read_token(old, known, HERE, unnamed_until=now + timedelta(minutes=1))["sub"] == "a1"
    for unnamed_until in (now - timedelta(minutes=1), None):
        with pytest.raises(Unauthenticated):
            read_token(old, known, HERE, unnamed_until)
    other = KEY.issue_token(7, {"sub": "a1"}, timedelta(hours=1), ["elsewhere"])
    with pytest.raises(Unauthenticated):
        read_token(other, known, HERE, unnamed_until=now + timedelta(minutes=1))
