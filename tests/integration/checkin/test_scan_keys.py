"""Which codes open the door: by which key, of which version, and what a forged one says."""

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from chassis.access.signing import SigningKey
from contracts.badge_codes import ShortCode, ShortCodesGiven
from contracts.credential_code import short_code, typed_hash
from contracts.registration import CredentialState, KeyPurpose
from services.checkin.usecases.known.follow_short_codes import follow_short_codes
from services.checkin.usecases.known.hash_short_codes import hash_next
from tests.conftest import MakeDatabase
from tests.support.checkin.checkin_words import QR_KEY, code, credential, delegate
from tests.support.checkin.checkin_world import World, open_world
from tests.support.root_of_trust import signed, signed_key
from tests.support.waiting import until


@pytest.fixture
async def world(make_database: MakeDatabase) -> AsyncIterator[World]:
    async with open_world(await make_database("checkin")) as world:
        yield world


async def test_a_short_code_is_as_good_as_the_qr_and_dies_with_its_version(world: World) -> None:
    await world.hear(
        delegate(world.congress, 2, credentials=(credential(2, 1, CredentialState.SUPERSEDED), credential(2, 2)))
    )
    device = await world.device()
    old, new = credential(2, 1).short_code, credential(2, 2).short_code
    assert (await device.scan(old, method="SHORT_CODE"))["verdict"] == "SUPERSEDED"
    spaced = f"{new[:4]} {new[4:8]} {new[8:]}"
    assert (await device.scan(spaced, method="SHORT_CODE"))["verdict"] == "ADMITTED"
    assert (await device.scan("123456789012", method="SHORT_CODE"))["verdict"] == "NOT_VALID"


async def test_a_forged_badge_leaves_no_trace_of_whom_it_names(world: World) -> None:
    await world.hear(delegate(world.congress))
    device = await world.device()
    genuine = code(world.congress, credential(1))
    claim_of_another = code(world.congress, credential(1), number=3)
    assert (await device.scan(claim_of_another))["verdict"] == "NOT_VALID"
    [row] = await world.table("SELECT * FROM scans")
    assert (row["delegate_id"], row["credential_id"]) == (None, None)
    assert (await device.scan(genuine))["verdict"] == "ADMITTED"


@pytest.mark.parametrize("codes_first", [True, False])
async def test_a_code_that_comes_on_its_own_topic_opens_the_door_whichever_word_is_first(
    world: World, codes_first: bool
) -> None:
    person, badge = delegate(world.congress, 7), credential(7)
    bare = person.model_copy(update={"credentials": (badge.model_copy(update={"short_code": ""}),)})
    given = ShortCodesGiven(
        delegate_id=person.delegate_id,
        congress_id=world.congress.congress_id,
        codes=(ShortCode(credential_id=badge.credential_id, version=badge.version, short_code=badge.short_code),),
    )
    device = await world.device()
    for event in (given, bare) if codes_first else (bare, given):
        await world.hear(event)
    answer = await device.scan(badge.short_code, method="SHORT_CODE")
    assert (answer["verdict"], answer["delegate"]["delegate_id"]) == ("ADMITTED", str(person.delegate_id))


def given(world: World, number: int, digits: str) -> ShortCodesGiven:
    badge = credential(number)
    return ShortCodesGiven(
        delegate_id=delegate(world.congress, number).delegate_id,
        congress_id=world.congress.congress_id,
        codes=(ShortCode(credential_id=badge.credential_id, version=badge.version, short_code=digits),),
    )


async def test_digits_drawn_anew_open_the_door_alone_and_devices_lose_those_of_before_at_their_next_word(
    world: World,
) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    while await hash_next(world.db):
        pass
    device = await world.device()
    before = await device.roster()
    old, fresh = credential(1).short_code, short_code("90817263544")
    await world.hear(given(world, 1, fresh))
    assert (await device.scan(old, method="SHORT_CODE"))["verdict"] == "NOT_VALID"
    [changed] = (await device.roster(f"?since={before['revision']}"))["delegates"]
    assert [badge["typed_hash"] for badge in changed["credentials"]] == [""], "nobody waits until the new one is hashed"
    assert await hash_next(world.db) == 1
    [changed] = (await device.roster(f"?since={before['revision']}"))["delegates"]
    hashed = typed_hash(fresh, str(world.congress.congress_id))
    assert [badge["typed_hash"] for badge in changed["credentials"]] == [hashed]
    assert (await device.scan(fresh, method="SHORT_CODE"))["verdict"] == "ADMITTED"
    await world.hear(delegate(world.congress, 1).model_copy(update={"aggregate_version": 9}))
    assert (await device.scan(old, method="SHORT_CODE"))["verdict"] == "NOT_VALID", (
        "an older kind of word brings none back"
    )


async def test_of_two_words_about_a_code_that_come_together_the_later_one_holds(world: World) -> None:
    await world.hear(delegate(world.congress))
    device, digits = await world.device(), [short_code("11111111111"), short_code("22222222222")]
    async with world.db.transaction() as conn:
        await follow_short_codes(conn, [given(world, 1, one) for one in digits])
    verdicts = [(await device.scan(one, method="SHORT_CODE"))["verdict"] for one in digits]
    assert verdicts == ["NOT_VALID", "ADMITTED"]


async def test_a_device_gets_no_code_but_what_recognises_it_when_it_is_typed(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    before = await device.roster()
    assert await hash_next(world.db) == 2
    assert await hash_next(world.db) == 0, "each once"
    after = await device.roster(f"?since={before['revision']}")
    hashes = {badge["typed_hash"] for one in after["delegates"] for badge in one["credentials"]}
    codes = [credential(n).short_code for n in (1, 2)]
    assert hashes == {typed_hash(code, str(world.congress.congress_id)) for code in codes}
    assert not any(code in str(after) for code in codes)


async def test_a_badge_with_a_forged_signature_is_told_as_one(world: World) -> None:
    device = await world.device()
    genuine = code(world.congress, credential(1), SigningKey.from_seed("77" * 32))
    assert (await device.scan(genuine))["verdict"] == "NOT_VALID"
    await world.app.state.watch.write()
    [told] = await world.table("SELECT actor, details FROM audit WHERE action = 'security.bad_signature'")
    assert (told["actor"], told["details"]["count"]) == (str(device.device_id), 1)


async def test_a_new_qr_key_opens_the_door_at_once_and_badges_of_the_old_one_still_do(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    new_key, badges = SigningKey.from_seed("33" * 32), [credential(1), credential(2)]
    await world.hear(signed_key(new_key.public_hex, KeyPurpose.QR, 2))
    texts = [code(world.congress, badges[0]), code(world.congress, badges[1], new_key, number=2)]
    assert [(await device.scan(text))["verdict"] for text in texts] == ["ADMITTED", "ADMITTED"]
    roster = await device.roster()
    assert [key["key_number"] for key in roster["keys"]] == [1, 2]


async def test_a_retired_qr_key_shuts_its_badges_out_without_calling_their_bearers_forgers(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    new_key = signed_key(SigningKey.from_seed("33" * 32).public_hex, KeyPurpose.QR, 2)
    old_key = signed_key(QR_KEY.public_hex, KeyPurpose.QR, 1)
    told = await world.table("SELECT key_id FROM known_keys WHERE key_number = 1")
    gone = signed(old_key.model_copy(update={"key_id": told[0]["key_id"], "aggregate_version": 2, "retired": True}))
    assert (await device.scan(code(world.congress, credential(1))))["verdict"] == "ADMITTED"
    await world.hear(new_key, gone)

    async def shut() -> bool:
        return (await device.scan(code(world.congress, credential(2))))["verdict"] == "NOT_VALID"

    await until(shut, seconds=4)
    assert [key["key_number"] for key in (await device.roster())["keys"]] == [2], "devices forget it too"
    await world.app.state.watch.write()
    assert await world.table("SELECT 1 FROM audit WHERE action = 'security.bad_signature'") == []


async def test_a_key_that_the_root_did_not_sign_opens_nothing_and_is_told(world: World) -> None:
    await world.hear(delegate(world.congress), delegate(world.congress, 2))
    device = await world.device()
    planted = SigningKey.from_seed("66" * 32)
    by_itself = signed_key(planted.public_hex, KeyPurpose.QR, 66, root=planted)
    bare = by_itself.model_copy(update={"key_id": uuid4(), "root_signature": ""})
    genuine = signed_key("aa" * 32, KeyPurpose.QR, 66)
    exchanged = genuine.model_copy(update={"public_key": planted.public_hex})
    revived = signed_key(planted.public_hex, KeyPurpose.TOKEN, 66).model_copy(update={"purpose": KeyPurpose.QR})
    await world.hear(by_itself, bare, exchanged, revived)
    answer = await device.scan(code(world.congress, credential(2), planted, number=66))
    assert answer["verdict"] == "NOT_VALID"
    told = await world.table("SELECT details FROM audit WHERE action = 'security.key_refused' ORDER BY id")
    assert [one["details"]["why"] for one in told] == [
        "not the root's signature",
        "unsigned",
        "not the root's signature",
        "not the root's signature",
    ]
