"""Where an installation answers when its ports are taken, and what is said of it."""

import socket
from pathlib import Path

from daihoi.language import words
from daihoi.local.gateway.caddy import choose_addresses
from daihoi.local.home import Home


def test_a_taken_port_is_replaced_and_it_is_said_by_which(tmp_path: Path) -> None:
    said: list[str] = []
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]

        addresses = choose_addresses(Home(tmp_path), taken, 0, False, said.append)

    assert addresses.https_port != taken
    assert said == [words("runner.port", wanted=taken, got=addresses.https_port)] == addresses.moved


def test_a_restored_house_that_finds_its_own_port_taken_names_that_port_and_the_one_it_answers_on(
    tmp_path: Path,
) -> None:
    home = Home(tmp_path)
    said: list[str] = []
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        taken = other.getsockname()[1]
    own = choose_addresses(home, taken, 0, False, said.append).https_port
    with socket.socket() as wanted_free, socket.socket() as other:
        wanted_free.bind(("127.0.0.1", 0))
        wanted = wanted_free.getsockname()[1]
        wanted_free.close()
        other.bind(("127.0.0.1", own))
        other.listen()
        got = choose_addresses(home, wanted, 0, False, said.append).https_port
    assert (own, said) == (taken, [words("runner.port", wanted=own, got=got)]), "not the wanted one: its own is taken"

    again = choose_addresses(home, wanted, 0, False, said.append)
    assert (again.https_port, said[-1]) == (got, words("runner.port_kept", wanted=wanted, got=got))
