"""The admin's desk of the sandbox: issues the slip with which a technician enrols a machine, as text and QR code."""

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from kiosk.protection.digest import sm3_hex
from kiosk.sandbox.enrolment_codes import EnrolmentCodes
from kiosk.sandbox.reading import now_ms


class CodeWish(BaseModel):
    """How long the code shall last; a day unless told."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seconds: float = Field(default=86_400.0, ge=0.0, le=604_800.0)


def add_enrolment_control(app: FastAPI, codes: EnrolmentCodes, authority: bytes, address: str) -> None:
    """Add `POST /_sandbox/enrolment-codes`."""
    pinned = f"sm3:{sm3_hex(authority)}" if authority else "-"

    async def issue(wish: CodeWish) -> JSONResponse:
        code = codes.issue(now_ms(), round(wish.seconds * 1000))
        slip = f"QWY-ENROL-1 {address} {pinned} {code}"
        return JSONResponse({"code": code, "slip": slip, "qr_svg": _qr_svg(slip)})

    app.add_api_route("/_sandbox/enrolment-codes", issue, methods=["POST"], response_model=None)


def _qr_svg(text: str) -> str:
    from qrcode.image.svg import SvgPathImage  # the rest of the sandbox has no need of it
    from qrcode.main import QRCode

    code = QRCode[SvgPathImage](image_factory=SvgPathImage)
    code.add_data(text)
    return code.make_image().to_string().decode()
