"""A sign-in provider that is away or odd is told from one that says no."""

import base64
from typing import Any

import pytest

from chassis.oidc import published
from chassis.oidc.provider import NotProven, Provider
from chassis.oidc.published import ProviderAway, may_be_asked
from chassis.outgoing.asking import Heard
from tests.support.registration.odd_provider import ATTEMPT, CLIENT, ISSUER, SECRET, OddProvider, ec_key


async def test_who_came_back_is_known_by_issuer_and_subject() -> None:
    odd = OddProvider()
    found = await odd.provider().identity_of("ma", ATTEMPT)
    assert (found.issuer, found.subject, found.name) == (ISSUER, "nguoi-1", "Vi Thử")
    ((headers, body),) = odd.posted
    assert body["code_verifier"] == ATTEMPT.verifier
    assert headers["Authorization"] == "Basic " + base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
    assert "client_secret" not in body


async def test_a_provider_that_wants_the_secret_in_the_body_gets_it_there() -> None:
    odd = OddProvider(said={"token_endpoint_auth_methods_supported": ["client_secret_post"]})
    await odd.provider().identity_of("ma", ATTEMPT)
    ((headers, body),) = odd.posted
    assert (body["client_secret"], "Authorization" in headers) == (SECRET, False)


@pytest.mark.parametrize("methods", [5, {"client_secret_post": 1}, "client_secret_post"])
async def test_ways_to_show_the_secret_that_are_no_list_are_as_if_not_named(methods: Any) -> None:
    odd = OddProvider(said={"token_endpoint_auth_methods_supported": methods})
    assert (await odd.provider().identity_of("ma", ATTEMPT)).subject == "nguoi-1"
    assert "Authorization" in odd.posted[0][0]


async def test_where_the_provider_need_not_ask_an_older_sign_in_there_counts() -> None:
    odd = OddProvider(claims={"auth_time": 1_600_000_000})
    provider = odd.provider(prompt="")
    assert (await provider.identity_of("ma", ATTEMPT)).subject == "nguoi-1"
    assert "prompt" not in await provider.address_for(ATTEMPT)


async def test_a_provider_that_changed_its_key_is_looked_at_once_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(published, "LOOK_AGAIN_SECONDS", 0.0)
    odd = OddProvider()
    provider = odd.provider()
    await provider.identity_of("ma", ATTEMPT)
    odd.key, odd.header = ec_key("hai"), {"kid": "hai"}
    assert (await provider.identity_of("ma", ATTEMPT)).subject == "nguoi-1"
    assert odd.asked.count(f"{ISSUER}/keys") == 2


async def test_a_provider_that_changed_its_key_and_not_its_name_is_looked_at_once_more_as_well(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(published, "LOOK_AGAIN_SECONDS", 0.0)
    for header in ({"kid": "mot"}, {"kid": None}):
        odd = OddProvider(header=header)
        provider = odd.provider()
        await provider.identity_of("ma", ATTEMPT)
        odd.key = ec_key()
        assert (await provider.identity_of("ma", ATTEMPT)).subject == "nguoi-1"
        assert odd.asked.count(f"{ISSUER}/keys") == 2


async def test_strangers_make_us_ask_no_more_than_once_in_a_while() -> None:
    for odd in (OddProvider(header={"kid": "cua-ai"}), OddProvider(key=ec_key(), published=[ec_key()])):
        provider = odd.provider()
        for _ in range(3):
            with pytest.raises(NotProven):
                await provider.identity_of("ma", ATTEMPT)
        assert odd.asked.count(f"{ISSUER}/keys") == 1
    away = OddProvider(away=True)
    provider = away.provider()
    for _ in range(3):
        with pytest.raises(ProviderAway):
            await provider.address_for(ATTEMPT)
    assert len(away.asked) == 1


@pytest.mark.parametrize(
    "said",
    [
        {"issuer": "https://khac.example"},
        {"issuer": f"{ISSUER}/"},
        {"issuer": None},
        {"token_endpoint": "http://dang-nhap.example/tokens"},
        {"token_endpoint": None},
        {"authorization_endpoint": "javascript:alert(1)"},
        {"authorization_endpoint": "https://ai:gi@dang-nhap.example/"},
        {"jwks_uri": "file:///etc/passwd"},
        {"jwks_uri": "http://127.0.0.1:1/keys"},
    ],
    ids=str,
)
async def test_a_document_that_is_not_of_this_provider_or_names_odd_places_leads_nowhere(said: dict[str, Any]) -> None:
    with pytest.raises(ProviderAway):
        await OddProvider(said=said).provider().address_for(ATTEMPT)


@pytest.mark.parametrize(
    ("answer", "raised"),
    [
        (Heard(400, b'{"error": "invalid_grant"}'), NotProven),
        (Heard(400, b'{"error": "invalid_client"}'), ProviderAway),
        (Heard(401, b"khong phai JSON"), ProviderAway),
        (Heard(500, b""), ProviderAway),
        (Heard(302, b""), ProviderAway),
        (Heard(200, b"[]"), ProviderAway),
        (Heard(200, b"[" * 200_000), ProviderAway),
        (Heard(200, b"{}"), NotProven),
        (Heard(200, b'{"id_token": 7}'), NotProven),
    ],
)
async def test_no_is_told_from_no_answer_where_the_code_is_exchanged(answer: Heard, raised: type[Exception]) -> None:
    with pytest.raises(raised):
        await OddProvider(token_answer=answer).provider().identity_of("ma", ATTEMPT)


async def test_an_answer_without_a_name_is_taken_only_of_a_provider_that_promises_none() -> None:
    silent, promising = OddProvider(), OddProvider(said={"authorization_response_iss_parameter_supported": True})
    assert await silent.provider().is_from_it(None)
    assert not await promising.provider().is_from_it(None)
    for odd in (silent, promising):
        assert await odd.provider().is_from_it(ISSUER)
        assert not await odd.provider().is_from_it("https://khac.example")


async def test_the_way_there_has_all_that_binds_the_answer_to_it_and_asks_for_no_address_of_mail() -> None:
    address = await OddProvider().provider().address_for(ATTEMPT)
    for part in (
        "response_type=code",
        f"state={ATTEMPT.state}",
        f"nonce={ATTEMPT.nonce}",
        "code_challenge_method=S256",
        "scope=openid+profile",
        "prompt=login",
    ):
        assert part in address
    assert ATTEMPT.verifier not in address
    assert "email" not in address


@pytest.mark.parametrize(
    ("url", "issuer", "may"),
    [
        ("https://a.example/x", "https://a.example", True),
        ("http://a.example/x", "http://a.example", False),
        ("http://127.0.0.1:9/x", "http://127.0.0.1:9", True),
        ("http://localhost:9/x", "http://localhost:9", True),
        ("http://127.0.0.1:9/x", "https://a.example", False),
        ("https://a.example/#x", "https://a.example", False),
        ("https://[::1", "https://a.example", False),
        ("https://münchen.example/x", "https://a.example", False),
        ("https://a.example/ế", "https://a.example", False),
        ("https://a.example:99999/x", "https://a.example", False),
        ("https://a.example:abc/x", "https://a.example", False),
        ("https://a.example/x\ny", "https://a.example", False),
        (None, "https://a.example", False),
    ],
)
def test_only_https_is_asked_and_loopback_for_tests(url: str | None, issuer: str, may: bool) -> None:
    assert may_be_asked(url, issuer) is may


def test_a_secret_is_shown_by_no_picture_of_the_settings() -> None:
    assert SECRET not in repr(OddProvider().provider()._client)
    assert isinstance(OddProvider().provider(), Provider)
