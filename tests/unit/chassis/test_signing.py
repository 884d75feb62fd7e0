"""What was signed is recognised; anything else is refused."""

from datetime import timedelta

import jwt
import pytest

from chassis.access.signing import SigningKey, read_token, verify
from chassis.errors import Expired, Unauthenticated

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
    claims = read_token(KEY.issue_token(7, {"sub": "a1"}, timedelta(hours=1)), known)
    assert claims["sub"] == "a1"


@pytest.mark.parametrize(
    "token",
    [
        KEY.issue_token(7, {"sub": "a1"}, timedelta(seconds=-1)),
        OTHER.issue_token(7, {"sub": "a1"}, timedelta(hours=1)),
        KEY.issue_token(8, {"sub": "a1"}, timedelta(hours=1)),
        KEY.issue_token(7, {}, timedelta(hours=1)),
        jwt.encode({"sub": "a1", "iss": "daihoi"}, "s" * 32, algorithm="HS256", headers={"kid": "7"}),
        jwt.encode({"sub": "a1", "iss": "daihoi"}, None, algorithm="none", headers={"kid": "7"}),
        "no.token.atall",
        "",
    ],
    ids=["expired", "another key", "unknown key", "nobody", "another algorithm", "unsigned", "nonsense", "empty"],
)
def test_a_token_that_does_not_hold_is_refused(token: str) -> None:
    with pytest.raises(Unauthenticated):
        read_token(token, known)


def test_a_token_whose_time_is_over_says_so_and_one_of_another_key_does_not() -> None:
    with pytest.raises(Expired):
        read_token(KEY.issue_token(7, {"sub": "a1"}, timedelta(seconds=-1)), known)
    with pytest.raises(Unauthenticated) as refused:
        read_token(OTHER.issue_token(7, {"sub": "a1"}, timedelta(seconds=-1)), known)
    assert not isinstance(refused.value, Expired)
