"""A list of records as a Qt model: one role a field of the dataclass, told row by row so that focus is kept."""

import dataclasses
from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@QmlElement
class RecordListModel(QAbstractListModel):
    """Frozen dataclasses of one kind. A delegate declares `required property` for the fields that it shows."""

    def __init__(self, kind: type | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        names = [field.name for field in dataclasses.fields(kind)] if kind else []
        self._roles = {Qt.ItemDataRole.UserRole + 1 + i: name for i, name in enumerate(names)}
        self._records: list[object] = []

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many records there are."""
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The field of the record at `index` that `role` stands for."""
        name = self._roles.get(role)
        value: object = getattr(self._records[index.row()], name) if name and index.isValid() else None
        return list(cast("tuple[object, ...]", value)) if isinstance(value, tuple) else value  # Qt knows lists only

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields by role."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def show(self, records: Sequence[object]) -> None:
        """Show `records`; rows that stay are kept, only their changed content is told."""
        common = min(len(records), len(self._records))
        if len(records) > common:
            self.beginInsertRows(_ROOT, common, len(records) - 1)
            self._records += records[common:]
            self.endInsertRows()
        elif len(self._records) > common:
            self.beginRemoveRows(_ROOT, common, len(self._records) - 1)
            del self._records[common:]
            self.endRemoveRows()
        for row in range(common):
            if self._records[row] != records[row]:
                self._records[row] = records[row]
                index = self.index(row)
                self.dataChanged.emit(index, index)
