"""What is drawn on a page: a signature's strokes, a QR code, the mark. Each as a picture in an address of its own."""

import base64
from io import BytesIO
from itertools import chain
from pathlib import Path

from kiosk.domain.case import Signature

_PEN_MM = 0.6
_MARGIN_MM = 1.0
_MARK = Path(__file__).parents[2] / "assets" / "art" / "mark_plain.svg"


def signature_drawing(signature: Signature) -> str:
    """The strokes, cut to what was drawn, in the size in which they were drawn. Empty without a stroke."""
    points = list(chain.from_iterable(signature.strokes))
    if not points:
        return ""
    left, top = (min(point[axis] for point in points) - _MARGIN_MM for axis in (0, 1))
    width, height = (max(point[axis] for point in points) + _MARGIN_MM - low for axis, low in ((0, left), (1, top)))
    strokes = "".join(
        f'<polyline points="{" ".join(f"{x - left:.2f},{y - top:.2f}" for x, y in (*stroke, stroke[-1]))}"/>'
        for stroke in signature.strokes
        if stroke
    )
    return _svg(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2f}mm" height="{height:.2f}mm" '
        f'viewBox="0 0 {width:.2f} {height:.2f}" fill="none" stroke="#000" stroke-width="{_PEN_MM}" '
        f'stroke-linecap="round" stroke-linejoin="round">{strokes}</svg>'.encode()
    )


def code_drawing(text: str) -> str:
    """A QR code that can still be read where a fold or a stamp hides a part."""
    from qrcode.constants import ERROR_CORRECT_Q
    from qrcode.image.svg import SvgPathImage
    from qrcode.main import QRCode

    code: QRCode[SvgPathImage] = QRCode(error_correction=ERROR_CORRECT_Q, border=4, image_factory=SvgPathImage)
    code.add_data(text)
    written = BytesIO()
    code.make_image().save(written)
    return _svg(written.getvalue())


def mark_drawing() -> str:
    """The wheat mark, until the official one comes."""
    return _svg(_MARK.read_bytes())


def _svg(content: bytes) -> str:
    return "data:image/svg+xml;base64," + base64.b64encode(content).decode()
