"""The QML registration names that view models and items need, with honest types.

The stubs of PySide6 lose a getter's type in `Property` and call `QmlUncreatable` not callable. Here a property reads as
the value it gives. The names stay Qt's, because the tool that reads our sources for qmllint finds them by name.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, overload

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

__all__ = ["Property", "QmlElement", "QmlSingleton", "QmlUncreatable", "Signal", "Slot"]

_Owner = TypeVar("_Owner")
_Value = TypeVar("_Value")

if TYPE_CHECKING:

    @overload
    def Property(
        kind: type | str, /, *, notify: Signal | None = None, constant: bool = False
    ) -> Callable[[Callable[..., _Value]], _Value]: ...
    @overload
    def Property(
        kind: type | str,
        fget: Callable[[_Owner], _Value],
        fset: Callable[[_Owner, _Value], None] | None = None,
        /,
        *,
        notify: Signal | None = None,
        constant: bool = False,
    ) -> _Value: ...
    def Property(*args: object, **options: object) -> object:
        """A Qt property: decorates its getter, or takes getter and setter and is assigned to its name."""
        ...

    def QmlUncreatable(reason: str) -> Callable[[type[_Owner]], type[_Owner]]:
        """A type that QML may use but not make, because of `reason`."""
        ...

else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable
