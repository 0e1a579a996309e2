"""A list of records in QML: a row that changes is told alone, so that a keyboard under a field keeps its focus."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.unit.ui.qt_properties import rows
from ui.view_models.record_list import RecordListModel


@dataclass(frozen=True, slots=True)
class Record:
    key: str
    value: str = ""


class Told:
    """What the model tells its view."""

    def __init__(self, model: QAbstractListModel) -> None:
        self.changes: list[tuple[str, int, int]] = []
        model.dataChanged.connect(self._changed)
        model.rowsInserted.connect(self._inserted)
        model.rowsRemoved.connect(self._removed)
        model.modelReset.connect(self._reset)

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.changes.append(("changed", first.row(), last.row()))

    def _inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.changes.append(("inserted", first, last))

    def _removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.changes.append(("removed", first, last))

    def _reset(self) -> None:
        self.changes.append(("reset", 0, 0))


A, B, C = Record("a"), Record("b"), Record("c")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ((A, B, C), (A, B, C), []),
        ((A, B, C), (A, Record("b", "typed"), C), [("changed", 1, 1)]),
        ((A, B), (A, B, C), [("inserted", 2, 2)]),
        ((A, B, C), (A, B), [("removed", 2, 2)]),
        ((A, B, C), (C,), [("removed", 1, 2), ("changed", 0, 0)]),
        ((A,), (B, B, C), [("inserted", 1, 2), ("changed", 0, 0)]),
        ((A, B), (), [("removed", 0, 1)]),
        ((), (), []),
    ],
)
def test_only_what_changed_is_told(
    before: tuple[Record, ...], after: tuple[Record, ...], told: list[tuple[str, int, int]]
) -> None:
    model = RecordListModel(Record)
    model.show(before)
    listener = Told(model)
    model.show(after)
    assert listener.changes == told


_RECORDS = st.lists(st.builds(Record, st.sampled_from("abc"), st.sampled_from(["", "x"])), max_size=5)


@given(st.lists(_RECORDS, max_size=5))
def test_whatever_is_shown_after_whatever_the_list_is_right_and_qt_agrees(steps: list[list[Record]]) -> None:
    model = RecordListModel(Record)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for records in steps:
        model.show(records)
        assert rows(model) == [{"key": record.key, "value": record.value} for record in records]
    del tester


def test_a_row_or_role_that_is_not_there_is_nothing() -> None:
    model = RecordListModel(Record)
    model.show((A,))
    assert model.data(model.index(5), Qt.ItemDataRole.UserRole + 1) is None
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) is None
    assert model.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert model.rowCount(model.index(0)) == 0
    assert RecordListModel().roleNames() == {}
