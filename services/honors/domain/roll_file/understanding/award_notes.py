"""Says once for a file what became of the awards that it writes in short, and which stand under another authority's decision,
or under one whose number is another authority's.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from chassis.files.meaning.spelling import folded
from services.honors.domain.awards.authority import authority_doubt, issuer_doubt, under
from services.honors.domain.roll_file.understanding.candidate import Candidate


def award_notes(candidates: Sequence[Candidate]) -> Iterable[str]:
    """Give a sentence for each way of writing an award that comes in with other words, and for each award that its decision cannot give."""
    written = Counter(
        (one.award_written, one.words.award_name)
        for one in candidates
        if one.award and one.award_written and _differs(one.award_written, one)
    )
    for (short, full), count in written.items():
        yield f"“{short}” ({count} mục) nhập đầy đủ là “{full}”, theo danh mục."
    doubted = Counter(
        (one.words.award_name, gives, under(one.decision))
        for one in candidates
        if one.award and (gives := authority_doubt(one.award.code, one.decision))
    )
    for (award, gives, decision), count in doubted.items():
        yield (
            f"{count} mục “{award}” đứng dưới {decision}: hình thức này do {gives} tặng. "
            "Xin kiểm tra số quyết định và hình thức trước khi nhập."
        )
    disputed = Counter(said for one in candidates if (said := issuer_doubt(one.decision)))
    for said, count in disputed.items():
        yield f"{count} mục: {said}"


def _differs(written: str, one: Candidate) -> bool:
    """Tell whether other words come in: a code, capitals and "(truy tặng)" are no other words."""
    said = folded(one.words.award_name)
    code = one.award.code if one.award else ""
    return folded(written).replace(" truy tang", "") != said and written.upper() != code
