"""How an event travels: CloudEvents 1.0 in Kafka's binary content mode."""

from datetime import datetime
from typing import Any, ClassVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict

CONTENT_TYPE = "application/json"


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

    @property
    def subject(self) -> str:
        return str(getattr(self, self.key_field))


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

    def headers(self) -> list[tuple[str, bytes]]:
        """Give the Kafka headers of binary mode, in a fixed order."""
        attributes = {
            "ce_specversion": "1.0",
            "ce_id": str(self.id),
            "ce_source": self.source,
            "ce_type": self.type,
            "ce_subject": self.subject,
            "ce_time": self.time.isoformat(),
            "content-type": CONTENT_TYPE,
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
            )
        except (KeyError, ValueError, AttributeError) as error:
            raise MalformedEnvelope(f"not a CloudEvents message: {error!r}") from error
