"""Sends somebody to the provider to say who they are."""

from dataclasses import dataclass

from chassis.errors import Unavailable
from chassis.ids import new_id, new_secret
from chassis.oidc.provider import Attempt, Provider
from chassis.oidc.published import ProviderAway
from services.registration.domain.access.return_address import own_page
from services.registration.domain.ids import MarkId
from services.registration.usecases.access.by_provider.marks import Begun, mark_of_begun
from services.registration.usecases.access.keyring import Keyring


@dataclass(frozen=True)
class Sent:
    """`address`: where the browser goes; `mark`: what it keeps meanwhile."""

    address: str
    mark: str


async def begin_by_provider(provider: Provider, keyring: Keyring, page: str) -> Sent:
    """Give the way to the provider; `page` of ours is opened afterwards. Raises Unavailable where it does not answer."""
    attempt = Attempt(state=new_secret(), nonce=new_secret(), verifier=new_secret())
    try:
        address = await provider.address_for(attempt)
    except ProviderAway:
        raise Unavailable(
            "Hệ thống đăng nhập chung không trả lời. Xin đăng nhập bằng tên và mật khẩu, hoặc thử lại sau ít phút."
        ) from None
    return Sent(address, mark_of_begun(keyring, Begun(MarkId(new_id()), attempt, own_page(page))))
