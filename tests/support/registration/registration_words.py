"""What registration hears of checkin, as checkin says it."""

from datetime import UTC, datetime
from uuid import UUID

from aiokafka import AIOKafkaProducer

from chassis.events.subscriptions import Received
from chassis.ids import new_id
from contracts.checkin import PresenceChanged, RefusedCredential, ScanMethod, SessionPresence
from contracts.envelope import Envelope
from daihoi.local.servers.kafka import KafkaServer

AT = datetime(2020, 9, 9, 0, 10, tzinfo=UTC)
SESSION = UUID(int=7)


def presence_of(
    congress: UUID,
    delegate: str,
    version: int,
    *,
    present: bool = True,
    session: UUID = SESSION,
    refused: tuple[RefusedCredential, ...] = (),
) -> Received[PresenceChanged]:
    """Give checkin's word that `delegate` is present (or is not) at `session`."""
    event = PresenceChanged(
        delegate_id=UUID(delegate),
        congress_id=congress,
        aggregate_version=version,
        sessions=(
            SessionPresence(
                session_id=session, present=present, first_at=AT, gate_id=UUID(int=8), method=ScanMethod.QR
            ),
        ),
        refused_credentials=refused,
    )
    envelope = Envelope(id=new_id(), source="/checkin", type=event.event_type, subject=event.subject, time=AT)
    return Received(envelope, event)


async def say_presence(kafka: KafkaServer, *words: Received[PresenceChanged]) -> None:
    """Say it on checkin's topic, in this order."""
    async with AIOKafkaProducer(**kafka.broker("checkin-worker").client()) as producer:
        for word in words:
            event = word.event
            await producer.send_and_wait(
                event.topic,
                event.model_dump_json().encode(),
                key=str(event.delegate_id).encode(),
                headers=word.envelope.headers(),
            )
