"""The one process of a service that reaches the outside: where its list leads, and nowhere else."""

import asyncio
import contextlib
from contextlib import AbstractAsyncContextManager
from ipaddress import ip_address, ip_network
from pathlib import Path

import pytest

import chassis.outgoing.way_out
from chassis.mail.server import MailServer, Reply, Talk
from chassis.outgoing.asking import Asking, NoAnswer
from chassis.outgoing.guarded import Outgoing, Said, is_public
from chassis.outgoing.way_out import MOST_AT_ONCE, Places, WayOut, places
from tests.support.honors.webhook_sink import webhook_sink
from tests.support.registration.odd_mail_server import CONTENT, odd_mail_server
from tests.support.waiting import until

LOOPBACK = "127.0.0.0/8 ::1/128"
NOBODY = 1


def way_out(to: str) -> AbstractAsyncContextManager[int]:
    return WayOut(places(to)).serving("127.0.0.1", 0)


async def answered(port: int, asking: bytes) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(asking)
        async with asyncio.timeout(10):
            return await reader.readline()
    except ConnectionError:
        return b""
    finally:
        writer.close()


def test_a_list_names_machines_networks_or_the_internet_and_what_nobody_set_names_nothing() -> None:
    assert places(":587  ") == Places(frozenset(), (), False)
    assert places("Thu.Tinh.VN:587 https://sso.tinh.vn/realms/x, https://a.vn:8443 public 10.1.2.0/24") == Places(
        frozenset({("thu.tinh.vn", 587), ("sso.tinh.vn", 443), ("a.vn", 8443)}), (ip_network("10.1.2.0/24"),), True
    )
    with pytest.raises(ValueError, match="mail"):
        places("mail")


async def test_what_is_told_to_others_goes_through_it_with_the_certificate_checked(tmp_path: Path) -> None:
    async with webhook_sink(tmp_path) as (sink, trusted), way_out(LOOPBACK) as port:
        through = Outgoing(ca_file=str(trusted), way_out=f"127.0.0.1:{port}")
        assert await through.post(sink.url(), b'{"a":1}', {}) == Said(204)
        assert sink.told[0].said == {"a": 1}
        assert (await Outgoing(way_out=f"127.0.0.1:{port}").post(sink.url(), b"{}", {})).status is None
        assert len(sink.told) == 1


async def test_a_machine_of_the_house_or_of_no_list_is_not_reached(tmp_path: Path) -> None:
    async with webhook_sink(tmp_path) as (sink, trusted):
        for to in ("public", "", "somebody.else.vn:443", f"localhost:{sink.port + 1}", "10.0.0.0/8"):
            async with way_out(to) as port:
                through = Outgoing(ca_file=str(trusted), way_out=f"127.0.0.1:{port}")
                assert await through.post(sink.url(), b"{}", {}) == Said(None, "INTERNAL"), to
                with pytest.raises(NoAnswer):
                    await Asking(ca_file=str(trusted), way_out=f"127.0.0.1:{port}").get(sink.url())
        assert sink.told == []


async def test_a_provider_is_asked_and_a_letter_handed_over_where_the_list_names_them(tmp_path: Path) -> None:
    async with webhook_sink(tmp_path) as (sink, trusted), way_out(f"https://localhost:{sink.port}/x") as port:
        assert (await Asking(ca_file=str(trusted), way_out=f"127.0.0.1:{port}").get(sink.url())).status == 204
    async with (
        odd_mail_server({CONTENT: b"250 2.0.0 Taken\r\n"}) as server,
        way_out(f"127.0.0.1:{server.port}") as port,
    ):
        talk = Talk(MailServer("127.0.0.1", server.port, "none", way_out=f"127.0.0.1:{port}"))
        assert await talk.hand_over("a@coquan.vn", "b@coquan.vn", b"Subject: thu\r\n\r\n") == Reply(
            "CONTENT", 250, "2.0.0"
        )
        await talk.close()
        refused = Talk(MailServer("127.0.0.1", server.port + 1, "none", way_out=f"127.0.0.1:{port}"))
        assert await refused.hand_over("a@coquan.vn", "b@coquan.vn", b"") == Reply("CONNECT", None)


async def test_what_went_wrong_on_the_way_is_told_as_without_it() -> None:
    async with way_out(f"{LOOPBACK} nowhere.invalid:443") as port:
        through = Outgoing(way_out=f"127.0.0.1:{port}")
        assert (await through.post("https://nowhere.invalid/", b"", {})).trouble == "UNKNOWN_NAME"
        assert (await through.post(f"https://127.0.0.1:{NOBODY}/", b"", {})).trouble == "NO_CONNECTION"
    assert (await Outgoing(way_out=f"127.0.0.1:{NOBODY}").post("https://a.vn/", b"", {})).trouble == "NO_CONNECTION"


async def test_it_brings_somewhere_and_does_nothing_else() -> None:
    async with way_out(LOOPBACK) as port:
        assert b" 405 " in await answered(port, b"GET http://127.0.0.1:1/ HTTP/1.1\r\n\r\n")
        assert b" 405 " in await answered(port, b"CONNECT 127.0.0.1:x HTTP/1.1\r\n\r\n")
        assert await answered(port, b"CONNECT " + b"x" * 10_000) == b"", "an endless question is not read"


async def test_who_comes_when_too_many_are_out_is_told_to_wait() -> None:
    async with way_out(LOOPBACK) as port:
        waiting = [await asyncio.open_connection("127.0.0.1", port) for _ in range(MOST_AT_ONCE)]
        assert b" 503 " in await answered(port, b"CONNECT 127.0.0.1:1 HTTP/1.1\r\n\r\n")
        for _, writer in waiting:
            writer.close()


async def test_a_port_that_no_machine_has_is_refused_like_an_unknown_name(caplog: pytest.LogCaptureFixture) -> None:
    async with way_out("public") as port:
        for asked in (b"1.1.1.1:65616", b"1.1.1.1:99999", b"1.1.1.1:0"):
            said = await answered(port, b"CONNECT " + asked + b" HTTP/1.1\r\n\r\n")
            assert said.startswith(b"HTTP/1.1 404"), asked
    assert "Unhandled" not in caplog.text


def test_a_machine_that_the_list_names_by_an_address_of_ipv6_is_reached() -> None:
    assert places("[2001:DB8::1]:587").named == {("2001:db8::1", 587)}


@pytest.mark.parametrize(
    ("address", "public"),
    [
        *((one, True) for one in ("1.1.1.1", "2606:4700::1", "::ffff:1.1.1.1", "64:ff9b::101:101")),
        *(
            (one, False)
            for one in ("127.0.0.1", "169.254.169.254", "100.64.0.1", "::1", "fd00::1", "fe80::1", "fec0::1")
        ),
        *((one, False) for one in ("::ffff:10.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "2002:7f00:1::1")),
        *((one, False) for one in ("::127.0.0.1", "::ffff:0:7f00:1", "224.0.0.1", "ff02::1", "2001:db8::1")),
    ],
)
def test_what_stands_for_a_machine_of_the_house_is_none_of_the_internet(address: str, public: bool) -> None:
    assert is_public(ip_address(address)) is public


async def test_a_line_on_which_nobody_says_a_word_goes_and_one_that_is_used_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(chassis.outgoing.way_out, "IDLE_SECONDS", 1.0)

    talks: list[asyncio.Task[None]] = []

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while said := await reader.read(100):
                writer.write(said)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()

    def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.append(asyncio.ensure_future(echo(reader, writer)))

    there = await asyncio.start_server(meet, "127.0.0.1", 0)
    target = f"127.0.0.1:{there.sockets[0].getsockname()[1]}"
    async with there, way_out(target) as port:
        silent, used = [await asyncio.open_connection("127.0.0.1", port) for _ in range(2)]
        for reader, writer in (silent, used):
            writer.write(f"CONNECT {target} HTTP/1.1\r\n\r\n".encode())
            assert b"200" in await reader.readuntil(b"\r\n\r\n")
        ended = asyncio.ensure_future(silent[0].read())

        async def one_goes_while_the_other_is_used() -> bool:
            used[1].write(b"x")
            assert await used[0].readexactly(1) == b"x"
            return ended.done()

        await until(one_goes_while_the_other_is_used)
        assert ended.result() == b""
        used[1].write(b"y")
        assert await used[0].readexactly(1) == b"y"
        for _, writer in (silent, used):
            writer.close()
            await writer.wait_closed()
        await asyncio.gather(*talks)
