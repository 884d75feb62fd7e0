"""Keys are replaced and retired while people come in: what was signed holds or dies as the organiser says."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import jwt
import pytest

from chassis.access.root_key import StatedKey, vouched
from chassis.access.signing import verify
from contracts.credential_code import decode
from contracts.registration import KeyPublished, KeyPurpose
from services.registration import keys as command
from services.registration.asking import NothingDone
from services.registration.usecases.access.keys.key_folder import KeyFolder, RootMissing
from services.registration.usecases.access.keys.retire_key import CannotRetire
from tests.conftest import MakeDatabase
from tests.support.registration.installed_keys import KAFKA_IS_AWAY, KAFKA_TAKES_ALL, Installation, installed
from tests.support.registration.registration_world import (
    TOKEN_SEED,
    person,
)
from tests.support.waiting import until


@pytest.fixture
async def here(
    make_database: MakeDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Installation]:
    async with installed(await make_database("registration"), tmp_path, monkeypatch) as installation:
        yield installation


async def test_a_new_badge_key_signs_new_badges_and_the_old_ones_still_hold(here: Installation) -> None:
    congress = await here.registration.found()
    await here.registration.bring(congress, person(1))
    await here.registration.issue(congress)
    old = await here.badge(congress)
    secret = (await here.printed(congress))["pass_path"].partition("#")[2]

    await here.run("rotate", "badge")

    claim, signed, signature = decode(await here.badge(congress))
    told = {one.key_number: one for one in await here.told()}
    assert claim.key_number == 3
    assert verify(told[3].public_key, signed, signature)
    assert (decode(old)[0].credential_id, decode(old)[0].key_number) == (claim.credential_id, 1)
    assert not any(one.retired for one in told.values())
    card = await here.registration.http.post("/passes", json={"secret": secret})
    assert decode(card.json()["code"])[0].key_number == 3, "a pass that is opened shows the new code by itself"


async def test_until_kafka_has_taken_the_new_key_the_old_one_signs(
    here: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "SOON", 1)
    congress = await here.registration.found()
    await here.registration.bring(congress, person(1))
    await here.registration.issue(congress)
    await here.registration.conn.execute(KAFKA_IS_AWAY)

    await here.run("rotate", "badge")
    assert decode(await here.badge(congress))[0].key_number == 1
    with pytest.raises(CannotRetire, match="rotate badge"):
        await here.run("retire", "1")

    await here.registration.conn.execute(KAFKA_TAKES_ALL)

    async def signed_anew() -> bool:
        return decode(await here.badge(congress))[0].key_number == 3

    await until(signed_anew)


async def test_a_rotation_that_was_broken_off_after_its_key_was_drawn_takes_that_key(here: Installation) -> None:
    drawn = KeyFolder(here.secrets, here.root).add_seed(KeyPurpose.QR)
    await here.run("publish")
    assert len(await here.told()) == 2, "a start tells no key that nobody asked for"
    await here.run("rotate", "badge")
    assert (await here.told())[-1].public_key == drawn.public_hex
    assert len((here.secrets / "qr_signing_seed").read_text().split()) == 2


async def test_a_new_session_key_ends_nobody_and_a_retired_one_ends_whoever_came_in_by_it(here: Installation) -> None:
    http = here.registration.http
    await here.run("rotate", "session")
    assert (await http.get("/me")).status_code == 200
    anew = await here.registration.sign_in("organizer")
    assert jwt.get_unverified_header(anew.headers["authorization"].split()[1])["kid"] == "3"

    await here.run("retire", "2")

    async def signed_out() -> bool:
        return (await http.get("/me")).status_code == 401

    await until(signed_out)
    assert (await anew.get("/me")).status_code == 200
    await anew.aclose()
    last, root = (await here.told())[-1], (here.root / "root_public_key").read_text().strip()
    assert (last.key_number, last.retired, last.aggregate_version) == (2, True, 2)
    assert vouched(root, stated(last), last.root_signature)
    assert TOKEN_SEED not in (here.secrets / "token_signing_seed").read_text(), "what nobody needs is destroyed"
    noted = await here.registration.conn.fetch("SELECT action FROM audit WHERE action LIKE 'key.%' ORDER BY id")
    assert [row["action"] for row in noted] == ["key.rotated", "key.retired"]


@pytest.mark.parametrize(
    ("language", "in_use", "ends", "again", "stands"),
    [
        (
            "en",
            "is the one in use",
            "Every badge printed under key 1 is refused from then on",
            "retired before",
            ("key 1 (badge): retired", "key 3 (badge): signs"),
        ),
        (
            "vi",
            "Khóa 1 đang dùng",
            "mọi cửa từ chối mọi thẻ in bằng khóa 1",
            "đã bỏ từ trước",
            ("khóa 1 (thẻ): đã bỏ", "khóa 3 (thẻ): đang ký"),
        ),
    ],
)
async def test_whoever_retires_a_key_reads_first_what_ends_and_may_still_say_no(
    here: Installation,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
    in_use: str,
    ends: str,
    again: str,
    stands: tuple[str, str],
) -> None:
    monkeypatch.setenv("DAIHOI_LANG", language)
    with pytest.raises(CannotRetire, match=in_use):
        await here.run("retire", "1")
    await here.run("rotate", "badge")
    monkeypatch.setattr("builtins.input", lambda _: "")
    with pytest.raises(NothingDone):
        await asyncio.to_thread(here.keys.run, ["retire", "1"])
    assert ends in capsys.readouterr().out
    assert not any(one.retired for one in await here.told())
    await here.run("retire", "1")
    with pytest.raises(CannotRetire, match=again):
        await here.run("retire", "1")
    await here.run("status")
    said = capsys.readouterr().out
    assert all(line in said for line in stands)


async def test_the_key_in_use_is_not_retired_by_a_slip_while_an_older_one_holds(here: Installation) -> None:
    await here.run("rotate", "badge")
    with pytest.raises(CannotRetire, match="đang dùng"):
        await here.run("retire", "3")
    assert not any(one.retired for one in await here.told())


async def test_the_seed_of_a_retired_key_is_destroyed_when_the_retiring_was_killed_before(here: Installation) -> None:
    kept = (here.secrets / "qr_signing_seed").read_text()
    await here.run("rotate", "badge")
    both = (here.secrets / "qr_signing_seed").read_text()
    await here.run("retire", "1")
    (here.secrets / "qr_signing_seed").write_text(both)
    await here.run("rotate", "badge")
    assert kept.strip() not in (here.secrets / "qr_signing_seed").read_text()


async def test_the_root_key_may_be_stowed_away_and_comes_back_to_sign(here: Installation) -> None:
    seed = here.root / "root_signing_seed"
    assert not (here.secrets / "root_signing_seed").exists()
    stowed = seed.read_text()
    seed.unlink()
    await here.run("publish")
    with pytest.raises(RootMissing, match="để root_signing_seed trở lại"):
        await here.run("rotate", "badge")
    seed.write_text(stowed)
    await here.run("rotate", "badge")
    assert [one.key_number for one in await here.told()] == [1, 2, 3]


async def test_keys_of_an_earlier_version_are_told_once_more_under_the_roots_signature(here: Installation) -> None:
    await here.registration.conn.execute("UPDATE signing_keys SET root_signature = ''")
    await here.run("publish")
    await here.run("publish")
    root = (here.root / "root_public_key").read_text().strip()
    again = (await here.told())[2:]
    assert [(one.key_number, one.aggregate_version) for one in again] == [(1, 2), (2, 2)]
    assert all(vouched(root, stated(one), one.root_signature) for one in again)


def stated(key: KeyPublished) -> StatedKey:
    return StatedKey(key.key_id, key.aggregate_version, key.key_number, key.purpose, key.public_key, key.retired)
