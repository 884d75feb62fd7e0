"""The whole installation on one machine: started in order, kept alive, ended in order."""

import asyncio
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType

from chassis.events.broker import Broker
from chassis.events.topic_file import make_topics
from chassis.storage.migrate import migrate
from daihoi.language import words
from daihoi.local import services
from daihoi.local.apart import apart
from daihoi.local.gateway import authority, served
from daihoi.local.gateway import caddy as gateway
from daihoi.local.gateway.lan_name import keep_name
from daihoi.local.home import TOPICS, Home
from daihoi.local.processes.child import Child
from daihoi.local.processes.leftovers import Register, end_all_leftovers, start_guard
from daihoi.local.processes.lock import RunnerLock
from daihoi.local.processes.readiness import await_file, await_ready
from daihoi.local.servers import passwords, principals
from daihoi.local.servers.both import Servers
from daihoi.local.servers.databases import Databases
from daihoi.local.status import held_services, write_status

ORGANIZER = "organizer"


def organizer_of(home: Home) -> tuple[str, str]:
    """User name and password of the first organiser of that installation."""
    return ORGANIZER, home.secret("registration", "first_organizer_password")


class LocalStack:
    """PostgreSQL, Kafka, three services and the gateway over one state folder; a (sync or async) context manager.

    `https_port` and `http_port` 0 take any free port; `lan` makes it answer phones on the network too. `say` hears
    one sentence for everything worth telling. `fresh` forgets what the folder holds.
    """

    mode = "local"

    def __init__(
        self,
        home: Path,
        *,
        plan: services.Plan | None = None,
        fresh: bool = False,
        https_port: int = 0,
        http_port: int = 0,
        lan: bool = False,
        durable: bool = True,
        say: Callable[[str], None] = lambda sentence: None,
    ) -> None:
        self.home = Home(home.resolve())
        self.plan = plan or services.Plan()
        self.say = say
        self.children: list[Child] = []
        self._options = (fresh, https_port, http_port, lan, durable)
        self._lock = RunnerLock(self.home.lock_file)
        self._ending = threading.Event()

    def start(self) -> None:
        """Bring everything up; returns when the gateway answers for each API. Raises AlreadyRunning, NotReady and
        the failures of PostgreSQL, Kafka and the gateway; then nothing is left running."""
        fresh, *_ = self._options
        self.home.path.mkdir(parents=True, exist_ok=True)
        self._lock.take()
        try:
            if left := end_all_leftovers(self.home.runs):
                self.say(words("runner.left_behind", left=", ".join(left)))
            if fresh:
                self.home.erase()
            self._start()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """End everything in order: the gateway and APIs, the workers, Kafka and PostgreSQL. Harmless when repeated."""
        self._ending.set()
        for kinds in (("gateway", "api"), ("worker",)):
            going = [child for child in self.children if child.kind in kinds]
            for child in going:
                child.ask_to_stop()
            for child in going:
                child.stop()
        if hasattr(self, "servers"):
            self.servers.stop()
        if hasattr(self, "_guard"):
            assert self._guard.stdin
            self._guard.stdin.close()
            self._guard.wait(60)
            self._register.file.unlink(missing_ok=True)
        self._lock.free()

    @property
    def origin(self) -> str:
        """The one address of everything, e.g. https://localhost:8443."""
        return self.addresses.origin

    @property
    def ca_file(self) -> Path:
        """The certificate (PEM) that a client of `origin` has to trust."""
        return authority.root_of(self.home).certificate

    @property
    def organizer(self) -> tuple[str, str]:
        """User name and password of the first organiser."""
        return organizer_of(self.home)

    def broker(self, principal: str) -> Broker:
        """Kafka, asked as that principal: `reader` sees everything and changes nothing."""
        return self.servers.broker(principal)

    def service_dsn(self, service: str) -> str:
        """Give the database of that service, as its own role."""
        return self.databases.dsn(service)

    def of(self, kind: str, service: str | None = None) -> list[Child]:
        """Give the processes of that kind (api, worker, gateway), of one service or of all."""
        return [one for one in self.children if one.kind == kind and service in (None, one.service)]

    def kill_worker(self, service: str) -> None:
        """Kill that service's workers as a crash would (SIGKILL); they are started again."""
        for child in self.of("worker", service):
            child.kill()

    def stop_gateway(self) -> None:
        """Cut everybody off, as a broken network would."""
        self.of("gateway")[0].stop()

    def start_gateway(self) -> None:
        """Let everybody in again; returns when the origin answers."""
        self.of("gateway")[0].start()
        self._await_origin()

    def __enter__(self) -> "LocalStack":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    async def __aenter__(self) -> "LocalStack":
        await asyncio.to_thread(self.start)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self.stop)

    def _start(self) -> None:
        _, https_port, http_port, lan, durable = self._options
        self.home.make()
        passwords.renew_old(self.home, self.say)
        for sentence in authority.keep_root(self.home):
            self.say(sentence)
        self._register = Register(self.home.runs / f"{time.time_ns()}.json")
        self._guard = start_guard(self._register.file)
        self.servers = Servers(self.home, self._register, self.say, durable)
        self.servers.prepare()
        self.addresses = gateway.choose_addresses(self.home, https_port, http_port, lan, self.say)
        with ThreadPoolExecutor(3) as pool:
            kafka = pool.submit(self._bring_kafka)
            self._bring_databases()
            self._make_children()
            self._start_children("gateway", "api")
            kafka.result()
        self._await_origin()
        self._start_children("worker")  # after the pages answer: on a small machine they would be in each other's way
        gateway.write_trust_page(self.home, self.addresses)
        write_status(self.home, self.addresses, self.children, self.servers)
        threading.Thread(target=self._keep_house, name="housekeeping", daemon=True).start()
        served.watch(self.of("gateway")[0], self.ca_file, self._ending, self.say)
        if self.addresses.lan:
            keep_name(self.addresses.https_port, gateway.lan_addresses, self._ending, self.say)

    def _bring_kafka(self) -> None:
        self.servers.start_kafka()
        if made := apart(make_topics(self.servers.broker(principals.ADMIN), TOPICS)):
            self.say(words("runner.topics", made=len(made)))

    def _bring_databases(self) -> None:
        self.servers.start_postgres()
        self.databases = Databases(self.home, self.servers.admin_dsn)
        apart(self.databases.make())
        for service in self.plan.services:
            if applied := apart(migrate(self.databases.owner_dsn(service), services.migrations(service))):
                self.say(words("runner.migrations", service=service, applied=len(applied)))

    def _make_children(self) -> None:
        recipe = services.Recipe(
            home=self.home,
            plan=self.plan,
            databases=self.databases,
            broker=self.servers.broker,
            own_kafka=self.servers.kafka is not None,
            public_origin=self.addresses.origin,
            root_public_key=services.publish_keys(self.home, self.databases, self.plan),
        )
        for service in self.plan.services:
            for number in range(1, self.plan.api_processes.get(service, 1) + 1):
                self.children.append(recipe.api(service, number, self._register, self.say))
            for number in range(1, self.plan.worker_processes.get(service, 1) + 1):
                self.children.append(recipe.worker(service, number, self._register, self.say))
        apis = {service: [one.port for one in self.of("api", service)] for service in self.plan.services}
        reach = "world" if self._options[3] else "local"
        self.children.append(gateway.child(self.home, self.addresses, apis, reach, self._register, self.say))

    def _start_children(self, *kinds: str) -> None:
        for child in self.children:
            if child.kind in kinds:
                child.start()

    def _await_origin(self) -> None:
        for child in self.of("api"):
            await_ready(child, f"http://127.0.0.1:{child.port}/api/{child.service}/health/ready")
        (caddy,) = self.of("gateway")
        await_file(caddy, self.ca_file)
        for service in self.plan.services:
            await_ready(caddy, f"{self.origin}/api/{service}/health/ready", self.ca_file)

    def _keep_house(self) -> None:
        """Go on whatever fails: without this nothing that dies would be started again, and nobody would say so."""
        told = ""
        while not self._ending.wait(0.3):
            try:
                self._keep_house_once()
                told = ""
            except Exception as error:
                if told != (told := repr(error)):  # a full disk stays full for a while
                    self.say(words("runner.trouble", error=error))

    def _keep_house_once(self) -> None:
        held = held_services(self.home)
        for child in self.of("worker"):
            if child.service in held:
                child.stop()
            else:
                child.start()
        self.servers.revive()
        write_status(self.home, self.addresses, self.children, self.servers)
