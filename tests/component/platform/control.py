"""The sandbox's control paths, as a tour or a test uses them."""

from dataclasses import dataclass

import httpx
from pydantic import BaseModel


class ArrivedPage(BaseModel):
    material_code: str
    page: int
    digest: str
    arrived: bool


class ArrivedCase(BaseModel):
    local_no: str
    case_no: str
    item_code: str
    received_at: str
    duplicates: int
    grade: int | None
    signed: bool
    attachments: list[ArrivedPage]


class ArrivedCases(BaseModel):
    cases: list[ArrivedCase]


@dataclass
class Control:
    """Sets faults and looks at what arrived."""

    client: httpx.Client

    def fault(self, mode: str, *, seconds: float = 0, count: int | None = None, path: str = "") -> None:
        wish = {"mode": mode, "seconds": seconds, "count": count, "path": path}
        self.client.put("/_sandbox/faults", json=wish).raise_for_status()

    def brings(self, case_no: str, status: str, message: str = "") -> None:
        step = {"status": status, "message": message}
        self.client.post(f"/_sandbox/cases/{case_no}/steps", json=step).raise_for_status()

    def arrived(self, local_no: str) -> list[ArrivedCase]:
        cases = ArrivedCases.model_validate_json(self.client.get("/_sandbox/cases").content).cases
        return [case for case in cases if case.local_no == local_no]

    def shows_code(self, who: str = "lin") -> str:
        reply = self.client.post("/_sandbox/phone/codes", json={"who": who}).raise_for_status()
        return str(reply.json()["code"])

    def phone(self, answer: str, who: str = "lin") -> None:
        self.client.post("/_sandbox/phone/answer", json={"answer": answer, "who": who}).raise_for_status()
