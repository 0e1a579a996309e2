"""Commercial cryptography: digests and sealing beside OpenSSL's own, and what a key per case adds.

Times are of the processor, as `openssl speed` measures them: they hold on a busy machine as well.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import SM4
from cryptography.hazmat.primitives.ciphers.modes import GCM
from cryptography.hazmat.primitives.hashes import SM3, Hash

from kiosk.ports.outbox import Accepted
from kiosk.protection.case_key import PlatformWrap, new_case_key, unwrap
from kiosk.protection.digest import sm3_hex
from kiosk.protection.envelope import Envelope
from kiosk.protection.sm2 import Sm2PrivateKey, new_secret
from offline_queue.database import Database
from offline_queue.outbox import SqliteOutbox
from offline_queue.platform_key import keep_platform_key
from tests.bench.outbox import on_disk
from tests.bench.result import AtLeast, AtMost, Bench, Measure, Result
from tests.bench.timing import interleaved_medians_ms
from tests.doubles.manual_clock import ManualClock
from tests.doubles.submissions import submission
from tests.unit.protection.sm2_der import public_der

_MB = 1_000_000
_PHOTOGRAPH = 1_500_000
_OPENSSL_BLOCK = 65_536


def sm3() -> Result:
    """Digest of a photograph, as the kiosk makes it: in pieces, so that the front end gets its turn."""
    photograph = os.urandom(_PHOTOGRAPH)

    def at_once() -> None:
        digest = Hash(SM3())
        digest.update(photograph)
        digest.finalize()

    took = _cpu_ms({"ours": lambda: sm3_hex(photograph), "at once": at_once})
    openssl = _openssl_mb_per_s("sm3")
    note = "The limit is OpenSSL 4 through cryptography, in one call; the peer is `openssl speed` of the system."
    return _throughput(took["ours"], took["at once"], {"openssl speed -evp sm3": openssl}, note)


def sm4_gcm() -> Result:
    """Sealing a photograph, with a fresh nonce, bound to its case."""
    photograph, key = os.urandom(_PHOTOGRAPH), os.urandom(16)
    envelope = Envelope(key)

    def at_once() -> None:
        encryptor = Cipher(SM4(key), GCM(os.urandom(12))).encryptor()
        encryptor.update(photograph)
        encryptor.finalize()

    took = _cpu_ms({"ours": lambda: envelope.seal(photograph, "page 0 bench"), "at once": at_once})
    peers = {"openssl speed -evp sm4-ctr": _openssl_mb_per_s("sm4-ctr")}
    note = "As crypto.sm3; `openssl` 3 has no SM4-GCM on its command line, and its SM4-CTR authenticates nothing."
    return _throughput(took["ours"], took["at once"], peers, note)


def sm2_wrap() -> Result:
    """The key of one case sealed for the platform; once a case, before the transaction."""
    secret = new_secret()
    wrap, key = PlatformWrap(Sm2PrivateKey(secret).public), new_case_key()
    wrapped = wrap.wrap(key)
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "public").write_bytes(public_der(wrap.public))
        (Path(folder) / "key").write_bytes(key)
        command = ["openssl", "pkeyutl", "-encrypt", "-pubin", "-inkey", "public", "-keyform", "DER", "-in", "key"]

        def command_line() -> None:
            subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=30)

        took = _cpu_ms({"ours": lambda: wrap.wrap(key), "unwrap": lambda: unwrap(secret, wrapped)})
        peer = interleaved_medians_ms({"openssl": command_line}, runs=9)
    note = f"The platform's side takes {took['unwrap']:.2g} ms. The peer is a process each time, by the clock."
    return Result(unit="ms", ours=took["ours"], goal=AtMost(3), peers={"openssl pkeyutl": peer["openssl"]}, note=note)


def case_key_share() -> Result:
    """What the key of the case adds to a put without pages: one with the platform's key against one without."""
    with on_disk() as folder:
        with_key, without = _outbox(folder / "with"), _outbox(folder / "without")
        secret, envelope = new_secret(), Envelope(bytes(16))
        with closing(Database(folder / "with", envelope)) as database:
            keep_platform_key(database, envelope, Sm2PrivateKey(secret).public)
        with closing(with_key), closing(without):
            took = _cpu_ms({"with": _putting(with_key), "without": _putting(without)}, runs=200)
    share = took["with"] - took["without"]
    note = f"A put costs {took['with']:.2f} ms with the platform's key and {took['without']:.2f} ms without it."
    return Result(unit="ms", ours=share, goal=AtMost(3), note=note)


def _cpu_ms(work: dict[str, Callable[[], object]], runs: int = 31) -> dict[str, float]:
    return interleaved_medians_ms(work, runs=runs, clock=time.thread_time_ns)


def _putting(outbox: SqliteOutbox) -> Callable[[], None]:
    def put() -> None:
        if not isinstance(outbox.put(submission(pages=())), Accepted):
            raise OSError("the outbox took nothing in")

    return put


def _outbox(folder: Path) -> SqliteOutbox:
    return SqliteOutbox(folder, Envelope(bytes(16)), "YL-0017", ManualClock(), reserve_bytes=0)


def _throughput(ours_ms: float, limit_ms: float, peers: dict[str, float], note: str) -> Result:
    ours, limit = (_PHOTOGRAPH / _MB / took * 1000 for took in (ours_ms, limit_ms))
    return Result(unit="MB/s", ours=ours, limit=limit, goal=AtLeast(0.9, Measure.RATIO), peers=peers, note=note)


def _openssl_mb_per_s(algorithm: str) -> float:
    """By `openssl speed` in the same run; its last line ends with thousands of bytes a second."""
    command = ["openssl", "speed", "-seconds", "1", "-bytes", str(_OPENSSL_BLOCK), "-evp", algorithm]
    started = time.monotonic()
    told = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.split()[-1]
    if time.monotonic() - started < 1 or not told.endswith("k"):
        raise OSError("openssl speed did not measure")
    return float(told.removesuffix("k")) / 1000


BENCHES: dict[str, Bench] = {
    "crypto.sm3": sm3,
    "crypto.sm4_gcm": sm4_gcm,
    "crypto.sm2_wrap": sm2_wrap,
    "crypto.case_key_share": case_key_share,
}
