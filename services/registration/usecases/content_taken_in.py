"""Looks at a file that somebody sends in: what it is, its content says, and what could harm a reader is refused."""

from chassis.errors import Malformed, TooLarge
from chassis.pictures.reading import read_picture
from services.registration.domain.nominations.evidence import acts_by_itself, kind_of
from services.registration.usecases.photos.pictures import wish_to_look

PART = 262_144


async def media_type_of(content: bytes, most_bytes: int, what: str) -> str:
    """Give the media type of a PDF, JPEG or PNG; `what` names such a file in sentences, e.g. "Tài liệu".

    Raises TooLarge, Malformed (empty, a program, another kind, a picture that cannot be opened, a PDF that acts by itself).
    """
    if len(content) > most_bytes:
        most = most_bytes // 1_000_000
        raise TooLarge(f"{what} tối đa {most} MB. Xin quét ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.")
    if not content:
        raise Malformed("Tệp trống, không có nội dung. Xin chọn lại tệp.")
    media_type = kind_of(content)
    if media_type is None:
        raise Malformed(
            f"{what} phải là PDF, JPEG hoặc PNG; nội dung tệp này là loại khác. "
            "Xin chọn lại tệp; tệp Word, PowerPoint thì lưu thành PDF."
        )
    if media_type == "application/pdf":
        if acts_by_itself(content):
            raise Malformed("PDF này có chương trình hoặc tệp đính kèm bên trong. Xin in lại ra PDF rồi gửi.")
    else:
        await read_picture(content, wish_to_look())  # in a confined process: raises for what is no picture, or a bomb
    return media_type


def parts_of(content: bytes) -> list[bytes]:
    """Cut a file into the pieces in which it is stored."""
    return [content[at : at + PART] for at in range(0, len(content), PART)]
