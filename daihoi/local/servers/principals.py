"""The passwords by which the processes of one installation sign in to Kafka, and how somebody's own Kafka is asked."""

import asyncio
import logging
import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

from chassis.events.broker import PLAIN, SCRAM, Broker
from chassis.events.guarding.access_file import declared
from chassis.events.guarding.grant import grant
from daihoi.local.home import ROOT, kept_secret

ACCESS = ROOT / "infra" / "kafka" / "access.yaml"
ITSELF, ADMIN, READER = "broker", "admin", "reader"


def worker_of(service: str) -> str:
    """The principal of that service's worker."""
    return f"{service}-worker"


@dataclass(frozen=True)
class Principals:
    """One file a principal in `folder` (0700, files 0600); a password once written stays, until `daihoi.local.servers.passwords` takes the file away."""

    folder: Path

    def passwords(self) -> dict[str, str]:
        """Those that Kafka must be told of, by principal."""
        return {one.name: self.password(one.name) for one in declared(ACCESS)}

    def password(self, name: str) -> str:
        """Give it, made at the first call."""
        return kept_secret(self.folder / name, lambda: secrets.token_urlsafe(32))

    def broker(self, servers: str, name: str) -> Broker:
        """Kafka at `servers`, asked as the principal of that name."""
        return Broker(servers, name, self.password(name))

    def introduce(self, servers: str) -> None:
        """Tell the Kafka of this machine who may come in, and to do what. Raises KafkaError, OSError."""
        told = logging.getLogger("aiokafka.conn")
        level = told.level
        told.setLevel(logging.ERROR)  # it warns of a password in the clear, which does not leave the machine here
        try:
            asyncio.run(grant(replace(self.broker(servers, ADMIN), mechanism=PLAIN), ACCESS, self.passwords()))
        finally:
            told.setLevel(level)


def given_broker(servers: str) -> Broker:
    """Somebody's own Kafka: everybody is whom the environment names; who may do what is for its administrator to say."""
    ca_file = os.environ.get("KAFKA_CA_FILE")
    return Broker(
        servers,
        os.environ.get("KAFKA_USER", ""),
        os.environ.get("KAFKA_PASSWORD", ""),
        os.environ.get("KAFKA_MECHANISM", SCRAM),
        Path(ca_file) if ca_file else None,
    )
