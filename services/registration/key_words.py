"""What the command about keys says, and what it asks, in Vietnamese or in English."""

from collections.abc import Collection, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from chassis.language import chosen, either
from contracts.registration import KeyPurpose
from services.registration.storage.access.keys import KeyStand
from services.registration.storage.access.sealing_keys import SealingKey
from services.registration.usecases.access.keys.key_folder import Root
from services.registration.usecases.access.keys.retire_key import Toll
from services.registration.usecases.access.keys.vault import PersonalDataVault

KINDS = {"badge": KeyPurpose.QR, "session": KeyPurpose.TOKEN}
NAMES: dict[str, str] = {purpose: kind for kind, purpose in KINDS.items()}
_HERE = ZoneInfo("Asia/Ho_Chi_Minh")


def kind_words(kind: str) -> str:
    """Name what keys of that kind, as it is typed, sign."""
    return either("thẻ", "badge") if kind == "badge" else either("phiên đăng nhập", "session")


def print_keys(stands: Sequence[KeyStand], signers: Collection[int]) -> None:
    """Say of each key what it does."""
    for one in stands:
        kind, public = kind_words(NAMES[one.purpose]), one.public_key[:16]
        state, made = _state(one, signers), _when(one.made_at)
        print(
            either(
                f"khóa {one.key_number} ({kind}): {state}, tạo {made}, phần công khai {public}…",
                f"key {one.key_number} ({kind}): {state}, made {made}, public {public}…",
            )
        )


def _state(one: KeyStand, signers: Collection[int]) -> str:
    if one.retired_at:
        when = _when(one.retired_at)
        untold = "" if one.heard else either(", chưa báo cho các dịch vụ", ", not told yet")
        return either(f"đã bỏ {when}", f"retired {when}") + untold
    if one.key_number in signers:
        return either("đang ký", "signs")
    return either("còn giá trị, không ký nữa", "holds, signs no more") if one.heard else either("sắp dùng", "soon")


def _when(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}Z" if chosen() == "en" else f"{moment.astimezone(_HERE):%H:%M %d/%m/%Y}"


def print_root(root: Root) -> None:
    """Say where the root key is."""
    where = either("để ở đây", "here") if root.signer else either("đã cất nơi khác", "stowed away")
    print(either(f"khóa gốc: {where}, phần công khai", f"root key: {where}, public"), root.public_hex)


def print_sealing(sealing: SealingKey | None, of: int) -> None:
    """Say how far the sealing anew is; `of` people and accounts have something sealed."""
    if sealing is None:
        said = either(
            f"cột nhạy cảm: niêm phong bằng khóa đầu tiên, {of} người và tài khoản",
            f"sensitive columns: sealed by the first key, {of} people and accounts",
        )
    elif sealing.finished_at:
        when = _when(sealing.finished_at)
        said = either(
            f"cột nhạy cảm: khóa {sealing.name}, đã niêm phong lại hết lúc {when}",
            f"sensitive columns: key {sealing.name}, all sealed anew {when}",
        )
    else:
        done = sealing.resealed
        said = either(
            f"cột nhạy cảm: đã niêm phong lại {done}/{of}; `rotate personal` làm tiếp",
            f"sensitive columns: {done} of {of} sealed anew; `rotate personal` goes on",
        )
    print(said)


def print_marks_and_passes(vault: PersonalDataVault, marked: int, older: int) -> None:
    """Say how many keys lie over the marks of id numbers, and whether links are being renewed."""
    keys = vault.marking_keys
    print(
        either(
            f"dấu của số định danh: {marked} dấu dưới {keys} khóa, trong đó {older} dấu dưới ít khóa hơn",
            f"marks of id numbers: {marked} under {keys} keys, {older} of them under fewer",
        )
    )
    if vault.pass_keys > 1:
        print(
            either(
                "đường dẫn thẻ điện tử: đang thay; `rotate passes` làm tiếp",
                "links of passes: being renewed; `rotate passes` goes on",
            )
        )


def print_what_ends(number: int, toll: Toll) -> None:
    """Say what the retiring of a key ends."""
    print(_badges_end(number, toll.badges) if toll.purpose is KeyPurpose.QR else _sessions_end(number, toll.sessions))


def _badges_end(number: int, badges: int) -> str:
    return either(
        f"Từ lúc ấy mọi cửa từ chối mọi thẻ in bằng khóa {number}; nhiều nhất {badges} thẻ đang có giá trị. Thẻ điện tử "
        "trên điện thoại tự vẽ mã mới; thẻ giấy phải in lại trước. 12 chữ số dưới mã vẫn dùng được.",
        f"Every badge printed under key {number} is refused from then on, at all gates; up to {badges} badges"
        " hold now. Passes on phones draw the new code by themselves; paper has to be printed anew first."
        " The 12 digits under the code go on holding.",
    )


def _sessions_end(number: int, sessions: int) -> str:
    return either(
        f"Mọi người đã đăng nhập bằng khóa {number} bị đăng xuất; đang có {sessions} phiên đăng nhập. Thiết bị ở cửa và "
        "sân khấu vẫn chạy.",
        f"Everybody who signed in under key {number} is signed out; {sessions} sessions are open now."
        " Devices at gates and stage go on.",
    )


def print_links_that_end(badges: int) -> None:
    """Say what new links of passes end."""
    print(
        either(
            "Mọi đường dẫn thẻ điện tử đã gửi đều hết hiệu lực, cả trong thư và trên điện thoại đã mở; nhiều nhất "
            f"{badges} người cần nhận lại, ở trang gửi thẻ. Thẻ, cả thẻ giấy, vẫn còn giá trị.",
            f"Every link of a pass that was given out ends, also in letters and on phones that have opened it; up to {badges}"
            " people need theirs again, by the page of passes. Badges, on paper too, go on holding.",
        )
    )


def print_what_a_copy_costs(sessions: int, badges: int) -> None:
    """Say what replacing all keys ends."""
    print(
        either(
            f"Mọi người phải đăng nhập lại bằng mật khẩu (đang có {sessions} phiên đăng nhập), và nhiều nhất {badges} người "
            "cần nhận lại đường dẫn thẻ điện tử. Thiết bị ở cửa và sân khấu vẫn chạy. Thẻ giấy cũng còn giá trị, và cả thẻ "
            "mà kẻ trộm in bằng khóa cũ hay 12 chữ số có trong bản chép, trừ khi ghi thêm `badges` (`--badges`): khi ấy phải in lại tất cả.",
            f"Everybody signs in again by their password ({sessions} sessions are open now), and up to {badges} people need the"
            " link of their pass again. Devices at gates and stage go on. Badges on paper go on holding too, and so do what a"
            " thief prints by the old key and the 12 digits of the copy, unless you say `badges` (`--badges`): then all are printed anew.",
        )
    )


def print_told(number: int, kind: str, patience: float) -> None:
    """Say that a new key was told and does not sign yet."""
    print(
        either(
            f"khóa {number} ({kind_words(kind)}) đã báo; chờ {patience:.0f} giây để mọi nơi nhận",
            f"key {number} ({kind}) is told; others are given {patience:.0f} s to hear of it",
        )
    )


def print_signs(number: int) -> None:
    """Say that a new key signs."""
    print(
        either(
            f"từ nay khóa {number} ký; những gì khóa khác đã ký vẫn còn giá trị",
            f"key {number} signs from now on; what the others signed goes on holding",
        )
    )


def print_signs_later() -> None:
    """Say that Kafka has not taken a new key yet."""
    print(
        either(
            "khóa mới chưa ký, vì Kafka chưa nhận; Kafka nhận xong là ký: xem `status`",
            "it does not sign yet, for Kafka has not taken it; it will as soon as it has: see status",
        )
    )


def print_resealing(done: int, of: int) -> None:
    """Say how far the sealing anew has come."""
    print(either(f"đã niêm phong lại {done}/{of}", f"{done} of {of} sealed anew"))


def print_resealed(done: int) -> None:
    """Say that the old sealing key is gone."""
    print(
        either(
            f"{done} người và tài khoản đã niêm phong bằng khóa mới, khóa cũ đã hủy",
            f"{done} people and accounts are sealed by the new key, and the old one is destroyed",
        )
    )


def print_remarked(marks: int) -> None:
    """Say how many marks of id numbers lie under the new key."""
    print(
        either(
            f"{marks} dấu của số định danh đã dưới khóa mới; ai đã biết vẫn được nhận ra",
            f"{marks} marks of id numbers lie under the new key; who was known stays so",
        )
    )


def print_links_ended(links: int) -> None:
    """Say that the links of passes are dead."""
    print(
        either(
            f"{links} đường dẫn thẻ điện tử đã hết hiệu lực, khóa của chúng đã hủy",
            f"{links} links ended, and the key behind them is destroyed",
        )
    )


def print_redrawn(badges: int) -> None:
    """Say that the digits of before open nothing."""
    print(
        either(
            f"12 chữ số dưới mã của {badges} thẻ đã thay: số cũ không vào được cửa nào",
            f"the 12 digits under the codes of {badges} badges are drawn anew: those of before open no door",
        )
    )


def print_retired(number: int) -> None:
    """Say that a key is retired."""
    print(
        either(
            f"đã bỏ khóa {number}: các dịch vụ từ chối trong vài giây, thiết bị từ chối khi liên lạc lần tới",
            f"key {number} is retired: services refuse it within seconds, devices when they next hear of us",
        )
    )


def not_yet(kind: str) -> str:
    """Give what to do where a new key does not sign yet."""
    return either(
        f"Khóa mới ({kind_words(kind)}) chưa ký: xin xem Kafka có chạy không, rồi chạy lại lệnh này",
        f"The new {kind} key does not sign yet: see that Kafka runs, then say this again",
    )
