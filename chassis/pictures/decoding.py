"""Opens a foreign picture, in the child process alone: upright, small, in plain RGB, with nothing beside its pixels."""

import io

from PIL import Image

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
LONGEST_SIDE = 1280
SHORTEST_SIDE = 120
MOST_PIXELS = 12_500_000
MOST_PIXELS_OF_JPEG = 220_000_000  # phones make 200 megapixels, and a JPEG is made small while it is read
_ORIENTATION = 0x0112
_SHRINK_WELL = ("RGB", "RGBA", "L", "LA", "CMYK")
_UPRIGHT = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}
_HEIC = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis")
_STRANGERS = {
    b"%PDF": "Đây là tệp PDF. Xin xuất từng ảnh ra JPEG rồi gửi lại.",
    b"II*\x00": "Ảnh dạng TIFF. Xin lưu lại dạng JPEG rồi gửi lại.",
    b"MM\x00*": "Ảnh dạng TIFF. Xin lưu lại dạng JPEG rồi gửi lại.",
    b"PK\x03\x04": "Đây là tệp nén hoặc tệp Word, Excel. Xin lấy ảnh ra, để riêng từng ảnh JPEG.",
    b"\xd0\xcf\x11\xe0": "Đây là tệp Word hoặc Excel. Xin lấy ảnh ra, để riêng từng ảnh JPEG.",
}


class Unreadable(Exception):
    """A picture that is not taken; the message is a Vietnamese sentence that says what to do."""


def decode(data: bytes) -> Image.Image:
    """Give the picture upright as RGB, its longer side at most LONGEST_SIDE. Raises Unreadable, MemoryError."""
    if stranger := _stranger(data):
        raise Unreadable(stranger)
    Image.MAX_IMAGE_PIXELS = None  # counted here, by format
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            _count(image)
            image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
            turns = _turns(image)
            image.load()
            if image.mode in _SHRINK_WELL:  # before anything is copied at full size
                image.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
            plain = _plain(image)
    except (Unreadable, MemoryError):
        raise
    except Exception as error:  # a broken picture makes decoders fail in every way there is
        raise Unreadable(_why(error)) from error
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    if min(plain.size) < SHORTEST_SIDE:
        raise Unreadable(f"Ảnh nhỏ quá ({plain.width}×{plain.height} điểm). Xin gửi ảnh gốc, rõ mặt.")
    for turn in turns:
        plain = plain.transpose(turn)
    return plain


def _stranger(data: bytes) -> str:
    if not data:
        return "Tệp rỗng (0 byte). Xin chép lại ảnh rồi gửi lại."
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return (
            "Ảnh dạng HEIC của iPhone. Xin mở Cài đặt > Camera > Định dạng, chọn “Tương thích nhất” rồi chụp lại, "
            "hoặc gửi ảnh qua Zalo, tải về là JPEG."
        )
    return next((sentence for magic, sentence in _STRANGERS.items() if data.startswith(magic)), "")


def _count(image: Image.Image) -> None:
    most = MOST_PIXELS_OF_JPEG if image.format in ("JPEG", "MPO") else MOST_PIXELS
    if image.width * image.height > most:
        raise Unreadable(
            f"Ảnh quá lớn ({image.width}×{image.height} điểm). Xin thu nhỏ còn khoảng 2000 điểm rồi gửi lại."
        )


def _turns(image: Image.Image) -> tuple[Image.Transpose, ...]:
    try:
        return _UPRIGHT.get(image.getexif().get(_ORIENTATION, 1), ())
    except Exception:  # broken metadata say nothing; the picture may be whole
        return ()


def _plain(image: Image.Image) -> Image.Image:
    """Give the first frame in RGB; what is seen through becomes white."""
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda value: value / 256).convert("L")
    if "A" in image.mode or "transparency" in image.info:
        seen = image.convert("RGBA")
        ground = Image.new("RGB", seen.size, "white")
        ground.paste(seen, mask=seen.getchannel("A"))
        return ground
    return image.convert("RGB")


def _why(error: Exception) -> str:
    if isinstance(error, OSError) and "truncated" in str(error):
        return "Ảnh bị cắt cụt, chưa tải hết. Xin gửi lại ảnh."
    return "Không phải ảnh, hoặc ảnh bị hỏng. Xin gửi lại ảnh dạng JPEG hoặc PNG."
