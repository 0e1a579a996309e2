"""The sandbox's application: the calls of the contract, the page of arrived cases, and the control of faults."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, Response
from starlette.exceptions import HTTPException

from kiosk.sandbox.calls import Calls
from kiosk.sandbox.enrolment_control import add_enrolment_control
from kiosk.sandbox.errors import ContractError
from kiosk.sandbox.exchange import SignedExchange
from kiosk.sandbox.faults import Fault, FaultBoard
from kiosk.sandbox.heartbeats import Heartbeats
from kiosk.sandbox.labels import Labels, labels_of
from kiosk.sandbox.messages import Case, Step
from kiosk.sandbox.page import cases_page
from kiosk.sandbox.phone_calls import PhoneCalls
from kiosk.sandbox.phone_control import add_phone_control
from kiosk.sandbox.phones import Phones
from kiosk.sandbox.signatures import enrolment_key
from kiosk.sandbox.store import Store, StoredCase
from kiosk.sandbox.terminals_section import terminals_section
from kiosk.sandbox.upload_calls import UploadCalls
from kiosk.sandbox.upload_store import UploadStore

_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
    "Cache-Control": "no-store",
}


def create_app(
    store_path: Path | None, enrolment_code: str, catalogue_bytes: bytes, authority: bytes = b"", address: str = ""
) -> FastAPI:
    """The sandbox over a store of its own; None keeps it in memory. The store is closed with the server.

    `enrolment_code` is the one that works any number of times; others are issued at `/_sandbox/enrolment-codes`.
    `authority` is the certificate that its TLS hangs on, `address` how terminals reach it.
    """
    store = Store(store_path)
    faults = FaultBoard()

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        yield
        store.close()

    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False, lifespan=lifespan)
    app.add_middleware(SignedExchange, store=store, faults=faults, enrolment_key=enrolment_key(enrolment_code))
    app.add_exception_handler(ContractError, _contract_error)
    app.add_exception_handler(HTTPException, _no_such_call)
    phones = Phones()
    _add_calls(app, Calls(store, catalogue_bytes, authority), PhoneCalls(store, phones))
    _add_upload_calls(app, UploadCalls(store.uploads))
    heartbeats = Heartbeats(store)
    app.add_api_route("/heartbeats", heartbeats.send_heartbeat, methods=["POST"])
    app.add_api_route("/_sandbox/terminals", heartbeats.terminals_heard, methods=["GET"], response_model=None)
    _add_control(app, store, faults, heartbeats, labels_of(catalogue_bytes))
    add_phone_control(app, store, phones)
    add_enrolment_control(app, store.codes, authority, address)
    return app


def _add_calls(app: FastAPI, calls: Calls, phone: PhoneCalls) -> None:
    app.add_api_route("/terminals", calls.register_terminal, methods=["POST"])
    app.add_api_route("/ca", calls.get_authority, methods=["GET"])
    app.add_api_route("/ping", calls.ping, methods=["GET"])
    app.add_api_route("/contract", calls.get_contract, methods=["GET"])
    app.add_api_route("/sealing-key", calls.get_sealing_key, methods=["GET"])
    app.add_api_route("/catalogue", calls.get_catalogue, methods=["GET"])
    app.add_api_route("/auth/social-security-card", calls.sign_in_by_social_security_card, methods=["POST"])
    app.add_api_route("/auth/idcard", calls.sign_in_by_card, methods=["POST"])
    app.add_api_route("/sign-ins/codes", phone.sign_in_by_code, methods=["POST"])
    app.add_api_route("/qr-sessions", phone.open_qr_session, methods=["POST"])
    app.add_api_route("/qr-sessions/{qr_id}", phone.get_qr_session, methods=["GET"])
    app.add_api_route("/items/{code}/prefill", calls.get_prefill, methods=["GET"])
    app.add_api_route("/cases", calls.submit_case, methods=["POST"])
    app.add_api_route("/cases", calls.find_cases, methods=["GET"])
    app.add_api_route("/cases/{case_no}", calls.get_case, methods=["GET"])
    app.add_api_route("/me/cases/{case_no}/result", calls.get_my_result, methods=["GET"])
    app.add_api_route("/me/cases", calls.get_my_cases, methods=["GET"])
    app.add_api_route("/evaluations", calls.rate_case, methods=["POST"])


def _add_upload_calls(app: FastAPI, uploads: UploadCalls) -> None:
    app.add_api_route("/uploads", uploads.upload_page, methods=["POST"])
    app.add_api_route("/uploads/{digest}", uploads.get_upload, methods=["GET"])
    app.add_api_route("/uploads/{digest}/chunks", uploads.add_chunk, methods=["POST"])


def _add_control(app: FastAPI, store: Store, faults: FaultBoard, heartbeats: Heartbeats, labels: Labels) -> None:
    async def page() -> HTMLResponse:
        terminals = terminals_section(heartbeats.terminals)
        return HTMLResponse(cases_page(store.cases(), labels, store.uploads, terminals), headers=_PAGE_HEADERS)

    async def picture(digest: str) -> Response:
        content = store.uploads.picture(digest)
        if content is None:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        return Response(content, media_type="image/jpeg", headers={"X-Content-Type-Options": "nosniff"})

    async def arrived() -> JSONResponse:
        return JSONResponse({"cases": [_summary(case, store.uploads) for case in store.cases()]})

    async def add_step(case_no: str, step: Step) -> JSONResponse:
        found = store.cases(case_no=case_no)
        if not found:
            raise HTTPException(HTTPStatus.NOT_FOUND)
        store.add_step(case_no, step.status, step.message)
        return JSONResponse({"steps": store.steps(found[0])})

    async def get_fault() -> Fault:
        return faults.current

    async def put_fault(fault: Fault) -> Fault:
        faults.set(fault)
        return fault

    app.add_api_route("/", page, methods=["GET"], response_model=None)
    app.add_api_route("/_sandbox/uploads/{digest}", picture, methods=["GET"], response_model=None)
    app.add_api_route("/_sandbox/cases", arrived, methods=["GET"], response_model=None)
    app.add_api_route("/_sandbox/cases/{case_no}/steps", add_step, methods=["POST"], response_model=None)
    app.add_api_route("/_sandbox/faults", get_fault, methods=["GET"])
    app.add_api_route("/_sandbox/faults", put_fault, methods=["PUT"])


def _summary(stored: StoredCase, uploads: UploadStore) -> dict[str, object]:
    """A case for tests and tours; nothing personal."""
    case = Case.model_validate_json(stored.body)
    return {
        "local_no": stored.local_no,
        "case_no": stored.case_no,
        "item_code": case.item_code,
        "evidence": case.applicant.evidence,
        "received_at": stored.received_at,
        "duplicates": stored.duplicates,
        "grade": stored.grade,
        "signed": case.signature is not None,
        "attachments": [
            {
                "material_code": page.material_code,
                "page": page.page,
                "digest": page.digest,
                "arrived": uploads.whole(page.digest) is not None,
            }
            for page in case.attachments
        ],
    }


async def _contract_error(_request: Request, error: Exception) -> Response:
    if not isinstance(error, ContractError):
        raise error
    return JSONResponse(error.body(), error.status, error.headers())


async def _no_such_call(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    known = ContractError(HTTPStatus(error.status_code), HTTPStatus(error.status_code).name.lower(), "no such call")
    return JSONResponse(known.body(), error.status_code, dict(error.headers or {}))
