"""The contract's calls: each takes a request that was verified already and answers as the platform would."""

from dataclasses import asdict
from datetime import UTC, datetime
from http import HTTPStatus

from fastapi import Request
from fastapi.responses import JSONResponse, Response

from kiosk.domain.id_number import is_valid_id_number
from kiosk.protection.digest import sm3_hex
from kiosk.protection.sm2 import Sm2PublicKey
from kiosk.sandbox.errors import ContractError, duplicate, not_accepted, refused
from kiosk.sandbox.messages import CardSignIn, Case, Rating, Registration, SocialSecurityCardSignIn
from kiosk.sandbox.other_cases import DONE_ELSEWHERE, other_cases
from kiosk.sandbox.reading import checked_code, enrolment_code, message, now_ms, registration_id, terminal
from kiosk.sandbox.results import certificate, paper
from kiosk.sandbox.shared_data import SHARED_DATA
from kiosk.sandbox.signatures import HMAC_SM3, SM2_SM3
from kiosk.sandbox.store import Store, StoredCase

_SESSION_MS = 300_000
_MOST_OWN_CASES = 90
_WITH_RESULT = ("granted", "delivered")
CONTRACT_VERSION = "1.4.0"


class Calls:
    """The platform's side of each call, over one store."""

    def __init__(self, store: Store, catalogue: bytes, authority: bytes = b"") -> None:
        self._store = store
        self._catalogue = catalogue
        self._authority = authority
        self._catalogue_etag = f'"sm3-{sm3_hex(catalogue)}"'

    async def register_terminal(self, request: Request) -> Response:
        """POST /terminals. An issued code is used up with it, for all but the same registration again."""
        registration = await message(request, Registration)
        point = bytes.fromhex(registration.public_key) if registration.public_key is not None else None
        if point is not None:
            _expect_point(point)
        code = enrolment_code(request)
        earlier = self._store.codes.take(code, registration_id(request), now_ms())
        if point is not None:
            terminal_id, key = self._store.add_sm2_terminal(registration.terminal_name, point, earlier)
            self._store.codes.note(code, terminal_id)
            return _created({"terminal_id": terminal_id, "key": key.hex(), "profile": SM2_SM3})
        terminal_id, key = self._store.add_terminal(registration.terminal_name, earlier)
        self._store.codes.note(code, terminal_id)
        return _created({"terminal_id": terminal_id, "key": key.hex(), "profile": HMAC_SM3})

    async def get_authority(self) -> Response:
        """GET /ca."""
        if not self._authority:
            raise ContractError(HTTPStatus.NOT_FOUND, "not_found", "this platform serves without TLS")
        return Response(self._authority, media_type="application/pkix-cert")

    async def ping(self) -> Response:
        """GET /ping."""
        return JSONResponse({"service": "qinwuyuan"})

    async def get_contract(self) -> Response:
        """GET /contract."""
        return JSONResponse({"version": CONTRACT_VERSION})

    async def get_sealing_key(self) -> Response:
        """GET /sealing-key."""
        return JSONResponse({"algorithm": "sm2", "public_key": self._store.sealing_key().hex()})

    async def get_catalogue(self, request: Request) -> Response:
        """GET /catalogue."""
        headers = {"ETag": self._catalogue_etag}
        if request.headers.get("if-none-match") == self._catalogue_etag:
            return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
        return Response(self._catalogue, media_type="application/octet-stream", headers=headers)

    async def sign_in_by_card(self, request: Request) -> Response:
        """POST /auth/idcard."""
        return self._sign_in(request, (await message(request, CardSignIn)).id_number, "L2")

    async def sign_in_by_social_security_card(self, request: Request) -> Response:
        """POST /auth/social-security-card."""
        return self._sign_in(request, (await message(request, SocialSecurityCardSignIn)).id_number, "L1")

    async def get_prefill(self, request: Request) -> Response:
        """GET /items/{code}/prefill."""
        code = checked_code(request.path_params["code"], "code")
        self._holder(request)
        return JSONResponse({"item_code": code, "values": [asdict(datum) for datum in SHARED_DATA]})

    async def submit_case(self, request: Request) -> Response:
        """POST /cases."""
        case = await message(request, Case)
        _expect_key(request, case.submission_id, "submission_id")
        self._check(case)
        body = (await request.body()).decode()
        case_no, received_at, new = self._store.add_case(case.submission_id, case.local_no, terminal(request), body)
        if not new:
            raise duplicate(case_no)
        return _created({"case_no": case_no, "local_no": case.local_no, "received_at": received_at})

    async def find_cases(self, request: Request) -> Response:
        """GET /cases?local_no=."""
        local_no = checked_code(request.query_params.get("local_no", ""), "local_no")
        return JSONResponse({"cases": [self._status(case) for case in self._store.cases(local_no=local_no)]})

    async def get_my_cases(self, request: Request) -> Response:
        """GET /me/cases. What was handed in here, newest first, and invented cases of other channels."""
        here = self._store.cases(id_number=self._holder(request))
        own = [self._own(case) for case in here[:_MOST_OWN_CASES]]
        return JSONResponse({"cases": [*own, *other_cases(datetime.now(UTC))]})

    async def get_my_result(self, request: Request) -> Response:
        """GET /me/cases/{case_no}/result. A certificate of a case of other channels, a PDF of one handed in here."""
        id_number = self._holder(request)
        case_no = checked_code(request.path_params["case_no"], "case_no")
        own = next((case for case in self._store.cases(id_number=id_number) if case.case_no == case_no), None)
        now = datetime.now(UTC)
        if own:
            granted = self._store.steps(own)[-1]["status"] in _WITH_RESULT
            return JSONResponse({"case_no": case_no, "result": paper(case_no) if granted else None})
        if case_no not in {other["case_no"] for other in other_cases(now)}:
            raise ContractError(HTTPStatus.NOT_FOUND, "not_found", "the holder has no such case")
        result = certificate(case_no, id_number, now.date()) if case_no == DONE_ELSEWHERE else None
        return JSONResponse({"case_no": case_no, "result": result})

    async def get_case(self, request: Request) -> Response:
        """GET /cases/{case_no}."""
        found = self._store.cases(case_no=checked_code(request.path_params["case_no"], "case_no"))
        if not found:
            raise ContractError(HTTPStatus.NOT_FOUND, "not_found", "there is no such case")
        return JSONResponse(self._status(found[0]))

    async def rate_case(self, request: Request) -> Response:
        """POST /evaluations."""
        rating = await message(request, Rating)
        _expect_key(request, rating.rating_id, "rating_id")
        if not self._store.cases(case_no=rating.case_no):
            raise refused("there is no such case", {"case_no": "unknown"})
        kept, new = self._store.add_rating(rating.rating_id, rating.case_no, rating.round, rating.grade)
        if not kept:
            raise refused("the case was rated in this round", {"round": "rated"})
        if not new:
            raise duplicate(rating.rating_id)
        return _created({"rating_id": rating.rating_id})

    def _sign_in(self, request: Request, id_number: str, level: str) -> Response:
        if not is_valid_id_number(id_number):
            raise refused("the number's check character is wrong", {"id_number": "check"})
        ends_ms = now_ms() + _SESSION_MS
        token = self._store.open_session(terminal(request), id_number, ends_ms)
        expires_at = datetime.fromtimestamp(ends_ms / 1000, UTC).isoformat()
        return JSONResponse({"session": token, "level": level, "expires_at": expires_at})

    def _holder(self, request: Request) -> str:
        token = request.headers.get("x-qwy-session", "")
        holder = self._store.holder(token, terminal(request), now_ms())
        if holder is None:
            raise not_accepted("session_invalid", "the session is unknown or has ended")
        return holder

    def _status(self, case: StoredCase) -> dict[str, str]:
        body = Case.model_validate_json(case.body)
        now = self._store.steps(case)[-1]
        return {
            "case_no": case.case_no,
            "local_no": case.local_no,
            "item_code": body.item_code,
            "item_name": body.item_name,
            "status": now["status"],
            "status_at": now["at"],
        }

    def _own(self, case: StoredCase) -> dict[str, object]:
        body = Case.model_validate_json(case.body)
        return {
            "case_no": case.case_no,
            "item_code": body.item_code,
            "item_name": body.item_name,
            "channel": body.channel,
            "steps": self._store.steps(case),
        }

    def _check(self, case: Case) -> None:
        if not is_valid_id_number(case.applicant.id_number):
            raise refused("the number's check character is wrong", {"applicant.id_number": "check"})
        for index, attachment in enumerate(case.attachments):
            known = attachment.upload_id and self._store.uploads.digest_of(attachment.upload_id)
            if known is not None and known != attachment.digest:
                raise refused("a page was not uploaded", {f"attachments.{index}.upload_id": "unknown"})


def _expect_point(public_key: bytes) -> None:
    try:
        Sm2PublicKey(public_key)
    except ValueError:
        raise refused("not a point of the curve", {"public_key": "curve"}) from None


def _expect_key(request: Request, key: str, member: str) -> None:
    if request.headers.get("idempotency-key") != key:
        raise refused("the idempotency key is not the body's", {member: "idempotency_key"})


def _created(body: dict[str, str]) -> Response:
    return JSONResponse(body, HTTPStatus.CREATED)
