"""PostgreSQL and Kafka for one installation: started here, or somebody's own by `DATABASE_URL` and `KAFKA_BOOTSTRAP_SERVERS`."""

import os
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from chassis.events.broker import Broker
from daihoi.language import words
from daihoi.local.home import Home
from daihoi.local.processes.child import Say
from daihoi.local.processes.leftovers import Register
from daihoi.local.servers.kafka import KafkaServer
from daihoi.local.servers.passwords import is_too_old
from daihoi.local.servers.postgres import PostgresServer, password_file
from daihoi.local.servers.principals import ADMIN, given_broker


@dataclass
class Servers:
    """`postgres` and `kafka` are None where a given one is used. `durable=False` (tests) lets PostgreSQL skip fsync."""

    home: Home
    register: Register
    say: Say
    durable: bool = True
    given_postgres: str = field(default_factory=lambda: os.environ.get("DATABASE_URL", ""))
    given_kafka: str = field(default_factory=lambda: os.environ.get("KAFKA_BOOTSTRAP_SERVERS", ""))
    postgres: PostgresServer | None = None
    kafka: KafkaServer | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def admin_dsn(self) -> str:
        return self.postgres.dsn() if self.postgres else self.given_postgres

    @property
    def bootstrap(self) -> str:
        return self.broker(ADMIN).servers

    def broker(self, principal: str) -> Broker:
        """Kafka, asked as that principal."""
        return self.kafka.broker(principal) if self.kafka else given_broker(self.given_kafka)

    def prepare(self) -> None:
        """Choose the ports, so that everything else can be told before the servers answer."""
        if not self.given_postgres:
            self.postgres = PostgresServer(
                self.home.postgres_data,
                port=self.home.port("postgres"),
                log=self.home.logs / "postgres.log",
                durable=self.durable,
            )
        if not self.given_kafka:
            self.kafka = KafkaServer(
                self.home.kafka_data,
                port=self.home.port("kafka"),
                log=self.home.logs / "kafka.log",
                secrets=self.home.secrets_dir("kafka"),
            )

    def start_postgres(self) -> None:
        """Raises PostgresFailed."""
        if self.postgres:
            self.postgres.start()
            if is_too_old(password_file(self.postgres.data)):
                self.postgres.renew_password()
            self._note("postgres", self.postgres)

    def stop_postgres(self) -> None:
        """Take it away while everything else runs; it stays away until `start_postgres`."""
        with self._lock:
            if self.postgres:
                self.postgres.stop()

    def start_kafka(self) -> None:
        """Raises KafkaFailed."""
        if self.kafka:
            self.kafka.start()
            self._note("kafka", self.kafka)

    def stop_kafka(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Take it away while everything else runs (SIGKILL: as a crash would); it stays away until `start_kafka`."""
        with self._lock:
            if self.kafka:
                self.kafka.stop(how)

    def stop(self) -> None:
        """End both at the same time; Kafka may take its time."""
        with self._lock, ThreadPoolExecutor(2) as pool:
            for server in (self.postgres, self.kafka):
                if server:
                    pool.submit(server.stop)

    def revive(self) -> None:
        """Start again what died by itself; what was stopped on purpose (its `process` is None) stays down.

        Raises PostgresFailed, KafkaFailed; the next call tries again.
        """
        with self._lock:
            for name, server in (("postgres", self.postgres), ("kafka", self.kafka)):
                if server and server.process and server.process.poll() is not None:
                    died = server.process
                    self.say(words("runner.server_again", name=name))
                    try:
                        server.start()
                    except RuntimeError:
                        server.process = died
                        raise
                    self._note(name, server)

    def _note(self, name: str, server: PostgresServer | KafkaServer) -> None:
        assert server.process
        self.register.note(name, server.process.pid)
