"""Who comes in at Kafka."""

from aiokafka.errors import KafkaError

from chassis.events import topics
from chassis.events.broker import Broker


async def signs_in(broker: Broker) -> bool:
    """Tell whether Kafka lets in whom `broker` names."""
    try:
        async with topics.admin(broker):
            return True
    except KafkaError:
        return False
