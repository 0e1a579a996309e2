"""SM3 digests (GB/T 32905-2016), the name under which a content is known to the platform.

A digest of a document says which document it is: it is never written down in the clear on this machine.
"""

from cryptography.hazmat.primitives.hashes import SM3, Hash

_CHUNK = 64 * 1024


def sm3_hex(content: bytes) -> str:
    """The SM3 digest of `content` in lower-case hex."""
    digest = Hash(SM3())
    view = memoryview(content)
    # in pieces, so that a large photograph does not hold up the front end's thread
    for start in range(0, len(view), _CHUNK):
        digest.update(view[start : start + _CHUNK])
    return digest.finalize().hex()
