"""A process that does nothing but relay, so that the relay is measured alone, on the worker's event loop: `python -m bench.relaying DSN BOOTSTRAP`."""

import asyncio
import sys

from chassis.events.relaying.relay import Relay

if __name__ == "__main__":
    asyncio.run(Relay(sys.argv[1], sys.argv[2]).run())
