"""Reading a request that was verified already: its message, its media type, its codes and its terminal."""

import time
from http import HTTPStatus
from typing import TypeVar

from fastapi import Request
from pydantic import BaseModel, TypeAdapter, ValidationError

from kiosk.sandbox.errors import ContractError, refused
from kiosk.sandbox.messages import Code, Digest, Key

_CODE = TypeAdapter[str](Code)
_DIGEST = TypeAdapter[str](Digest)
_KEY = TypeAdapter[str](Key)
_Message = TypeVar("_Message", bound=BaseModel)


async def message(request: Request, kind: type[_Message]) -> _Message:
    """The body as `kind`.

    Raises:
        ContractError: it is not what the contract asks for.
    """
    expect_media_type(request, "application/json")
    try:
        return kind.model_validate_json(await request.body())
    except ValidationError as invalid:
        problems = invalid.errors(include_url=False, include_context=False, include_input=False)
    if any(problem["type"] == "json_invalid" for problem in problems):
        raise ContractError(HTTPStatus.BAD_REQUEST, "malformed", "the body is not JSON")
    fields = {".".join(map(str, problem["loc"])): problem["type"] for problem in problems}
    raise refused("the body is not what the contract asks for", fields)


def expect_media_type(request: Request, media_type: str) -> None:
    """Raise ContractError where the body is of another media type."""
    given = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if given != media_type:
        raise ContractError(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "media_type", f"the media type is not {media_type}")


def checked_code(value: str, name: str) -> str:
    """The value where it is a code, else raise ContractError for the member `name`."""
    try:
        return _CODE.validate_python(value)
    except ValidationError:
        raise refused("not a code", {name: "pattern"}) from None


def checked_digest(value: str) -> str:
    """The value where it is a digest, else raise ContractError."""
    try:
        return _DIGEST.validate_python(value)
    except ValidationError:
        raise refused("not a digest", {"digest": "pattern"}) from None


def terminal(request: Request) -> str:
    """The terminal that signed."""
    return request.headers["x-qwy-terminal"]


def enrolment_code(request: Request) -> bytes:
    """The key of the enrolment code that signed, as the signature's check has found it."""
    code: bytes = request.scope["enrolment_code"]
    return code


def registration_id(request: Request) -> str:
    """The name that a terminal gave its registration; empty without.

    Raises:
        ContractError: it is no name.
    """
    key = request.headers.get("idempotency-key")
    if key is None:
        return ""
    try:
        return _KEY.validate_python(key)
    except ValidationError:
        raise refused("not a key", {"idempotency_key": "pattern"}) from None


def now_ms() -> int:
    """Unix time in milliseconds."""
    return time.time_ns() // 1_000_000
