"""`daihoi status` and the workers' own health are red while figures are old or events wait, and name why."""

import asyncio
import os
import signal

import httpx
import pytest
from click.testing import Result
from typer.testing import CliRunner

from daihoi.cli import app
from daihoi.local.runner import LocalStack
from tests.support.congress.little_congress import LittleCongress
from tests.support.waiting import until


@pytest.fixture(autouse=True)
def this_installation(stack: LocalStack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAIHOI_HOME", str(stack.home.path))
    monkeypatch.setenv("DAIHOI_LANG", "en")  # what status says is compared word by word


async def status() -> Result:
    return await asyncio.to_thread(CliRunner().invoke, app, ["status"])


async def is_well() -> bool:
    answer = await status()
    return answer.exit_code == 0 and "All is well" in answer.output


async def names(*words: str) -> bool:
    answer = await status()
    return answer.exit_code == 1 and all(word in " ".join(answer.output.split()) for word in words)


async def health(stack: LocalStack, service: str) -> tuple[int, list[str]]:
    (worker,) = stack.of("worker", service)
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"http://127.0.0.1:{worker.port}/health")
    return answer.status_code, answer.json()["troubles"]


async def test_while_kafka_is_away_rows_wait_and_figures_are_old(stack: LocalStack, congress: LittleCongress) -> None:
    await until(is_well, "all is well", 60)
    await asyncio.to_thread(stack.servers.stop_kafka)
    try:
        assert (await congress.gate.scan(congress.badge("guest").code)).verdict == "ADMITTED"
        await until(lambda: names("checkin: Kafka does not answer"), "Kafka is named", 20)
        await until(lambda: names("of the outbox wait", "honors: what checkin said"), "what waits is named", 60)

        async def worker_names_it() -> bool:
            code, troubles = await health(stack, "checkin")
            return code == 503 and any("của hộp gửi đi đang chờ" in trouble for trouble in troubles)

        await until(worker_names_it, "the worker's health says the same", 20)
    finally:
        await asyncio.to_thread(stack.servers.start_kafka)
    await until(is_well, "all is well again", 90)

    async def worker_is_well() -> bool:
        return await health(stack, "checkin") == (200, [])

    await until(worker_is_well, "the worker's health says the same", 20)


async def test_each_worker_that_stands_still_is_named(stack: LocalStack, congress: LittleCongress) -> None:
    await until(is_well, "all is well", 60)
    workers = [*stack.of("worker", "honors"), *stack.of("worker", "checkin")]
    for worker in workers:
        os.kill(worker.pid, signal.SIGSTOP)
    try:
        both = [f"{name}-worker-1 does not answer" for name in ("honors", "checkin")]
        await until(lambda: names(*both), "both workers are named", 20)
        # what a service says of another one by what it heard is one thing, its own silence another
        await until(lambda: names("registration: what checkin said"), "whose word is missing is named", 60)
    finally:
        for worker in workers:
            os.kill(worker.pid, signal.SIGCONT)
    await until(is_well, "all is well again", 90)
