"""The installation's name in the local network, asked for as a phone asks, over the loopback."""

from uuid import uuid4

from zeroconf import AddressResolverIPv4 as HostQuestion  # type: ignore[attr-defined]
from zeroconf import Zeroconf

from daihoi.local.gateway.lan_name import LanName

HERE, THERE = "127.0.0.1", "127.0.0.2"
NAME = f"daihoi-{uuid4().hex[:8]}.local"  # an installation may run beside


def asked() -> set[str]:
    """What a phone that comes into the network is told."""
    with Zeroconf(interfaces=[HERE]) as phone:
        question = HostQuestion(f"{NAME}.")
        return set(question.parsed_addresses()) if question.request(phone, 3_000) else set()


def test_the_name_leads_to_this_machine_and_goes_along_to_another_address() -> None:
    said: list[str] = []
    name = LanName(8443, said.append, NAME)
    name.follow([HERE])
    assert asked() == {HERE}

    name.follow([HERE, THERE])
    assert asked() == {HERE, THERE}

    name.close()
    assert said == []


def test_a_machine_that_bears_the_name_keeps_it_and_the_other_one_says_so_once() -> None:
    said: list[str] = []
    first, second = LanName(8443, said.append, NAME), LanName(9443, said.append, NAME)
    first.follow([HERE])
    second.follow([THERE])
    second.follow([])
    second.follow([THERE])

    assert [one for one in said if HERE in one and NAME in one] == said
    assert len(said) == 1
    first.close()


def test_without_a_network_nothing_is_said() -> None:
    said: list[str] = []
    name = LanName(8443, said.append, NAME)
    name.follow([])
    name.close()
    assert said == []
