"""Says whose portrait a file is, by the code or the name in its path. Who is not certain is asked about, never taken."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from chassis.files.meaning.spelling import exact, folded, lacks_marks, spoken
from services.registration.domain.photos.portrayed import Match, Portrayed
from services.registration.domain.photos.whose import Doubts

LONGEST_CODE = 5  # parts of a code
NO_DELEGATION = (
    "Tên tệp chỉ có mã, mà đoàn có thể đánh số riêng của mình. Xin xem có đúng người, hoặc chọn đoàn rồi đọc lại."
)
NUMBERS_OF_THEIR_OWN = "Tên tệp chỉ có mã, và trong ZIP có mã của đoàn khác: có thể đoàn này đánh số riêng của mình. Xin xem có đúng người."
_SAYS_NOTHING = frozenset(
    [
        "ong",
        "ba",
        "co",
        "anh",
        "chi",
        "dc",
        "dong",
        "the",
        "chan",
        "dung",
        "hinh",
        "copy",
        "ban",
        "sao",
        "img",
        "3x4",
        "4x6",
        "jpg",
        "jpeg",
        "png",
    ]
)


@dataclass(frozen=True)
class _Index:
    by_code: Mapping[str, Portrayed]
    by_name: Mapping[str, list[Portrayed]]
    doubt: str = ""
    """Why a code without a name is asked about; "": it is enough."""

    @classmethod
    def of(cls, people: Sequence[Portrayed], doubt: str = "") -> "_Index":
        by_name: dict[str, list[Portrayed]] = defaultdict(list)
        for one in people:
            by_name[folded(one.full_name).replace(" ", "")].append(one)
        return cls({_squeezed_code(one.delegate_code): one for one in people}, by_name, doubt)


def match_files(
    paths: Sequence[str],
    people: Sequence[Portrayed],
    elsewhere: Sequence[Portrayed] | None,
    *,
    left: Sequence[Portrayed] = (),
    units: Mapping[str, str] | None = None,
) -> list[Match]:
    """Give one match for each path; two pictures of one person are asked about.

    `elsewhere` are the people of other delegations, None where none was chosen. A code counts by itself only within a
    chosen one: offices number their own people from 1, and so the code in their file may be somebody else's with us.
    `left` were withdrawn or replaced: a picture with the name of one is not their namesake's by itself. `units` are names by
    code: nor is one in a folder of another delegation.
    """
    index = _Index.of(people, _doubt(paths, elsewhere))
    doubts = Doubts(people, left, units or {})
    matches = [doubts.about(path, doubts.by_unit(path, _match(path, index))) for path in paths]
    taken = Counter(match.people[0] for match in matches if match.kind == "matched")
    doubled = "Nhiều ảnh trong tệp cùng là của người này. Xin chọn một ảnh."
    return [
        replace(match, kind="several", why=doubled) if match.kind == "matched" and taken[match.people[0]] > 1 else match
        for match in matches
    ]


def _doubt(paths: Sequence[str], elsewhere: Sequence[Portrayed] | None) -> str:
    if elsewhere is None:
        return NO_DELEGATION
    others = _Index.of(elsewhere, NUMBERS_OF_THEIR_OWN)
    theirs = (_by_code(_stem(path), others) for path in paths)
    return others.doubt if any(match and match.why == others.doubt for match in theirs) else ""


def _match(path: str, index: _Index) -> Match:
    """The file's own name decides; a folder's only where the file's says nothing (IMG_0001 in a folder of one person)."""
    *folders, _ = _parts(path)
    for source in (_stem(path), *folders[-1:]):
        match = _by_code(source, index) or _by_name(source, index)
        if match:
            return match
    return Match("nobody", why="Không ai trong phạm vi này có mã hoặc họ tên như tên tệp.")


def _parts(path: str) -> list[str]:
    return path.replace("\\", "/").split("/")


def _stem(path: str) -> str:
    name = _parts(path)[-1]
    return name.rpartition(".")[0] or name


def _by_code(source: str, index: _Index) -> Match | None:
    words = [folded(word) for word in spoken(source).split()]
    for begin, end in _runs(len(words), 1, LONGEST_CODE):
        code, rest = "".join(words[begin:end]), words[:begin] + words[end:]
        one = index.by_code.get(code)
        if one is None or (code.isdigit() and rest) or not any(map(str.isdigit, code)):
            continue  # a number before a name is a place in somebody's list
        if _within(folded(one.full_name).split(), rest):
            return Match("matched", (one.delegate_id,))
        other = f"Mã là của {one.full_name}, nhưng tên tệp còn ghi chữ khác. Xin xác nhận."
        why = other if _strangers(rest) else index.doubt
        return Match("several" if why else "matched", (one.delegate_id,), why)
    return None


def _by_name(source: str, index: _Index) -> Match | None:
    spelt = spoken(source).split()
    words = [folded(word) for word in spelt]
    for begin, end in _runs(len(words), 1, len(words)):
        found = index.by_name.get("".join(words[begin:end]))
        if not found:
            continue
        written = " ".join(spelt[begin:end])
        fitting = [one for one in found if _may_be(written, one.full_name)]
        if not fitting:
            return _asked(found, "Tên tệp có dấu khác với họ tên trong danh sách. Xin xác nhận.")
        if len(fitting) > 1:
            return _asked(fitting, f"Có {len(fitting)} người cùng họ tên. Xin chọn đúng người.")
        if _strangers(words[:begin] + words[end:]):
            return _asked(fitting, "Tên tệp còn chữ khác ngoài họ tên. Xin xác nhận.")
        return Match("matched", (fitting[0].delegate_id,))
    return None


def _asked(people: Sequence[Portrayed], why: str) -> Match:
    return Match("several", tuple(one.delegate_id for one in people), why)


def _may_be(written: str, full_name: str) -> bool:
    """A file's name may lack accents that the person's has, never have others: Hán is not Hân."""
    if " " not in written:  # NguyenVanA
        return written.isascii() or written == spoken(full_name).replace(" ", "")
    return exact(written) == exact(full_name) or lacks_marks(written, full_name)


def _runs(count: int, least: int, most: int) -> Iterator[tuple[int, int]]:
    """Give the runs of neighbours as begin and end, the longest first."""
    for length in range(min(count, most), least - 1, -1):
        for begin in range(count - length + 1):
            yield begin, begin + length


def _strangers(words: Sequence[str]) -> list[str]:
    return [word for word in words if not word.isdigit() and word not in _SAYS_NOTHING]


def _within(name: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether `words` say this name and nothing else that means something."""
    return _strangers([word for word in words if word not in name]) == [] and set(name) <= set(words)


def _squeezed_code(code: str) -> str:
    return folded(code).replace(" ", "")
