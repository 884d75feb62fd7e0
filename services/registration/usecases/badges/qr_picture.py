"""Draws a badge's code as a QR: 214 digits in numeric mode, level M, always version 6."""

import io

import qrcode
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_NUMBER, QRData

VERSION = 6
BORDER = 4
PIXELS = 12
MASK = 4  # the best of eight costs five times the time and gains 7 % of the penalty; any one is as valid


class UnexpectedSymbol(ValueError):
    """The code does not make the symbol that printers and scanners were tried with."""


def qr_svg(code: str) -> str:
    """Give an SVG of one path, black on white, with the quiet zone; it scales to any size."""
    rows = _symbol(code).get_matrix()
    size = len(rows)
    runs = []
    for y, row in enumerate(rows):
        x = 0
        while x < size:
            length = 0
            while x + length < size and row[x + length]:
                length += 1
            if length:
                runs.append(f"M{x} {y}h{length}v1h-{length}z")
            x += length + 1
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{"".join(runs)}"/></svg>'
    )


def qr_png(code: str) -> bytes:
    """Give a PNG of about 600 pixels, with the quiet zone."""
    made = io.BytesIO()
    _symbol(code).make_image().save(made, format="PNG")
    return made.getvalue()


def _symbol(code: str) -> qrcode.QRCode:
    symbol = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=BORDER, box_size=PIXELS, mask_pattern=MASK)
    symbol.add_data(QRData(code, mode=MODE_NUMBER), optimize=0)
    symbol.make(fit=True)
    if symbol.version != VERSION:
        raise UnexpectedSymbol(f"version {symbol.version} instead of {VERSION}")
    return symbol
