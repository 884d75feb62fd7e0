"""A real OpenID Connect provider beside the test (npm `oidc-provider`), and somebody who signs in there."""

import json
import os
import re
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx

from daihoi.local.building.node import find_node

SCRIPT = Path(__file__).with_suffix(".mjs")
WEB = Path(__file__).parents[3] / "web"
CLIENT, SECRET = "dai-hoi", "mat-khau : cua/may+thu"
REDIRECT = "https://testserver/api/registration/v1/sign-in-provider/callback"


@contextmanager
def running_provider(redirect: str = REDIRECT) -> Iterator[str]:
    """Give the issuer's address; people are led back to `redirect`, and it knows `nguoi-1` and `nguoi-2`, by any password."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    told = {"port": port, "clientId": CLIENT, "clientSecret": SECRET, "redirect": redirect}
    node = subprocess.Popen(
        [find_node().program, "--input-type=module", "-e", SCRIPT.read_text("utf-8")],
        cwd=WEB,
        env={**os.environ, "PROVIDER": json.dumps(told)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert node.stdout
    try:
        while b"ready" not in (line := node.stdout.readline()):
            assert line, "the provider ended: is web/node_modules there?"
        yield f"http://127.0.0.1:{port}"
    finally:
        node.terminate()
        node.communicate()


async def sign_in_there(address: str, person: str, password: str = "bat-ky") -> str:
    """Go to `address` as a browser would, say who it is and agree; give the address that leads back to us."""
    async with httpx.AsyncClient(trust_env=False) as browser:
        at = address
        for _ in range(12):
            answer = await browser.get(at)
            while answer.is_redirect:
                at = urljoin(at, answer.headers["location"])
                if urlsplit(at).netloc != urlsplit(address).netloc:
                    return at
                answer = await browser.get(at)
            assert answer.status_code == 200, answer.text
            prompt = re.search(r'name="prompt" value="(\w+)"', answer.text)
            action = re.search(r'<form[^>]* action="([^"]+)"', answer.text)
            assert prompt, answer.text
            assert action, answer.text
            form = {"prompt": prompt[1]}
            if prompt[1] == "login":
                form |= {"login": person, "password": password}
            sent = await browser.post(urljoin(at, action[1]), data=form)
            assert sent.is_redirect, sent.text
            at = urljoin(at, sent.headers["location"])
            if urlsplit(at).netloc != urlsplit(address).netloc:
                return at
    raise AssertionError("the provider asks without end")
