"""Where Kafka is, and as whom it is asked."""

import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chassis.settings import ServiceSettings

SCRAM = "SCRAM-SHA-256"
PLAIN = "PLAIN"


@dataclass(frozen=True)
class Broker:
    """`servers` are host:port, with commas between. Without a `user` nobody says who asks (a given Kafka that asks nobody).

    `mechanism` is SCRAM-SHA-256, or PLAIN. `ca_file` is the certificate (PEM) of who signed the servers' ones: then
    everything goes through TLS, and the servers' names must be right.
    """

    servers: str
    user: str = ""
    password: str = field(default="", repr=False)
    mechanism: str = SCRAM
    ca_file: Path | None = None

    @classmethod
    def of(cls, settings: ServiceSettings) -> "Broker":
        """The Kafka that this process's settings name."""
        return cls(
            settings.kafka_bootstrap_servers,
            settings.kafka_user,
            settings.kafka_password,
            settings.kafka_mechanism,
            settings.kafka_ca_file,
        )

    def environment(self) -> dict[str, str]:
        """The settings by which a process is told of it; no command line, which everybody can read."""
        said = {
            "DAIHOI_KAFKA_BOOTSTRAP_SERVERS": self.servers,
            "DAIHOI_KAFKA_USER": self.user,
            "DAIHOI_KAFKA_PASSWORD": self.password,
            "DAIHOI_KAFKA_MECHANISM": self.mechanism,
        }
        return said | ({"DAIHOI_KAFKA_CA_FILE": str(self.ca_file)} if self.ca_file else {})

    def client(self) -> dict[str, Any]:
        """What every client of aiokafka is made with. Raises OSError when `ca_file` cannot be read."""
        said: dict[str, Any] = {"bootstrap_servers": self.servers, "security_protocol": self._protocol()}
        if self.user:
            said |= {
                "sasl_mechanism": self.mechanism,
                "sasl_plain_username": self.user,
                "sasl_plain_password": self.password,
            }
        if context := self.tls():
            said["ssl_context"] = context
        return said

    def tls(self) -> ssl.SSLContext | None:
        """What the servers' certificates are held against; None without TLS."""
        return ssl.create_default_context(cafile=self.ca_file) if self.ca_file else None

    def _protocol(self) -> str:
        return ("SASL_" if self.user else "") + ("SSL" if self.ca_file else "PLAINTEXT")
