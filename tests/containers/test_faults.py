"""Each container killed, frozen and cut off in turn while delegates come: nothing is lost, nothing happens twice."""

import asyncio

import asyncpg
import pytest

from daihoi.server.engine import docker
from daihoi.server.stack import ComposeStack
from tests.support.container_door import Door

CONTAINERS = [
    "postgres", "kafka", "gateway", "registration-api", "registration-worker", "checkin-api", "checkin-worker",
    "honors-api", "honors-worker",
]  # fmt: skip


async def in_engine(*arguments: str) -> None:
    await asyncio.to_thread(docker, *arguments)


async def nothing_is_wrong(stack: ComposeStack, door: Door) -> None:
    await asyncio.to_thread(stack.await_ready)
    found = await door.nothing_lost()
    assert (found.missing, found.repeated) == ({}, {})
    assert door.ledger.count("ADMITTED") == len(door.ledger.scans) > 20


@pytest.mark.parametrize("name", CONTAINERS)
async def test_a_container_killed_while_delegates_come_loses_nothing(
    stack: ComposeStack, door: Door, name: str
) -> None:
    container = stack.project.container(name)
    async with door.open():
        await door.comes(10)
        await in_engine("kill", container)
        await door.comes(15)
        await in_engine("start", container)  # the engine takes `docker kill` for a person's wish
        await door.comes(15)
    await nothing_is_wrong(stack, door)


@pytest.mark.parametrize("name", CONTAINERS)
async def test_a_container_frozen_while_delegates_come_loses_nothing(
    stack: ComposeStack, door: Door, name: str
) -> None:
    container = stack.project.container(name)
    async with door.open():
        await door.comes(5)
        await in_engine("pause", container)
        try:
            await door.comes(40)  # for longer than a worker's session with Kafka lasts
        finally:
            await in_engine("unpause", container)
        await door.comes(5)
    await nothing_is_wrong(stack, door)


async def test_a_door_cut_off_from_postgresql_answers_as_soon_as_it_is_back(stack: ComposeStack, door: Door) -> None:
    network, container = f"{stack.project.name}_checkin-data", stack.project.container("postgres")
    async with door.open():
        await door.comes(10)
        await in_engine("network", "disconnect", network, container)
        cut = asyncio.get_running_loop().time()
        await door.comes(50)
        assert [came for came, _ in door.answers if came > cut] == [], "nobody comes in whom the door cannot note"
        await in_engine("network", "connect", "--alias", "postgres", network, container)
        back = asyncio.get_running_loop().time()
        await door.answers_again(back)
    await nothing_is_wrong(stack, door)


async def test_kafka_cut_off_keeps_no_delegate_outside(stack: ComposeStack, door: Door) -> None:
    network, container = f"{stack.project.name}_events", stack.project.container("kafka")
    async with door.open():
        await door.comes(10)
        cut = asyncio.get_running_loop().time()
        await in_engine("network", "disconnect", network, container)
        await door.comes(80)
        came_in_the_cut = [came for came, _ in door.answers if came > cut]
        await in_engine("network", "connect", "--alias", "kafka", network, container)
        await door.comes(5)
    assert len(came_in_the_cut) > 50, "the door does not wait for Kafka"
    await nothing_is_wrong(stack, door)


async def test_a_worker_that_crashes_is_started_again_by_the_engine(stack: ComposeStack, door: Door) -> None:
    async with door.open():
        await door.comes(10)
        await asyncio.to_thread(stack.kill_worker, "checkin")
        await door.comes(20)
    await nothing_is_wrong(stack, door)


async def test_everything_stops_in_order_and_comes_back_with_all_it_knew(stack: ComposeStack, door: Door) -> None:
    async with door.open():
        await door.comes(15)
        await asyncio.to_thread(stack.project.compose, "stop", "--timeout", "30")
        assert "exited 137" not in stack.health().values(), "nobody had to be killed"
        await asyncio.to_thread(stack.project.compose, "down")
        await asyncio.to_thread(stack.project.compose, "up", "-d", "--no-build")
        await door.comes(15)
    await nothing_is_wrong(stack, door)


async def test_a_service_is_let_into_no_other_database(stack: ComposeStack) -> None:
    foreign = stack.service_dsn("checkin").rpartition("/")[0] + "/daihoi_honors"
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await asyncpg.connect(foreign)


@pytest.mark.parametrize("service", ["registration", "checkin", "honors"])
async def test_one_service_is_replaced_while_the_others_run(stack: ComposeStack, door: Door, service: str) -> None:
    others = {one: stack.project.container(f"{one}-api") for one in ("registration", "checkin", "honors")}
    replaced = others.pop(service)
    async with door.open():
        await door.comes(10)
        for arguments in (
            ("run", "--rm", "--no-deps", "-T", f"{service}-migrate"),
            ("up", "-d", "--no-build", "--no-deps", "--force-recreate", f"{service}-api", f"{service}-worker"),
        ):
            await asyncio.to_thread(stack.project.compose, *arguments)
        await door.comes(10)
    await nothing_is_wrong(stack, door)
    assert stack.project.container(f"{service}-api") != replaced
    assert {one: stack.project.container(f"{one}-api") for one in others} == others
