"""Asks who receives for somebody who died where a file gives them a delegate's code: a code is nobody's who is dead."""

from dataclasses import replace

from chassis.files.meaning.questions import Asking
from chassis.files.meaning.spelling import spoken
from services.honors.domain.known.known_delegate import KnownDelegate
from services.honors.domain.roll.entry import is_same_name
from services.honors.domain.roll_file.comparing.same_posts import said_of
from services.honors.domain.roll_file.understanding.candidate import Candidate

LATER, SAME = "later", "same"


def with_receiver(candidate: Candidate, there: KnownDelegate, asking: Asking) -> Candidate:
    """Give the candidate with `there`, who has the code, as receiver once somebody says so. A delegate of the very name is not
    theirs unless somebody says so; of another name it waits for an answer."""
    name = candidate.words.name
    receives = (SAME, f"{said_of(there)} nhận thay")
    later = (LATER, "Không gắn: người nhận thay chọn sau")
    if is_same_name(there.full_name, name):
        said = f"mà mã {there.delegate_code} là đại biểu cùng tên ({there.unit_name}). Gắn với ai?"
        offered, default, people = [later, receives], LATER, [name]
    else:
        said = f"mã {there.delegate_code} trong tệp là của {there.full_name} ({there.unit_name}). Ai nhận thay?"
        offered, default, people = [receives, later], None, [name, there.full_name]
    id_, choice = asking.ask(
        "person",
        f"{there.delegate_code}:{spoken(name)}",
        f"{name} đã mất, {said}",
        offered,
        default=default,
        at=[candidate.place],
        people=people,
    )
    if choice == SAME:
        told = (
            f"{there.full_name} nhận thay: xin ghi với tư cách gì (thân nhân, đại diện cơ quan …) ở trang Gắn đại biểu."
        )
        notes = (*candidate.notes, told)
        return replace(candidate, linked=there, delegate_code=there.delegate_code, is_confirmed=True, notes=notes)
    waits = candidate.waits if choice else (*candidate.waits, id_)
    return replace(candidate, delegate_code="" if choice else candidate.delegate_code, waits=waits)
