"""The authority that the platform's TLS hangs on: fetched from the platform itself, believed only by its digest.

It is fetched over TLS that nobody has verified yet, so whoever stands on the way can send another certificate, and
nothing else comes of it than a refusal: the digest came on paper or in the QR code. Nothing is sent but the question.
"""

import http.client
import ssl
import time
from contextlib import closing
from hmac import compare_digest
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256, Hash
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.domain.failure import FailureCode
from kiosk.protection.digest import sm3_hex
from kiosk.protection.durable_file import replace_durably

_BUDGET_S = 15.0
_LARGEST = 16 * 1024
_CHUNK = 4096
_SHOWN = 16


def fetch_authority(address: str, pinned: str) -> x509.Certificate | FailureCode:
    """The certificate of the authority whose digest is `pinned`, or why there is none.

    Args:
        address: Base address of the platform, https.
        pinned: `sm3:HEX` or `sha256:HEX` of the DER certificate.
    """
    parts = urlsplit(address)
    connection = http.client.HTTPSConnection(
        parts.hostname or "", parts.port, timeout=_BUDGET_S, context=_believing_nothing()
    )
    with closing(connection):
        try:
            connection.request("GET", f"{parts.path}/ca", headers={"User-Agent": "qinwuyuan-kiosk"})
            reply = connection.getresponse()
            content = _read(reply, time.monotonic() + _BUDGET_S)
        except (OSError, http.client.HTTPException):
            return FailureCode.PLATFORM_UNREACHABLE
    if reply.status != http.client.OK:
        return FailureCode.PLATFORM_WRONG_REPLY
    return authority_in(content, pinned)


def authority_in(content: bytes, pinned: str) -> x509.Certificate | FailureCode:
    """The authority in the DER `content`, where its digest is `pinned` and it may issue certificates. Pure."""
    if not compare_digest(_digest(content, pinned.partition(":")[0]), pinned):
        return FailureCode.ENROLMENT_WRONG_AUTHORITY
    try:
        certificate = x509.load_der_x509_certificate(content)
        if certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca:
            return certificate
    except (ValueError, x509.ExtensionNotFound):
        pass
    return FailureCode.ENROLMENT_WRONG_AUTHORITY


def keep_authority(folder: Path, certificate: x509.Certificate) -> Path:
    """Store the certificate durably in `folder`, under a name that no other certificate has.

    Raises:
        OSError: The folder is full or not writable.
    """
    content = certificate.public_bytes(Encoding.PEM)
    path = folder / f"platform-ca-{sm3_hex(content)[:_SHOWN]}.pem"
    replace_durably(path, content)
    return path


def _digest(content: bytes, algorithm: str) -> str:
    if algorithm == "sm3":
        return f"sm3:{sm3_hex(content)}"
    digest = Hash(SHA256())
    digest.update(content)
    return f"sha256:{digest.finalize().hex()}"


def _believing_nothing() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _read(reply: http.client.HTTPResponse, deadline: float) -> bytes:
    """The body, cut where it is longer than a certificate; its digest then fits no more.

    Raises:
        TimeoutError: It trickles.
        IncompleteRead: It is torn.
    """
    content = bytearray()
    while len(content) <= _LARGEST and (piece := reply.read1(_CHUNK)):
        content += piece
        if time.monotonic() > deadline:
            raise TimeoutError
    if reply.length and len(content) <= _LARGEST:
        raise http.client.IncompleteRead(bytes(content))
    return bytes(content)
