"""The provider by which people may sign in, and what it is called on the button."""

from dataclasses import dataclass

from chassis.oidc.provider import Provider


@dataclass(frozen=True)
class SignInProvider:
    """`name`: what people call it, e.g. "tài khoản của tỉnh"."""

    name: str
    provider: Provider
