"""A disk whose power is cut: what was not synced is lost, kept, or torn at its sectors, as the disk pleases.

A file's name comes and goes with a sync of its folder, its content with a sync of the file. SQLite's shared memory
is no content: it is made anew.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.doubles.disk_log import DiskCall, Named, Renamed, Said, Synced, Truncated, Unnamed, Written

_SECTOR = 512
_NOT_CONTENT = "-shm"


@dataclass
class _File:
    synced: bytearray = field(default_factory=bytearray)
    pending: list[Written | Truncated] = field(default_factory=list[Written | Truncated])
    end: int = 0


class CutDisk:
    """Follows a program's calls; `after_cut` is what a machine finds that is switched on again then."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._names: dict[str, _File] = {}
        self._synced_names: dict[str, _File] = {}

    @classmethod
    def of(cls, copy: Path, folder: Path) -> "CutDisk":
        """A disk on which `folder` lies, synced, with what `copy` holds."""
        disk = cls()
        for path in copy.rglob("*"):
            if path.is_file():
                disk._names[str(folder / path.relative_to(copy))] = _File(bytearray(path.read_bytes()))
        disk._synced_names = dict(disk._names)
        return disk

    def follow(self, call: DiskCall) -> None:
        """One call more."""
        match call:
            case Said(text):
                self.said.append(text)
            case Named(path):
                self._names.setdefault(path, _File())
            case Unnamed(path):
                self._names.pop(path, None)
            case Renamed(path, to):
                self._names[to] = self._names.pop(path)
            case Written(path, at, content):
                file = self._names[path]
                start = file.end if at is None else at
                file.end = start + len(content)
                file.pending.append(Written(path, start, content))
            case Truncated(path, _):
                self._names[path].pending.append(call)
            case Synced(path) if path in self._names:
                file = self._names[path]
                for change in file.pending:
                    _apply(file.synced, change)
                file.pending.clear()
            case Synced(path):
                outside = {name: file for name, file in self._synced_names.items() if str(Path(name).parent) != path}
                inside = {name: file for name, file in self._names.items() if str(Path(name).parent) == path}
                self._synced_names = outside | inside

    def lost(self, to: Callable[[str], Path]) -> None:
        """Write what is left when nothing stayed that was not synced."""
        self._write(self._synced_names, lambda file: bytes(file.synced), to)

    def kept(self, to: Callable[[str], Path]) -> None:
        """Write what is left when everything stayed."""
        self._write(self._names, lambda file: _with(file, lambda change: [change]), to)

    def torn(self, chance: random.Random, to: Callable[[str], Path]) -> None:
        """Write what is left when of each unsynced write some sectors stayed, and some names."""
        names: dict[str, _File] = {}
        for name in sorted(self._names.keys() | self._synced_names.keys()):
            file = (self._names if chance.random() < 0.5 else self._synced_names).get(name)
            if file is not None:
                names[name] = file

        def sectors(change: Written | Truncated) -> list[Written | Truncated]:
            return [part for part in _sectors(change) if chance.random() < 0.5]

        self._write(names, lambda file: _with(file, sectors), to)

    def _write(self, names: Mapping[str, _File], content: Callable[[_File], bytes], to: Callable[[str], Path]) -> None:
        for name, file in names.items():
            if not name.endswith(_NOT_CONTENT):
                path = to(name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content(file))


def _with(file: _File, parts: Callable[[Written | Truncated], list[Written | Truncated]]) -> bytes:
    content = bytearray(file.synced)
    for change in file.pending:
        for part in parts(change):
            _apply(content, part)
    return bytes(content)


def _apply(content: bytearray, change: Written | Truncated) -> None:
    match change:
        case Truncated(_, length):
            content.extend(bytes(max(0, length - len(content))))
            del content[length:]
        case Written(_, at, written):
            start = at or 0
            content.extend(bytes(max(0, start - len(content))))
            content[start : start + len(written)] = written


def _sectors(change: Written | Truncated) -> list[Written | Truncated]:
    if isinstance(change, Truncated):
        return [change]
    start, content = change.at or 0, change.content
    first = _SECTOR - start % _SECTOR
    edges = [0, *range(first, len(content), _SECTOR), len(content)]
    return [Written(change.path, start + begin, content[begin:end]) for begin, end in pairwise(edges)]
