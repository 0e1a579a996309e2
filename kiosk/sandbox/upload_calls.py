"""The contract's calls about pages: whole, or in chunks that go on where they stopped."""

from http import HTTPStatus

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from kiosk.sandbox.errors import ContractError, refused
from kiosk.sandbox.reading import checked_digest, expect_media_type, terminal
from kiosk.sandbox.upload_store import UploadStore

LARGEST_PAGE = 8 * 1024 * 1024
LARGEST_CHUNK = 1024 * 1024
_JPEG = b"\xff\xd8\xff"
_MOST_DIGITS = 7


class UploadCalls:
    """The platform's side of each call, over the store's pages."""

    def __init__(self, uploads: UploadStore) -> None:
        self._uploads = uploads

    async def upload_page(self, request: Request) -> Response:
        """POST /uploads."""
        expect_media_type(request, "image/jpeg")
        content = await request.body()
        _expect_jpeg(content)
        digest = request.headers["x-qwy-body-sm3"]
        upload_id, new = self._uploads.add(digest, content)
        status = HTTPStatus.CREATED if new else HTTPStatus.OK
        return JSONResponse({"upload_id": upload_id, "digest": digest}, status)

    async def get_upload(self, request: Request) -> Response:
        """GET /uploads/{digest}."""
        return self._state(request, checked_digest(request.path_params["digest"]))

    async def add_chunk(self, request: Request) -> Response:
        """POST /uploads/{digest}/chunks. A chunk that does not begin where the page ends so far changes nothing."""
        expect_media_type(request, "application/octet-stream")
        digest = checked_digest(request.path_params["digest"])
        offset, total = _number(request, "offset"), _number(request, "total")
        chunk = await request.body()
        if len(chunk) > LARGEST_CHUNK:
            raise ContractError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too_large", "a chunk is at most 1 MiB")
        if not chunk:
            raise refused("a chunk is not empty", {"body": "empty"})
        if not offset + len(chunk) <= total <= LARGEST_PAGE:
            raise refused("the chunk goes beyond the page, or the page beyond 8 MiB", {"total": "range"})
        if self._uploads.whole(digest) is None:
            self._take(terminal(request), digest, offset, total, chunk)
        return self._state(request, digest)

    def _take(self, sender: str, digest: str, offset: int, total: int, chunk: bytes) -> None:
        received = self._uploads.received(sender, digest)
        if offset != received:
            return
        if offset == 0:
            _expect_jpeg(chunk)
        self._uploads.append(sender, digest, offset, chunk)
        if received + len(chunk) == total:
            content = self._uploads.join(sender, digest)
            if content is not None:
                self._uploads.add(digest, content)

    def _state(self, request: Request, digest: str) -> Response:
        whole = self._uploads.whole(digest)
        upload_id, received = whole or (None, self._uploads.received(terminal(request), digest))
        return JSONResponse({"digest": digest, "received": received, "upload_id": upload_id})


def _expect_jpeg(content: bytes) -> None:
    if not content.startswith(_JPEG):
        raise refused("the content is not a JPEG picture", {"body": "not_jpeg"})


def _number(request: Request, name: str) -> int:
    value = request.query_params.get(name, "")
    if not (value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS):
        raise refused("not a number of bytes", {name: "number"})
    return int(value)
