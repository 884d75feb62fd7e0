"""How a pass is sent to a person: from where its address opens, and the words that go with it."""

import ipaddress
from enum import StrEnum
from urllib.parse import urlsplit


class Reach(StrEnum):
    """Who can open an address: HERE only this machine, NEAR only machines of the same network, ANYWHERE everybody."""

    HERE = "HERE"
    NEAR = "NEAR"
    ANYWHERE = "ANYWHERE"


def reach_of(origin: str) -> Reach:
    """Say from where `origin` ("https://host:port") can be opened."""
    host = urlsplit(origin).hostname or ""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        if host == "localhost" or host.endswith(".localhost"):
            return Reach.HERE
        return Reach.NEAR if "." not in host or host.endswith((".local", ".lan", ".internal")) else Reach.ANYWHERE
    if address.is_loopback:
        return Reach.HERE
    return Reach.ANYWHERE if address.is_global else Reach.NEAR


def origin_to_send(public: str, asked: str) -> str:
    """Give the installation's public address; where none was set, the one under which the desk itself was opened."""
    return asked if reach_of(public) is Reach.HERE else public


def message_of(event: str, form_of_address: str, full_name: str, url: str) -> str:
    """Give what is pasted into Zalo or an SMS for this one person."""
    person = f"{form_of_address} {full_name}".strip()
    return (
        f"Kính gửi {person}.\n{event} xin gửi thẻ đại biểu: {url}\n"
        "Xin mở trên điện thoại trước khi đến và giữ cho riêng mình: ai có liên kết là có thẻ."
    )
