"""Profiles are data, and none of them leaves a part of a message unsigned."""

from pathlib import Path

import pytest

from kiosk.config.files import ASSETS
from kiosk.config.toml_record import ConfigError
from kiosk.platform_client.signing import ReplyToSign, RequestToSign
from kiosk.platform_client.signing_profile import Algorithm, read_signing_profile, signing_profile

NATIVE = (ASSETS / "signing" / "hmac-sm3.toml").read_text(encoding="utf-8")


def written(folder: Path, old: str, new: str) -> Path:
    assert old in NATIVE
    path = folder / "province.toml"
    path.write_text(NATIVE.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize("algorithm", list(Algorithm))
def test_there_is_a_profile_of_each_algorithm(algorithm: Algorithm) -> None:
    profile = signing_profile(algorithm)
    assert (profile.name, profile.algorithm) == (algorithm, algorithm)


def test_another_province_orders_and_names_things_otherwise(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        '"=QWY-REQUEST-1", "method", "path", "query", "timestamp_ms"',
        '"=V2", "timestamp_ms", "path", "query", "method"',
    )
    profile = read_signing_profile(path)
    request = RequestToSign("GET", "/ping", (("b", "2"), ("a", "1")), 7, "n", "d", "T")
    assert request.canonical(profile) == b"V2\n7\n/ping\na=1&b=2\nGET\nn\nd\nT\n\n"
    assert request.canonical() != request.canonical(profile)
    assert ReplyToSign(200, 7, "n", "d").canonical(profile) == b"QWY-REPLY-1\n200\n7\nn\nd"
    renamed = read_signing_profile(written(tmp_path, '"X-Qwy-Signature"', '"X-Province-Sign"'))
    assert renamed.headers.signature == "X-Province-Sign"


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('"nonce", "body_digest",', '"nonce",', "request must have body_digest once"),
        ('"method",', "", "request must have method once"),
        ('"method",', '"method", "method",', "request must have method once"),
        ('"method",', '"method", "weather",', "request cannot have 'weather'"),
        ('"request_nonce", ', "", "reply must have request_nonce once"),
        ('"=QWY-REQUEST-1", ', "", "fixed line"),
        ('"=QWY-REPLY-1"', '"=QWY-REQUEST-1"', "not with the same"),
        ('"X-Qwy-Signature"', '"x-qwy-nonce"', "different names"),
        ('"X-Qwy-Signature"', '""', "different names"),
        ('algorithm = "hmac-sm3"', 'algorithm = "md5"', "algorithm"),
    ],
)
def test_a_profile_that_leaves_something_open_is_refused(tmp_path: Path, old: str, new: str, fault: str) -> None:
    with pytest.raises(ConfigError) as refused:
        read_signing_profile(written(tmp_path, old, new))
    assert fault in str(refused.value)
