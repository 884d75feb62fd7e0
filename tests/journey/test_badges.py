"""What happens to a badge after it was printed: revoked, printed again, or handed to somebody else."""

from typing import Any

import asyncpg
import pytest

from daihoi.local.runner import LocalStack
from daihoi.local.status import workers_at_rest
from tests.support.checkin.opened_roster import people_of
from tests.support.congress.little_congress import LittleCongress
from tests.support.waiting import until


async def test_a_revocation_is_sent_then_in_force_then_refused_at_the_door(
    stack: LocalStack, congress: LittleCongress
) -> None:
    badge = congress.badge("guest")
    with workers_at_rest(stack.home, ["checkin"]):
        await congress.organizer.revoke(badge.delegate_id, "Diễn tập")
        revocation = (await congress.delegate("guest"))["revocation"]
        assert revocation["sent_at"] is not None
        assert revocation["effective_at"] is None

    async def in_force() -> bool:
        return (await congress.delegate("guest"))["revocation"]["effective_at"] is not None

    await until(in_force, "the revocation is in force")
    assert (await congress.gate.scan(badge.code)).verdict == "REVOKED"
    assert (await congress.gate.scan(badge.short_code, method="SHORT_CODE")).verdict == "REVOKED"


async def test_a_badge_printed_again_opens_the_door_and_the_lost_one_does_not(congress: LittleCongress) -> None:
    lost = congress.badge("individual")
    await congress.organizer.call(
        "POST", f"/registration/v1/delegates/{lost.delegate_id}/credentials", json={"reason": "Mất thẻ"}
    )
    fresh = (await congress.badges_now())[lost.delegate_code]
    assert fresh.code != lost.code
    assert fresh.short_code != lost.short_code

    await until(lambda: _version_at_the_door(congress, lost.delegate_code, 2), "the door hears of the second badge")
    assert (await congress.gate.scan(lost.code)).verdict == "SUPERSEDED"
    assert (await congress.gate.scan(lost.short_code, method="SHORT_CODE")).verdict == "SUPERSEDED"
    assert (await congress.gate.scan(fresh.code)).verdict == "ADMITTED"


@pytest.mark.parametrize("who", ["collective", "household"])
async def test_the_substitute_receives_for_a_collective(congress: LittleCongress, who: str) -> None:
    substitute = await _substitute_comes(congress, who)

    async def receives() -> bool:
        representative = (await congress.entry(who.upper()))["representative"]
        return bool(representative["delegate_id"] == substitute["delegate_id"] and representative["present"])

    await until(receives, "the substitute receives")
    assert (await congress.entry(who.upper()))["announceable"]


async def test_nobody_is_honoured_in_the_place_of_a_person(stack: LocalStack, congress: LittleCongress) -> None:
    substitute = await _substitute_comes(congress, "individual")
    honors = await asyncpg.connect(stack.service_dsn("honors"))
    try:
        present = "SELECT sessions <> '{}' FROM known_presence WHERE delegate_id = $1"
        await until(
            lambda: honors.fetchval(present, substitute["delegate_id"]), "honors hears that the substitute came"
        )
    finally:
        await honors.close()
    entry = await congress.entry("INDIVIDUAL")
    assert not entry["announceable"]
    assert (entry["representative"] or {}).get("delegate_id") != substitute["delegate_id"]


async def _substitute_comes(congress: LittleCongress, who: str) -> Any:
    """Replace that person and have both badges scanned: the old one is refused, the new one opens the door."""
    old = congress.badge(who)
    substitute = await congress.organizer.call(
        "POST",
        f"/registration/v1/delegates/{old.delegate_id}/replacement",
        json={"full_name": "Nông Văn Thay (giả lập)", "form_of_address": "Ông", "reason": "Ốm"},
    )
    new = (await congress.badges_now())[substitute["delegate_code"]]
    await until(lambda: _version_at_the_door(congress, new.delegate_code, 1), "the door hears of the substitute")
    assert (await congress.gate.scan(old.code)).verdict == "REVOKED"
    assert (await congress.gate.scan(new.code)).verdict == "ADMITTED"
    return substitute


async def _version_at_the_door(congress: LittleCongress, delegate_code: str, version: int) -> bool:
    people = await people_of(congress.gate)
    return any(
        one["delegate_code"] == delegate_code and any(badge["version"] == version for badge in one["credentials"])
        for one in people
    )
