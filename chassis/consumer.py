"""Says what a service hears: which event class goes to which handler."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from chassis.database import Connection
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
        return subscription, Received(envelope, subscription.event_class.model_validate_json(value or b""))


def event_classes(root: type[Event] = Event) -> Iterator[type[Event]]:
    """Give every event class that is loaded.

    All types of a topic stand in the module of its speaker, so whoever subscribes to one of them has loaded
    them all, and the chassis needs no list of them.
    """
    for child in root.__subclasses__():
        if hasattr(child, "event_type"):
            yield child
        yield from event_classes(child)
