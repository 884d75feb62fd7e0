"""Runs handlers over heard events, in order, each with the trace of the event it serves."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from chassis import telemetry
from chassis.consumer import AnySubscription, Received
from chassis.database import Connection

Heard = tuple[AnySubscription, Received[Any]]


@dataclass(frozen=True)
class Message:
    """One Kafka record as it came in. `done()` tells Kafka's side that it need not come again."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    headers: Sequence[tuple[str, bytes]]
    value: bytes | None
    done: Callable[[], object]


async def run(conn: Connection, heard: Sequence[Heard]) -> None:
    """Give `heard` to the handlers: topic by topic (topics have no order between them), in order within a topic."""
    for subscription, run_of in _runs(heard):
        with telemetry.carry(telemetry.valid_traceparent(run_of[0].envelope.traceparent)):
            if subscription.many:
                await subscription.many(conn, [each.event for each in run_of])
                continue
        for each in run_of:
            with telemetry.carry(telemetry.valid_traceparent(each.envelope.traceparent)):
                if subscription.handler:
                    await subscription.handler(conn, each.event)
                elif subscription.received:
                    await subscription.received(conn, each)


def _runs(heard: Sequence[Heard]) -> Iterator[tuple[AnySubscription, list[Received[Any]]]]:
    topics = dict.fromkeys(subscription.event_class.topic for subscription, _ in heard)
    for topic in topics:
        of_topic = [pair for pair in heard if pair[0].event_class.topic == topic]
        for _, neighbours in groupby(of_topic, key=lambda pair: id(pair[0])):
            run = list(neighbours)
            yield run[0][0], [received for _, received in run]
