"""Everything that QML can read of a view-model, its lists row by row."""

from PySide6.QtCore import QObject

from ui.view_models.page_on_paper import PageOnPaperViewModel
from ui.view_models.record_list import RecordListModel


def properties(model: QObject) -> dict[str, object]:
    """Every Qt property of `model` by name."""
    meta = model.metaObject()
    names = {str(meta.property(index).name()) for index in range(meta.propertyCount())} - {"objectName"}
    found = {name: getattr(model, name) for name in names}
    return {name: _plain(value) for name, value in found.items()}


def _plain(value: object) -> object:
    match value:
        case RecordListModel():
            return rows(value)
        case PageOnPaperViewModel():
            return properties(value)
        case _:
            return value


def rows(model: RecordListModel) -> list[dict[str, object]]:
    """Every row of a list, by role."""
    roles = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), role) for role, name in roles.items()} for row in range(model.rowCount())
    ]
