"""Tells Kafka who may come in, and to do what. Whoever asks must be its administrator."""

import asyncio
import hashlib
import logging
import secrets
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError, for_code

from chassis.events import topics
from chassis.events.broker import SCRAM, Broker
from chassis.events.guarding.access_file import declared
from chassis.events.guarding.requests import (
    SCRAM_SHA_256,
    AddRules,
    AskRules,
    Credential,
    Rule,
    SetPasswords,
    TakeRules,
)

ITERATIONS = 4096
"""The fewest that Kafka takes: passwords here are random, and each connection pays for them."""

PATIENCE = 60.0
"""Seconds within which Kafka lets in whom it was told of."""


async def grant(broker: Broker, file: Path, passwords: Mapping[str, str]) -> None:
    """Set the password of each principal that `file` declares and is in `passwords`, and make its rules the only ones.

    Returns when each of them comes in by it. Raises KafkaError, OSError.
    """
    principals = declared(file)
    told = {one.name: passwords[one.name] for one in principals if one.name in passwords}
    async with topics.admin(broker) as client:
        # Rules first: who comes in before its own would find no topics, and a relay parks what has none.
        await _set_rules(client, {rule for one in principals for rule in one.rules()})
        await _set_passwords(client, told)
    for name, password in told.items():
        await _until_let_in(replace(broker, user=name, password=password, mechanism=SCRAM))


async def _until_let_in(broker: Broker) -> None:
    """Kafka says yes to a password once its controller has it; the half that asks it of people hears of it a little later,
    after all that an older installation has. Who signs in between is refused.
    """
    deadline = time.monotonic() + PATIENCE
    with _quiet():
        while True:
            try:
                async with topics.admin(broker):
                    return
            except (KafkaError, OSError):
                if time.monotonic() > deadline:
                    raise
            await asyncio.sleep(0.1)


@contextmanager
def _quiet() -> Iterator[None]:
    """Its client logs each refusal as an error, though it is waited for."""
    client = logging.getLogger("aiokafka")
    level = client.level
    client.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        client.setLevel(level)


async def _set_passwords(client: AIOKafkaAdminClient, passwords: Mapping[str, str]) -> None:
    """Those that are there are set anew: who has the installation's secrets comes in, whatever Kafka knew before."""
    if not passwords:
        return
    answer = await client._send_request(SetPasswords([_credential(*one) for one in passwords.items()]))
    _require((code, why) for _, code, why, _ in answer.results)


def _credential(name: str, password: str) -> Credential:
    salt = secrets.token_bytes(24)
    return Credential(
        name,
        SCRAM_SHA_256,
        ITERATIONS,
        salt,
        hashlib.pbkdf2_hmac("sha256", password.encode(), salt, ITERATIONS),
    )


async def _set_rules(client: AIOKafkaAdminClient, wanted: set[Rule]) -> None:
    answer = await client._send_request(AskRules())
    _require([(answer.error_code, answer.error_message)])
    there = {Rule(kind, name, pattern, *acl) for kind, name, pattern, acls in answer.resources for acl in acls}
    if missing := sorted(wanted - there):
        _require((await client._send_request(AddRules(missing))).creation_responses)
    if surplus := sorted(there - wanted):
        taken = await client._send_request(TakeRules(surplus))
        _require((code, why) for code, why, _ in taken.filter_responses)


def _require(answers: Any) -> None:
    """Raises KafkaError."""
    for code, why in answers:
        if code:
            problem: KafkaError = for_code(code)(why)
            raise problem
