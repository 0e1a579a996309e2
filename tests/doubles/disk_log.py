"""What a program asked of a disk, recorded by strace: every write, truncation, new or lost name, and every sync."""

import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
_CALL = re.compile(r"^\d+ +(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_HANDLE = re.compile(r"^(\d+|AT_FDCWD)<((?:\\x[0-9a-f]{2})*)>")
_LONGEST = 1_000_000
_STDOUT = "1"
_DELETED = "(deleted)"  # a file without a name is lost with the power, whatever is in it


@dataclass(frozen=True, slots=True)
class Named:
    """A file was opened that is made where it is missing."""

    path: str


@dataclass(frozen=True, slots=True)
class Unnamed:
    """A name went."""

    path: str


@dataclass(frozen=True, slots=True)
class Renamed:
    """A name went, and another one took its file."""

    path: str
    to: str


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes were written; `at` None is behind what was written before."""

    path: str
    at: int | None
    content: bytes


@dataclass(frozen=True, slots=True)
class Truncated:
    """A file was cut to a length."""

    path: str
    length: int


@dataclass(frozen=True, slots=True)
class Synced:
    """A file's content, or a folder's names, were brought to the disk."""

    path: str


@dataclass(frozen=True, slots=True)
class Said:
    """The program printed a line: what it promised by then must hold from then on."""

    text: str


DiskCall = Named | Unnamed | Renamed | Written | Truncated | Synced | Said


def record(module: str, arguments: Sequence[str], folder: Path, log: Path) -> list[DiskCall]:
    """Run a module of the tests to its end and return what it did to `folder`."""
    trace = ["strace", "-f", "-y", "-xx", "-s", str(_LONGEST), "-e", f"trace={_CALLS}", "-o", str(log)]
    subprocess.run([*trace, sys.executable, "-m", module, *arguments], check=True, stdout=subprocess.DEVNULL)
    return list(calls(log.read_text(encoding="ascii").splitlines(), str(folder)))


def calls(lines: Sequence[str], folder: str) -> Iterator[DiskCall]:
    """The calls that concern `folder`, in order.

    Raises:
        ValueError: A call that this does not know changed a name there, or one was interrupted by another thread.
    """
    for line in lines:
        matched = _CALL.match(line)
        if matched is None:
            if "unfinished" in line and _bytes(line).find(folder.encode()) >= 0:
                raise ValueError(f"two threads at the disk: {line[:80]}")
            continue
        if int(matched["result"]) >= 0:
            yield from _of(matched["name"], matched["arguments"], folder)


def _of(name: str, arguments: str, folder: str) -> Iterator[DiskCall]:
    handle = _HANDLE.match(arguments)
    target = _bytes(handle[2]).decode() if handle else ""
    match name:
        case "write" if handle and handle[1] == _STDOUT:
            yield Said(_text(arguments).decode())
        case "write" | "pwrite64" if target.startswith(folder) and not target.endswith(_DELETED):
            at = int(arguments.rpartition(",")[2]) if name == "pwrite64" else None
            yield Written(target, at, _text(arguments))
        case "ftruncate" if target.startswith(folder):
            yield Truncated(target, int(arguments.rpartition(",")[2]))
        case "fsync" | "fdatasync" if target.startswith(folder):
            yield Synced(target)
        case "openat" if "O_CREAT" in arguments and (path := _text(arguments).decode()).startswith(folder):
            yield Named(path)
        case "unlink" | "unlinkat" if (path := _text(arguments).decode()).startswith(folder):
            yield Unnamed(path)
        case "rename" if folder.encode() in _bytes(arguments):
            source, target = (_bytes(text).decode() for text in _TEXT.findall(arguments))
            yield Renamed(source, target)
        case "renameat" | "renameat2" | "link" | "linkat" if folder.encode() in _bytes(arguments):
            raise ValueError(f"{name} is not understood")
        case _:
            pass


def _text(arguments: str) -> bytes:
    matched = _TEXT.search(arguments)
    return _bytes(matched[1]) if matched else b""


def _bytes(escaped: str) -> bytes:
    return bytes.fromhex("".join(re.findall(r"\\x([0-9a-f]{2})", escaped)))
