"""The sandbox platform as a test looks at it: what arrived, and what it shall do wrong."""

import httpx

from kiosk.catalogue_store import BUNDLED
from kiosk.sandbox.faults import Fault, FaultMode
from kiosk.sandbox.phone_people import OWN
from kiosk.sandbox.server import SandboxServer
from tests.component.platform.control import ArrivedCase, ArrivedCases

ENROLMENT_CODE = "DEMO-ENROL-0001"


class FarEnd:
    """A sandbox on a port of its own, from construction until `close`."""

    def __init__(self, catalogue: bytes | None = None) -> None:
        self._server = SandboxServer(None, ENROLMENT_CODE, BUNDLED.read_bytes() if catalogue is None else catalogue)
        self._client = httpx.Client(base_url=self._server.start(), trust_env=False, verify=False)

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self._server.url.rsplit(":", 1)[1])

    def errs(self, mode: FaultMode, *, seconds: float = 0.0, count: int | None = None, path: str = "") -> None:
        """Do something wrong from now on."""
        fault = Fault(mode=mode, seconds=seconds, count=count, path=path)
        self._client.put("/_sandbox/faults", json=fault.model_dump(mode="json")).raise_for_status()

    def heals(self) -> None:
        """Do everything right again."""
        self.errs(FaultMode.NONE)

    def cases(self) -> list[ArrivedCase]:
        """What arrived, newest first."""
        return ArrivedCases.model_validate_json(self._client.get("/_sandbox/cases").content).cases

    def faults(self) -> set[str]:
        """Codes of what is wrong at its terminals, as they said last."""
        terminals = self._client.get("/_sandbox/terminals").json()["terminals"]
        return {code for terminal in terminals for code in terminal["faults"]}

    def shows_code(self, who: str = OWN) -> str:
        """A one-time code that the phone of this person shows."""
        reply = self._client.post("/_sandbox/phone/codes", json={"who": who}).raise_for_status()
        return str(reply.json()["code"])

    def phone(self, answer: str, who: str = OWN) -> None:
        """The phone of this person answers the code that is shown: see, confirm or refuse."""
        self._client.post("/_sandbox/phone/answer", json={"answer": answer, "who": who}).raise_for_status()

    def close(self) -> None:
        """Stop."""
        self._client.close()
        self._server.stop()
