"""Keys are replaced and retired in a running installation, through Kafka to the door."""

import asyncio

from contracts.credential_code import decode
from daihoi.local.runner import LocalStack
from daihoi.local.services import keys_of
from tests.support.congress.little_congress import LittleCongress
from tests.support.waiting import until


async def test_the_badge_key_is_rotated_and_retired_while_people_come_in(
    stack: LocalStack, congress: LittleCongress
) -> None:
    async def run(*words: str) -> None:
        keys = keys_of(stack.home, stack.service_dsn("registration"))
        await asyncio.to_thread(keys.run, list(words), asks=False)

    old, coming = congress.badge("collective"), congress.badge("household")
    number = decode(old.code)[0].key_number
    rotating = asyncio.create_task(run("rotate", "badge"))
    assert (await congress.gate.scan(old.code)).verdict == "ADMITTED"
    await rotating
    fresh = (await congress.badges_now())[congress.codes["individual"]]
    assert decode(fresh.code)[0].key_number > number
    assert (await congress.gate.scan(fresh.code)).verdict == "ADMITTED"
    assert (await congress.gate.scan(coming.code)).verdict == "ADMITTED", "printed before, and still good"

    await run("retire", str(number))

    async def dead() -> bool:
        return (await congress.gate.scan(old.code)).verdict == "NOT_VALID"

    await until(dead, "the old badge is dead", 5)
    assert (await congress.gate.scan(congress.badge("guest").code)).verdict == "NOT_VALID"
    keys = (await congress.gate.call("GET", "/checkin/v1/roster/sealed"))["keys"]
    assert number not in [key["key_number"] for key in keys], "devices forget it with their next look"
    again = (await congress.badges_now())[congress.codes["guest"]]
    assert (await congress.gate.scan(again.code)).verdict == "ADMITTED", "the same badge, printed anew"
