"""A certification authority of the sandbox's own, and a certificate under it for the address that it serves."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.protection.durable_file import replace_durably

_LASTS = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class ServerCertificates:
    """What a TLS server needs, and the authority (DER) that terminals pin."""

    chain_file: Path
    key_file: Path
    authority: bytes


def make_certificates(folder: Path, host: str = "127.0.0.1") -> ServerCertificates:
    """Make a new authority and a certificate for `host`; their files lie in `folder`.

    Raises:
        OSError: The folder is not writable.
    """
    folder.mkdir(parents=True, exist_ok=True)
    root_key, server_key = generate_private_key(SECP256R1()), generate_private_key(SECP256R1())
    root_name = _name("Qinwuyuan sandbox authority")
    root = _signed(root_name, root_name, root_key, root_key, x509.BasicConstraints(ca=True, path_length=0))
    served = x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))])
    server = _signed(_name(host), root_name, server_key, root_key, served)
    certificates = ServerCertificates(folder / "sandbox.pem", folder / "sandbox.key", root.public_bytes(Encoding.DER))
    replace_durably(certificates.chain_file, server.public_bytes(Encoding.PEM))
    private = server_key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    replace_durably(certificates.key_file, private)
    return certificates


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _signed(
    subject: x509.Name,
    issuer: x509.Name,
    key: EllipticCurvePrivateKey,
    issuer_key: EllipticCurvePrivateKey,
    extension: x509.BasicConstraints | x509.SubjectAlternativeName,
) -> x509.Certificate:
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(subject_name=subject, issuer_name=issuer, public_key=key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).add_extension(
        extension, critical=isinstance(extension, x509.BasicConstraints)
    )
    builder = builder.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    builder = builder.add_extension(
        x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), critical=False
    )
    return builder.not_valid_before(now - timedelta(hours=1)).not_valid_after(now + _LASTS).sign(issuer_key, SHA256())
