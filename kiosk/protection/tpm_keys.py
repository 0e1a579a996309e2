"""The key of this machine sealed to its TPM 2.0: on the disk lies only what no other TPM opens.

The key is drawn here, sealed under a storage key that the TPM derives anew from its seed at each start (TCG TPM 2.0
Provisioning Guidance, 7.5.1), and unsealed into memory. The session towards the TPM is salted and encrypted, so that
whoever listens on the bus reads nothing. No PCR is asked for: a new kernel would lock the machine out of its cases.

tpm2-pytss is loaded with this module, which is loaded only where a TPM is configured.
"""

import fcntl
import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from tpm2_pytss import ESAPI, TSS2_Exception
from tpm2_pytss.constants import ESYS_TR, TPM2_ALG, TPM2_SE, TPMA_OBJECT, TPMA_SESSION
from tpm2_pytss.types import TPM2B_PRIVATE, TPM2B_PUBLIC, TPM2B_SENSITIVE_CREATE, TPMS_SENSITIVE_CREATE

from kiosk.domain.failure import FailureCode
from kiosk.ports.terminal_keys import DeviceKey, NoDeviceKey
from kiosk.protection.durable_file import sync_folder
from kiosk.protection.envelope import KEY_NAME, KEY_SIZE
from kiosk.protection.key_file import UnusableKeyError, read_key, store_first

_STORAGE = "fixedtpm|fixedparent|sensitivedataorigin|userwithauth|restricted|decrypt|noda"
_SEALED = "fixedtpm|fixedparent|userwithauth"
_RC_LOCKOUT = 0x921
_TCTI_LAYER = 0xA
_MOST_OF_A_PART = 4096


class _NotOpenedError(Exception):
    """The sealed key does not open here."""


class TpmKeys:
    """Implements `kiosk.ports.terminal_keys.TerminalKeys` over a TPM and the file that it sealed.

    A key file that the machine had before is sealed and then deleted.

    Args:
        tcti: How the TPM is reached, such as `device:/dev/tpmrm0`.
        sealed: The sealed key.
        key_file: Where the key of this machine lay before it had a TPM.
    """

    def __init__(self, tcti: str, sealed: Path, key_file: Path) -> None:
        self._tcti = tcti
        self._sealed = sealed
        self._key_file = key_file

    def device_key(self) -> DeviceKey | NoDeviceKey:
        """The key, unsealed."""
        try:
            with _alone(self._sealed.parent), _opened(self._tcti) as (tpm, parent):
                if not self._sealed.exists():
                    store_first(self._sealed, _seal(tpm, parent, self._earlier_key() or secrets.token_bytes(KEY_SIZE)))
                key = _unseal(tpm, parent, self._sealed.read_bytes())
        except TSS2_Exception as error:
            code = FailureCode.TPM_LOCKED if error.rc == _RC_LOCKOUT else FailureCode.TPM_SILENT
            return NoDeviceKey(code, str(error))
        except _NotOpenedError as error:
            return NoDeviceKey(FailureCode.TPM_CLEARED, str(error))
        except UnusableKeyError as error:
            return NoDeviceKey(FailureCode.KEY_UNUSABLE, str(error))
        self._forget_key_file(key)
        return DeviceKey(key)

    def _earlier_key(self) -> bytes | None:
        try:
            return read_key(self._key_file, KEY_NAME, KEY_SIZE)
        except FileNotFoundError:  # or another process has just sealed and deleted it: then its sealed key is there
            return None

    def _forget_key_file(self, key: bytes) -> None:
        """Delete the file once the TPM has given the same key back, at a later start where this one is cut off."""
        with suppress(UnusableKeyError):
            if self._earlier_key() == key:
                self._key_file.unlink(missing_ok=True)
                sync_folder(self._key_file.parent)


@contextmanager
def _alone(folder: Path) -> Generator[None]:
    """One process of this machine after the other: a TPM without a resource manager has room for three objects."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


@contextmanager
def _opened(tcti: str) -> Generator[tuple[ESAPI, ESYS_TR]]:
    """The TPM and the storage key in it; both given back at the end."""
    os.environ.setdefault("TSS2_LOG", "all+NONE")  # what goes wrong is told by a code, not by the library's own lines
    tpm = ESAPI(tcti)
    try:
        template = TPM2B_PUBLIC.parse("ecc256:aes128cfb", objectAttributes=TPMA_OBJECT.parse(_STORAGE))
        parent = tpm.create_primary(TPM2B_SENSITIVE_CREATE(), template, ESYS_TR.OWNER)[0]
        try:
            yield tpm, parent
        finally:
            tpm.flush_context(parent)
    finally:
        tpm.close()


@contextmanager
def _veiled(tpm: ESAPI, parent: ESYS_TR) -> Generator[ESYS_TR]:
    """A session in which the key goes over the bus encrypted."""
    session = tpm.start_auth_session(
        tpm_key=parent,
        bind=ESYS_TR.NONE,
        session_type=TPM2_SE.HMAC,
        symmetric="aes128cfb",
        auth_hash=TPM2_ALG.SHA256,
    )
    try:
        tpm.trsess_set_attributes(session, TPMA_SESSION.ENCRYPT | TPMA_SESSION.DECRYPT | TPMA_SESSION.CONTINUESESSION)
        yield session
    finally:
        tpm.flush_context(session)


def _seal(tpm: ESAPI, parent: ESYS_TR, key: bytes) -> bytes:
    """The key as only this TPM opens it: its private part, then its public one, each with its length."""
    content = TPM2B_SENSITIVE_CREATE(TPMS_SENSITIVE_CREATE(data=key))
    template = TPM2B_PUBLIC.parse("keyedhash", objectAttributes=TPMA_OBJECT.parse(_SEALED))
    with _veiled(tpm, parent) as session:
        private, public = tpm.create(parent, content, template, session1=session)[:2]
    return bytes(private.marshal()) + bytes(public.marshal())


def _unseal(tpm: ESAPI, parent: ESYS_TR, sealed: bytes) -> bytes:
    try:
        private, used = TPM2B_PRIVATE.unmarshal(sealed[:_MOST_OF_A_PART])
        public, _ = TPM2B_PUBLIC.unmarshal(sealed[used : used + _MOST_OF_A_PART])
        loaded = tpm.load(parent, private, public)
    except TSS2_Exception as error:
        if error.rc == _RC_LOCKOUT or _is_of_the_line(error.rc):
            raise
        raise _NotOpenedError(str(error)) from None
    try:
        with _veiled(tpm, parent) as session:
            key = bytes(tpm.unseal(loaded, session1=session))
    finally:
        tpm.flush_context(loaded)
    if len(key) != KEY_SIZE:
        raise _NotOpenedError(f"what is sealed has {len(key)} bytes")
    return key


def _is_of_the_line(code: int) -> bool:
    """Whether the way to the TPM failed (layer TCTI), not the TPM."""
    return code >> 16 == _TCTI_LAYER
