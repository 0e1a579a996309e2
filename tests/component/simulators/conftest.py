"""A bench without pcscd, whose card can disturb nobody's reader."""

import socket
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from drivers.simulators import workbench
from drivers.simulators.pcscd import PcscdState
from drivers.simulators.virtual_card import VirtualCard
from drivers.simulators.virtual_printer import VirtualPrinter
from drivers.simulators.workbench import Workbench
from tests.component.simulators.far_end import far_end


class AbsentPcscd:
    """A machine on which pcscd is not installed."""

    is_ours = True

    def start(self) -> PcscdState:
        return PcscdState.NOT_INSTALLED

    def stop(self) -> None:
        """There is nothing to stop."""

    def crash(self) -> None:
        """Nor to kill."""


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Workbench]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        nobody_listens = listener.getsockname()[1]
    monkeypatch.setattr(workbench, "Pcscd", AbsentPcscd)
    monkeypatch.setattr(workbench, "VirtualCard", partial(VirtualCard, port=nobody_listens))
    with far_end() as port:
        bench = Workbench(port, tmp_path, VirtualPrinter(presenter=True, save_to=tmp_path))
        yield bench
        bench.close()
