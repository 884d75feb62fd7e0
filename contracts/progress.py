"""How each service says, beside its events, until when it has said everything: so that hearers know how old their copies are."""

from datetime import datetime
from typing import ClassVar

from contracts.envelope import Event, Part


class TopicEnd(Part):
    """One partition, and the offset that its next message will get."""

    topic: str
    partition: int
    next_offset: int


class Progress(Event):
    """Everything stored before `said_until` (true time) stands in the speaker's topics before the offsets `ends`.

    Said about once a second, past the outbox; an old one is worth nothing. A hearer that has applied everything before
    `ends` has applied everything until `said_until`.
    """

    key_field: ClassVar[str] = "service"

    service: str
    said_until: datetime
    ends: tuple[TopicEnd, ...]


def progress_topic(service: str) -> str:
    """Give the topic on which `service` says how far it is."""
    return f"{service}.progress.v1"


def progress_type(service: str) -> str:
    """Give the type of the event in which `service` says how far it is."""
    return f"{service}.progress.said.v1"


class RegistrationProgress(Progress):
    """Until when registration has said everything."""

    event_type: ClassVar[str] = progress_type("registration")
    event_source: ClassVar[str] = "/registration"
    topic: ClassVar[str] = progress_topic("registration")
    hearers: ClassVar[tuple[str, ...]] = ("checkin", "honors")


class CheckinProgress(Progress):
    """Until when checkin has said everything."""

    event_type: ClassVar[str] = progress_type("checkin")
    event_source: ClassVar[str] = "/checkin"
    topic: ClassVar[str] = progress_topic("checkin")
    hearers: ClassVar[tuple[str, ...]] = ("registration", "checkin", "honors")


class HonorsProgress(Progress):
    """Until when honors has said everything."""

    event_type: ClassVar[str] = progress_type("honors")
    event_source: ClassVar[str] = "/honors"
    topic: ClassVar[str] = progress_topic("honors")
    hearers: ClassVar[tuple[str, ...]] = ("registration", "checkin")
