"""A browser that trusts the installation's own authority, and what a person does with it on every page."""

import base64
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from playwright.async_api import Browser, Page, ViewportSize

from daihoi.local.gateway.authority import root_of
from daihoi.local.runner import LocalStack
from tests.support.pages.chromium import chromium
from tests.support.pages.uncaught import watched

SIZE = ViewportSize(width=1280, height=800)


@asynccontextmanager
async def browser_for(stack: LocalStack, *more: str) -> AsyncIterator[Browser]:
    """Start Chromium, with `more` arguments. It checks certificates and accepts exactly the chains of this installation's authority."""
    async with chromium(f"--ignore-certificate-errors-spki-list={_authority_pin(stack)}", *more) as browser:
        yield browser


async def new_machine(browser: Browser, stack: LocalStack, path: str) -> Page:
    """Open `path` on a machine of its own: no cookie and no storage of another one."""
    context = watched(await browser.new_context(viewport=SIZE, locale="vi-VN", base_url=stack.origin))
    page = await context.new_page()
    await page.goto(path)
    return page


async def calm_machine(browser: Browser, stack: LocalStack, path: str) -> Page:
    """The same for somebody who asked for no motion: a hundred fades cost a small machine more than all that is tested."""
    context = await browser.new_context(viewport=SIZE, locale="vi-VN", base_url=stack.origin, reduced_motion="reduce")
    page = await watched(context).new_page()
    await page.goto(path)
    return page


async def type_like_a_scanner(page: Page, digits: str) -> None:
    """Press the keys by their places and spoil every character, as a USB scanner does through Telex; ends with Enter."""
    await page.evaluate(
        """digits => {
            const press = (code, key) => document.body.dispatchEvent(
                new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true }));
            for (const digit of digits) press(`Digit${digit}`, "Process");
            press("Enter", "Enter");
        }""",
        digits,
    )


def _authority_pin(stack: LocalStack) -> str:
    """The authority that signs is sent along with each certificate; Chromium wants the SHA-256 of its public key."""
    file = root_of(stack.home).storage / "pki" / "authorities" / "local" / "intermediate.crt"
    key = x509.load_pem_x509_certificate(file.read_bytes()).public_key()
    spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(hashlib.sha256(spki).digest()).decode()
