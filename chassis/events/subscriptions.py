"""Says what a service hears: which event class goes to which handler."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Generic, TypeVar

from chassis import telemetry
from chassis.storage.database import Connection
from contracts.envelope import Envelope, Event

E = TypeVar("E", bound=Event)


@dataclass(frozen=True)
class Received(Generic[E]):
    """An event as it was heard: its data, and the envelope for a handler that wants the id or the time."""

    envelope: Envelope
    event: E


@dataclass(frozen=True)
class Subscription(Generic[E]):
    """One event class and exactly one handler, which runs inside the transaction that also claims the inbox.

    - `handler`: `async (conn, event) -> None`, once per event, in the order of its topic's partition;
    - `many`: `async (conn, [event, ...]) -> None`, once per run of neighbours in a batch (1 to 200): one statement
      for all of them is several times as fast;
    - `received`: like `handler`, with the envelope: `async (conn, Received) -> None`.

    A handler neither opens nor ends transactions, and waits for nothing but `conn`. What it raises undoes its event.
    """

    event_class: type[E]
    handler: Callable[[Connection, E], Awaitable[None]] | None = None
    many: Callable[[Connection, list[E]], Awaitable[None]] | None = None
    received: Callable[[Connection, Received[E]], Awaitable[None]] | None = None

    def __post_init__(self) -> None:
        if sum(way is not None for way in (self.handler, self.many, self.received)) != 1:
            raise ValueError(f"{self.event_class.event_type}: name exactly one of handler, many, received")


AnySubscription = Subscription[Any]


class UnknownEvent(ValueError):
    """A type, or a version of a type, that this program does not know."""


class Hearing:
    """All subscriptions of one consumer: parses what it hears and finds the handler."""

    def __init__(self, subscriptions: Sequence[AnySubscription]) -> None:
        self.topics: tuple[str, ...] = tuple(sorted({each.event_class.topic for each in subscriptions}))
        self.speakers = tuple(sorted({each.event_class.event_source.strip("/") for each in subscriptions}))
        self._by_type = {each.event_class.event_type: each for each in subscriptions}
        if len(self._by_type) != len(subscriptions):
            raise ValueError("an event class is subscribed twice")

    def read(
        self, headers: Sequence[tuple[str, bytes]], value: bytes | None
    ) -> "tuple[AnySubscription, Received[Any]] | None":
        """Parse one Kafka message. None: a known event that nobody here subscribed to.

        Raises MalformedEnvelope, UnknownEvent, or pydantic's ValidationError (a ValueError) on unreadable data.
        """
        envelope = Envelope.from_headers(headers)
        subscription = self._by_type.get(envelope.type)
        if subscription is None:
            if any(known.event_type == envelope.type for known in event_classes()):
                return None
            raise UnknownEvent(f"no event {envelope.type} is known here")
        return subscription, Received(envelope, subscription.event_class.heard(envelope, value or b""))


def event_classes(root: type[Event] = Event) -> Iterator[type[Event]]:
    """Give every event class that is loaded.

    All types of a topic stand in the module of its speaker, so whoever subscribes to one of them has loaded
    them all, and the chassis needs no list of them.
    """
    for child in root.__subclasses__():
        if hasattr(child, "event_type"):
            yield child
        yield from event_classes(child)


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


async def run_handlers(conn: Connection, heard: Sequence[Heard]) -> None:
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
