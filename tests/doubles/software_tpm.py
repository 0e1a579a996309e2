"""A TPM in software (swtpm) of a test's own, and what may happen to one: unplugged, cleared, locked."""

import socket
import subprocess
from pathlib import Path
from threading import Event

from tpm2_pytss import ESAPI, TSS2_Exception
from tpm2_pytss.constants import ESYS_TR, TPMA_OBJECT
from tpm2_pytss.types import TPM2B_PUBLIC, TPM2B_SENSITIVE_CREATE, TPMS_SENSITIVE_CREATE

_STORAGE = "fixedtpm|fixedparent|sensitivedataorigin|userwithauth|restricted|decrypt|noda"
_GUESSED = "fixedtpm|fixedparent|userwithauth"


class SoftwareTpm:
    """Runs from the start; its state lies in `folder` and survives `stop`."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        self._folder = folder
        self._port = _two_free_ports()
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    @property
    def tcti(self) -> str:
        """How it is reached."""
        return f"swtpm:host=127.0.0.1,port={self._port}"

    def start(self) -> None:
        """Switch it on."""
        server, control = f"type=tcp,port={self._port}", f"type=tcp,port={self._port + 1}"
        self._process = subprocess.Popen(
            [
                "swtpm", "socket", "--tpm2", "--tpmstate", f"dir={self._folder}",
                "--server", f"{server},disconnect", "--ctrl", control, "--flags", "not-need-init,startup-clear",
            ]
        )  # fmt: skip
        pause = Event()
        for _ in range(500):
            try:
                socket.create_connection(("127.0.0.1", self._port + 1), timeout=1).close()
            except OSError:
                pause.wait(0.01)
            else:
                return
        raise AssertionError("swtpm did not start")

    def stop(self) -> None:
        """Switch it off."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait(10)
            self._process = None

    def clear(self) -> None:
        """As the firmware does on request: a new seed, and nothing that was sealed before opens again."""
        tpm = ESAPI(self.tcti)
        tpm.clear(ESYS_TR.PLATFORM)
        tpm.close()

    def lock(self) -> None:
        """Guess at another program's secret until the TPM has had enough."""
        tpm = ESAPI(self.tcti)
        template = TPM2B_PUBLIC.parse("ecc256:aes128cfb", objectAttributes=TPMA_OBJECT.parse(_STORAGE))
        parent = tpm.create_primary(TPM2B_SENSITIVE_CREATE(), template, ESYS_TR.OWNER)[0]
        guarded = TPM2B_SENSITIVE_CREATE(TPMS_SENSITIVE_CREATE(data=b"x", userAuth="right"))
        form = TPM2B_PUBLIC.parse("keyedhash", objectAttributes=TPMA_OBJECT.parse(_GUESSED))
        private, public = tpm.create(parent, guarded, form)[:2]
        loaded = tpm.load(parent, private, public)
        tpm.tr_set_auth(loaded, "wrong")
        for _ in range(10):
            try:
                tpm.unseal(loaded)
            except TSS2_Exception:
                continue
        tpm.flush_context(loaded)
        tpm.flush_context(parent)
        tpm.close()


def _two_free_ports() -> int:
    """A free port whose next one is free, too: swtpm's control port is expected there."""
    for _ in range(100):
        with socket.socket() as first, socket.socket() as second:
            first.bind(("127.0.0.1", 0))
            port: int = first.getsockname()[1]
            try:
                second.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            return port
    raise AssertionError("no two ports are free")
