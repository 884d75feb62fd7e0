"""The provider by which people may sign in, and what it is called on the button."""

from dataclasses import dataclass
from datetime import timedelta

from chassis.oidc.provider import Provider

MOST, KEPT = 50, timedelta(days=14)
"""people who came from there and wait to be linked, and for how long"""


@dataclass(frozen=True)
class SignInProvider:
    """`name`: what people call it, e.g. "tài khoản của tỉnh"."""

    name: str
    provider: Provider
