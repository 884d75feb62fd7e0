"""A name in the local network that stays when the laptop's address changes (multicast DNS, RFC 6762)."""

import socket
import threading
from collections.abc import Callable, Sequence

from zeroconf import AddressResolverIPv4 as HostQuestion  # type: ignore[attr-defined]  # public by its documentation, not in __all__
from zeroconf import NonUniqueNameException, ServiceInfo, Zeroconf

from daihoi.language import words

NAME = "daihoi.local"
ANOTHER_MS = 1_500
"""For how long another machine is asked whether it bears the name already: somebody who does answers within a second."""
LOOK_EVERY = 5.0
"""Seconds: after so long a laptop in another network is found by its name again."""
KIND = "_https._tcp.local."


def keep_name(
    port: int, addresses: Callable[[], Sequence[str]], ending: threading.Event, say: Callable[[str], None]
) -> None:
    """Answer to the name in a thread until `ending`, with the `addresses` of each moment."""

    def keep() -> None:
        name = LanName(port, say)
        while not ending.wait(LOOK_EVERY if name.spoken else 0):
            name.follow(addresses())
        name.close()

    threading.Thread(target=keep, name="lan name", daemon=True).start()


class LanName:
    """Answers whoever asks the network for `daihoi.local` with this machine's addresses of that moment.

    `say` hears once where another machine bears the name, or the network can't be asked; the installation then
    goes on under its addresses alone.
    """

    def __init__(self, port: int, say: Callable[[str], None], name: str = NAME) -> None:
        self._port = port
        self._say = say
        self._name = name
        self._addresses: list[str] | None = None
        self._told = ""
        self._mouth: Zeroconf | None = None

    @property
    def spoken(self) -> bool:
        """Whether it was told any addresses yet."""
        return self._addresses is not None

    def follow(self, addresses: Sequence[str]) -> None:
        """Answer with these from now on; to be called again and again, since a laptop is carried from net to net."""
        if self._addresses == list(addresses):
            return
        self.close()
        self._addresses = list(addresses)
        if not addresses:
            return
        try:
            self._mouth = Zeroconf(interfaces=list(addresses))
            self._speak(self._mouth, addresses)
        except (OSError, NonUniqueNameException) as error:
            self._give_up(words("runner.not_announced", name=self._name, why=error))

    def close(self) -> None:
        """Fall silent; who asks afterwards hears nothing."""
        if self._mouth:
            self._mouth.close()
        self._mouth = None

    def _speak(self, mouth: Zeroconf, addresses: Sequence[str]) -> None:
        other = HostQuestion(f"{self._name}.")
        if other.request(mouth, ANOTHER_MS) and not set(other.parsed_addresses()) <= set(addresses):
            whose = ", ".join(other.parsed_addresses())
            self._give_up(words("runner.name_taken", whose=whose, name=self._name))
            return
        about = ServiceInfo(
            KIND,
            f"Dai Hoi {socket.gethostname()}.{KIND}"[-200:],
            addresses=[socket.inet_aton(one) for one in addresses],
            port=self._port,
            server=f"{self._name}.",
        )
        mouth.register_service(about, allow_name_change=True)

    def _give_up(self, sentence: str) -> None:
        self.close()
        if sentence != self._told:
            self._say(sentence)
        self._told = sentence
