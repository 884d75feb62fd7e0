"""Signs staff in by an identity of the provider that an organiser linked to their account."""

from chassis import clock
from chassis.errors import Forbidden, Unauthenticated
from chassis.ids import new_id, random_digits
from chassis.oidc.provider import Identity
from chassis.storage import audit
from chassis.storage.database import Database
from services.registration.domain.access.browsers import OTHER, Browser
from services.registration.domain.ids import AccountId, ProposalId
from services.registration.storage.access import accounts, identities
from services.registration.storage.access.identities import Proposal
from services.registration.usecases.access.by_provider.marks import LIFETIME, Proven
from services.registration.usecases.access.by_provider.sign_in_provider import KEPT, MOST
from services.registration.usecases.access.keyring import Keyring
from services.registration.usecases.access.second_factor.check_second_factor import check_second_factor, guessed
from services.registration.usecases.access.sessions.sign_in import SignedIn, begin_session, require_in_use

CODE_DIGITS = 6


class NotLinked(Forbidden):
    """The provider knows this person and no account is theirs; `code_for_organizer` is what they read to an organiser."""

    code, title = "not_linked", "Chưa liên kết tài khoản"

    def __init__(self, code: str) -> None:
        super().__init__(
            "Danh tính này chưa được liên kết với tài khoản nào ở đây. Xin gọi Ban Tổ chức và đọc mã liên kết.",
            code_for_organizer=code,
        )


class ProofUsed(Unauthenticated):
    """The proof of the provider is missing, old or used."""

    def __init__(self) -> None:
        super().__init__("Lần đăng nhập này đã hết hạn. Xin bấm đăng nhập lại.")


async def account_proven(db: Database, proven: Proven) -> AccountId | None:
    """Give whose account this identity opens."""
    async with db.connection() as conn:
        return await identities.find_account_of(conn, proven.identity.issuer, proven.identity.subject)


async def finish_by_provider(
    db: Database, keyring: Keyring, proven: Proven, code: str | None, *, browser: Browser = OTHER
) -> SignedIn:
    """Start a session as a password would: a second factor of ours is asked for all the same, a password that was handed
    over and not changed gives no right.

    Raises NotLinked, ProofUsed, Unauthenticated (out of use), SecondFactorNeeded, TooMany (wrong codes).
    """
    identity = proven.identity
    account_id = await account_proven(db, proven)
    if account_id is None:
        raise NotLinked(await _propose(db, identity))
    async with guessed(db, account_id, code), db.transaction() as conn:
        account = await accounts.get_account(conn, account_id)
        linked = await identities.find_account_of(conn, identity.issuer, identity.subject)
        if account is None or linked != account_id:
            raise ProofUsed
        require_in_use(account)
        await check_second_factor(conn, keyring, account_id, code)
        if not await identities.use_mark(conn, proven.mark, clock.real_now(), 2 * LIFETIME):
            raise ProofUsed
        return await begin_session(conn, keyring, account, by="provider", browser=browser)


async def _propose(db: Database, identity: Identity) -> str:
    """Keep who came for the organisers to see; give the code that this person has, the same each time."""
    wanted = Proposal(
        ProposalId(new_id()),
        identity.issuer,
        identity.subject,
        identity.name,
        random_digits(CODE_DIGITS),
        clock.real_now(),
    )
    async with db.transaction() as conn:
        kept = await identities.keep_proposal(conn, wanted)
        await identities.forget_proposals(conn, wanted.came_at - KEPT, MOST)
        if kept.proposal_id == wanted.proposal_id:
            await audit.note(conn, "stranger", "identity.proposed", str(kept.proposal_id))
    return kept.code
