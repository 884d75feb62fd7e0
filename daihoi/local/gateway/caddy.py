"""The one origin: what Caddy is told, and the page that helps a phone to trust it."""

import html
import ipaddress
import shutil
import socket
import sysconfig
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
import qrcode
import qrcode.image.svg

from daihoi.language import words
from daihoi.local.gateway.authority import NETWORKS, root_of
from daihoi.local.gateway.lan_name import NAME
from daihoi.local.home import ROOT, Home
from daihoi.local.processes.child import Child, Say, clean_environment
from daihoi.local.processes.leftovers import Register

CADDYFILE = ROOT / "infra" / "gateway" / "Caddyfile"
WEB = ROOT / "web" / "dist"
TRUST_STYLE = ROOT / "infra" / "gateway" / "local" / "trust.css"
TRUST_PAGE = ROOT / "infra" / "gateway" / "local" / "trust.html"
VIRTUAL = ("docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "tun", "tap", "utun", "zt", "wg", "lo")


class GatewayFailed(RuntimeError):
    """Caddy could not be found or did not answer; the message says where to look."""


@dataclass(frozen=True)
class Addresses:
    """Where people find this installation. `lan` are IPv4 addresses of this machine that phones can reach; `moved` says of each
    port that it is not the wanted one, and why.
    """

    https_port: int
    http_port: int
    lan: Sequence[str]
    moved: Sequence[str] = ()

    @property
    def origin(self) -> str:
        return f"https://localhost:{self.https_port}"

    @property
    def origins(self) -> list[str]:
        names = [*self.lan, NAME] if self.lan else []
        return [self.origin, *(f"https://{name}:{self.https_port}" for name in names)]

    @property
    def phone_origin(self) -> str:
        """What a phone on the same network opens; localhost when this machine has no network."""
        return self.origins[1] if self.lan else self.origin

    @property
    def named_origin(self) -> str:
        """What stays when this machine gets another address, for phones that ask the network for names."""
        return self.origins[-1]

    @property
    def trust_page(self) -> str:
        return f"http://{self.lan[0] if self.lan else 'localhost'}:{self.http_port}"


def lan_addresses() -> list[str]:
    """Give this machine's private IPv4 addresses, without loopback and virtual networks."""
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    found = []
    for name, addresses in psutil.net_if_addrs().items():
        if name in up and not name.startswith(VIRTUAL):
            found += [one.address for one in addresses if one.family == socket.AF_INET]
    return [address for address in found if _is_inside(address)]


def _is_inside(address: str) -> bool:
    """Tell whether our authority may sign for it."""
    known = (ipaddress.ip_network(one) for one in NETWORKS)
    return any(ipaddress.ip_address(address) in network for network in known)


def caddy() -> str:
    """Give the gateway's program, from the wheel or from the system. Raises GatewayFailed."""
    found = shutil.which("caddy", path=sysconfig.get_path("scripts")) or shutil.which("caddy")
    if not found:
        raise GatewayFailed(words("failed.no_caddy"))
    return found


def choose_addresses(home: Home, https_port: int, http_port: int, lan: bool, say: Say) -> Addresses:
    """Take the ports of last time, else those that are wanted, else others, and say which; `lan` adds this machine's addresses
    for others.
    """
    everywhere = "0.0.0.0"  # noqa: S104 - phones come from outside
    ports, moved = [], []
    for name, wanted in (("https", https_port), ("http", http_port)):
        last = home.last_port(name)
        ports.append(got := home.port(name, wanted, everywhere))
        if got != (tried := last or wanted) and tried:
            moved.append(words("runner.port", wanted=tried, got=got))
        elif wanted and got != wanted:
            moved.append(words("runner.port_kept", wanted=wanted, got=got))
    for sentence in moved:
        say(sentence)
    https, http = ports
    return Addresses(https, http, lan_addresses() if lan else [], moved)


def child(
    home: Home, addresses: Addresses, apis: Mapping[str, Sequence[int]], reach: str, register: Register, say: Say
) -> Child:
    """Describe the gateway's process; `apis` are the ports of each service, `reach` is world or local."""
    return Child(
        name="gateway",
        kind="gateway",
        service="",
        command=[caddy(), "run", "--config", str(CADDYFILE), "--adapter", "caddyfile"],
        environment={**clean_environment(), **environment(home, addresses, apis, reach)},
        log=home.logs / "gateway.log",
        register=register,
        say=say,
        port=addresses.https_port,
    )


def environment(home: Home, addresses: Addresses, apis: Mapping[str, Sequence[int]], reach: str) -> dict[str, str]:
    """What the Caddyfile's placeholders stand for; `apis` are the ports of each service, `reach` is world or local."""
    upstreams = {
        f"DAIHOI_{service.upper()}_API": " ".join(f"127.0.0.1:{port}" for port in ports)
        for service, ports in apis.items()
    }
    return {
        **upstreams,
        "DAIHOI_SITE": ", ".join(addresses.origins),
        "DAIHOI_REACH": reach,
        "DAIHOI_WEB": str(WEB),
        "DAIHOI_EXTRA_SITES": str(CADDYFILE.parent / "local"),
        "DAIHOI_TRUST_PAGE": str(home.gateway / "trust"),
        "DAIHOI_TRUST_ADDRESS": addresses.trust_page,
        "DAIHOI_HTTP_PORT": str(addresses.http_port),
        "DAIHOI_HTTPS_PORT": str(addresses.https_port),
        **_authority(home),
    }


def _authority(home: Home) -> dict[str, str]:
    """Under which root Caddy signs; one that it made itself (an older version) lies in its storage."""
    root = root_of(home)
    if not root.certificate.exists():
        return {"DAIHOI_GATEWAY_STORAGE": str(home.gateway / "storage")}
    told = {"DAIHOI_GATEWAY_STORAGE": str(root.storage), "DAIHOI_FINGERPRINT": root.fingerprint}
    if not root.given:
        return told
    return {
        **told,
        "DAIHOI_ROOT": "given",
        "DAIHOI_ROOT_CERT": str(root.certificate),
        "DAIHOI_ROOT_KEY": str(root.key),
    }


def write_trust_page(home: Home, addresses: Addresses) -> None:
    """Put together the page for phones: the certificate, two QR codes and what to press."""
    folder = home.gateway / "trust"
    folder.mkdir(parents=True, exist_ok=True)
    root = root_of(home)
    shutil.copyfile(root.certificate, folder / "daihoi-goc.crt")
    shutil.copyfile(TRUST_STYLE, folder / "trust.css")
    _write_qr(addresses.trust_page, folder / "trang-nay.svg")
    _write_qr(f"{addresses.phone_origin}/scan/", folder / "may-quet.svg")
    page = TRUST_PAGE.read_text(encoding="utf-8")
    for name, value in (
        ("ORIGIN", html.escape(addresses.phone_origin)),
        ("NAMED_ORIGIN", html.escape(addresses.named_origin)),
        ("THIS_PAGE", html.escape(addresses.trust_page)),
        ("FINGERPRINT", root.fingerprint.replace(":", ":<wbr>")),
    ):
        page = page.replace(f"{{{{{name}}}}}", value)
    (folder / "index.html").write_text(page, encoding="utf-8")


def _write_qr(text: str, file: Path) -> None:
    qrcode.make(text, image_factory=qrcode.image.svg.SvgPathFillImage, border=4).save(str(file))
