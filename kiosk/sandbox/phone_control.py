"""Playing the phone: by its pages in a browser, or by the control paths for tests, tours and the bench."""

from http import HTTPStatus
from typing import Literal
from urllib.parse import parse_qs

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse
from pydantic import BaseModel, ConfigDict
from starlette.exceptions import HTTPException

from kiosk.sandbox.phone_page import app_page, question_page
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE
from kiosk.sandbox.phones import Phones
from kiosk.sandbox.store import Store

PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    "Cache-Control": "no-store",
}


class PhoneAnswer(BaseModel):
    """What the phone does with the code that a terminal shows: `see` opens its page and leaves it there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    answer: Literal["see", "confirm", "refuse"]
    who: str = OWN


class CodeWish(BaseModel):
    """Whose app shall show a one-time code."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    who: str = OWN


def add_phone_control(app: FastAPI, store: Store, phones: Phones) -> None:
    """Add the pages and the control paths."""

    async def app_shown() -> HTMLResponse:
        return HTMLResponse(app_page(), headers=PAGE_HEADERS)

    async def code_on_page(request: Request) -> HTMLResponse:
        who = _known(await _pressed(request))
        return HTMLResponse(app_page(phones.show_code(who), who), headers=PAGE_HEADERS)

    async def question(token: str) -> HTMLResponse:
        session = phones.on_phone(token)
        name = store.terminal_name(session.terminal_id) if session else ""
        return HTMLResponse(question_page(session, name), headers=PAGE_HEADERS)

    async def answered(token: str, request: Request) -> HTMLResponse:
        who = await _pressed(request)
        phones.answer(token, _known(who) if who else None)
        return await question(token)

    async def code(wish: CodeWish) -> JSONResponse:
        return JSONResponse({"code": phones.show_code(_known(wish.who))}, HTTPStatus.CREATED)

    async def answer(given: PhoneAnswer) -> JSONResponse:
        session = phones.newest()
        if session is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        who = _known(given.who)
        if given.answer == "see":
            phones.on_phone(session.token)
        else:
            phones.answer(session.token, who if given.answer == "confirm" else None)
        return JSONResponse({"state": session.state})

    app.add_api_route("/_sandbox/phone", app_shown, methods=["GET"], response_model=None)
    app.add_api_route("/_sandbox/phone", code_on_page, methods=["POST"], response_model=None)
    app.add_api_route("/q/{token}", question, methods=["GET"], response_model=None)
    app.add_api_route("/q/{token}", answered, methods=["POST"], response_model=None)
    app.add_api_route("/_sandbox/phone/codes", code, methods=["POST"], response_model=None)
    app.add_api_route("/_sandbox/phone/answer", answer, methods=["POST"], response_model=None)


async def _pressed(request: Request) -> str:
    """Whose button of the page was pressed."""
    return parse_qs((await request.body()).decode("ascii", "replace")).get("who", [""])[0]


def _known(who: str) -> str:
    if who not in PHONE_PEOPLE:
        raise HTTPException(HTTPStatus.NOT_FOUND)
    return who
