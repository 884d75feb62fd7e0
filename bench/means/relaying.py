"""A process that does nothing but relay, so that the relay is measured alone, on the worker's event loop: `python -m bench.means.relaying` with a worker's settings."""

import asyncio

from chassis.events.broker import Broker
from chassis.events.relaying.relay import Relay
from chassis.settings import ServiceSettings

if __name__ == "__main__":
    settings = ServiceSettings()
    asyncio.run(Relay(settings.database_url, Broker.of(settings)).run())
