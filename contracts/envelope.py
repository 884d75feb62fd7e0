"""How an event travels: CloudEvents 1.0 in Kafka's binary content mode."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

JSON = "application/json"
_OWN = ("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_subject", "ce_time")


class Event(BaseModel):
    """The data of one event. Subclasses are frozen contracts: fields are added, never changed or removed.

    `event_type` ends in its version (`.v1`); `event_source` is the speaking service; `topic` is where it is
    said; `subject` is the aggregate's id and the Kafka key.
    """

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    event_type: ClassVar[str]
    event_source: ClassVar[str]
    topic: ClassVar[str]
    key_field: ClassVar[str]
    hearers: ClassVar[tuple[str, ...]]
    content_type: ClassVar[str] = JSON

    @property
    def subject(self) -> str:
        return str(getattr(self, self.key_field))

    def data(self) -> bytes:
        """Give the message's value."""
        return self.model_dump_json().encode()

    def extensions(self) -> dict[str, str]:
        """Give what travels beside the data, as CloudEvents extension attributes by name."""
        return {}

    @classmethod
    def heard(cls, envelope: "Envelope", value: bytes) -> Self:
        """Read a message of this type. Raises pydantic's ValidationError (a ValueError)."""
        return cls.model_validate_json(value)


class BinaryEvent(Event):
    """An event whose data are bytes as they are (a picture): its other fields travel as extension attributes.

    `data_field` names the field with the bytes. The key is the subject and no attribute of its own; attribute names are
    those of the fields without underscores, since CloudEvents allows only letters and digits.
    """

    data_field: ClassVar[str]

    def data(self) -> bytes:
        found: bytes = getattr(self, self.data_field)
        return found

    def extensions(self) -> dict[str, str]:
        return {attribute: str(getattr(self, name)) for attribute, name in self.attributes().items()}

    @classmethod
    def attributes(cls) -> dict[str, str]:
        """Give the field of each extension attribute."""
        beside = [name for name in cls.model_fields if name not in (cls.key_field, cls.data_field)]
        return {name.replace("_", ""): name for name in beside}

    @classmethod
    def heard(cls, envelope: "Envelope", value: bytes) -> Self:
        known = cls.attributes()
        beside = {known[name]: said for name, said in envelope.extensions.items() if name in known}
        return cls.model_validate({**beside, cls.key_field: envelope.subject, cls.data_field: value})


class Part(BaseModel):
    """A piece inside an event's data."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class MalformedEnvelope(ValueError):
    """A Kafka message whose `ce_*` headers are missing or unreadable."""


class Envelope(BaseModel):
    """The CloudEvents attributes of one message; the message's value is the data itself."""

    model_config = ConfigDict(frozen=True)

    id: UUID
    source: str
    type: str
    subject: str
    time: datetime
    traceparent: str | None = None
    content_type: str = JSON
    extensions: Mapping[str, str] = Field(default_factory=dict)

    def headers(self) -> list[tuple[str, bytes]]:
        """Give the Kafka headers of binary mode, in a fixed order."""
        attributes = {
            "ce_specversion": "1.0",
            "ce_id": str(self.id),
            "ce_source": self.source,
            "ce_type": self.type,
            "ce_subject": self.subject,
            "ce_time": self.time.isoformat(),
            "content-type": self.content_type,
            **{f"ce_{name}": value for name, value in self.extensions.items()},
        }
        if self.traceparent:
            attributes["traceparent"] = self.traceparent
        return [(name, value.encode()) for name, value in attributes.items()]

    @classmethod
    def from_headers(cls, headers: Any) -> "Envelope":
        """Read Kafka headers, as pairs or as a mapping of name to bytes. Raises MalformedEnvelope."""
        pairs = headers.items() if hasattr(headers, "items") else (headers or [])
        try:
            found = {name: value.decode() for name, value in pairs}
            return cls(
                id=UUID(found["ce_id"]),
                source=found["ce_source"],
                type=found["ce_type"],
                subject=found["ce_subject"],
                time=datetime.fromisoformat(found["ce_time"]),
                traceparent=found.get("traceparent"),
                content_type=found.get("content-type", JSON),
                extensions={
                    n.removeprefix("ce_"): v for n, v in found.items() if n.startswith("ce_") and n not in _OWN
                },
            )
        except (KeyError, ValueError, AttributeError) as error:
            raise MalformedEnvelope(f"not a CloudEvents message: {error!r}") from error
