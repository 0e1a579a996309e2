"""What is said of the item that keys hold: name, what it is, how it stands. A field never tells what it holds."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.domain.language import Language, LocalizedText

_ROLES: dict[QAccessible.Role, LocalizedText] = {
    QAccessible.Role.Button: LocalizedText("按钮", "button"),
    QAccessible.Role.CheckBox: LocalizedText("可勾选", "check box"),
    QAccessible.Role.RadioButton: LocalizedText("选项", "choice"),
    QAccessible.Role.EditableText: LocalizedText("填写框", "field"),
    QAccessible.Role.SpinBox: LocalizedText("可加减", "adjustable"),
    QAccessible.Role.Canvas: LocalizedText("签名框", "signing area"),
}
_ON, _OFF = LocalizedText("已选", "selected"), LocalizedText("未选", "not selected")
_FILLED, _EMPTY = LocalizedText("已填", "filled in"), LocalizedText("没填", "empty")
_DISABLED = LocalizedText("现在不能按", "not available now")
_COMMAS = LocalizedText("，", ", ")
_STOPS = LocalizedText("。", ".")


def focus_words(item: QQuickItem | None, language: Language, *, private: bool) -> str:
    """What to say of `item`; empty where it has no name. With `private` nobody else hears, so its value is said."""
    seen: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(item) if item is not None else None
    name = seen.text(QAccessible.Text.Name) if seen is not None else ""
    if seen is None or not name:
        return ""
    state, role = seen.state(), seen.role()
    parts = [name]
    if role in _ROLES:
        parts.append(_ROLES[role].in_language(language))
    if state.checkable:
        parts.append((_ON if state.checked else _OFF).in_language(language))
    if role is QAccessible.Role.EditableText:
        value = seen.text(QAccessible.Text.Value)
        parts.append(value if value and private else (_FILLED if value else _EMPTY).in_language(language))
    if state.disabled:
        parts.append(_DISABLED.in_language(language))
    return _COMMAS.in_language(language).join(parts) + _STOPS.in_language(language)
