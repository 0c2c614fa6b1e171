"""What the inputs of a form hold, as plain values that a draft can store and put back."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from shelter_app.views.widgets.fields import ComboBox
from shelter_app.views.widgets.segmented import Segmented

translate = QCoreApplication.translate


@runtime_checkable
class Holder(Protocol):
    """An input of several parts, which knows itself what it holds."""

    def held(self) -> Any: ...

    def hold(self, value: Any) -> None: ...


@runtime_checkable
class Teller(Protocol):
    """An input of several parts that says in words what it would hold."""

    def told(self, value: Any) -> str: ...


def name_of(widget: QWidget) -> str:
    """What this input is called on its form."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return (widget.accessibleName() or words).replace("&", "")


def told(widget: QWidget, value: Any) -> str:
    """A value of this input as a person reads it on the form; empty for an empty answer."""
    match widget:
        case ComboBox():
            known = [widget.itemText(place) for place in range(widget.count()) if widget.itemData(place) == value]
            return known[0] if known else str(value or "")
        case Segmented():
            known = [button.text() for button in widget.buttons() if button.objectName() == value]
            return known[0] if known else str(value or "")
        case QAbstractButton():
            return translate("Inputs", "yes") if value else translate("Inputs", "no")
        case Teller():
            return widget.told(value)
    return str(value or "").strip()


def keepable(widget: QWidget) -> bool:
    """Whether what stands in this input may be stored: never what is typed unseen, such as a passphrase."""
    return not isinstance(widget, QLineEdit) or widget.echoMode() is QLineEdit.EchoMode.Normal


def held(widget: QWidget) -> Any:
    """What stands in this input now, as text, number, truth or list of these."""
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case ComboBox():
            return widget.value()
        case Segmented():
            return widget.choice()
        case QAbstractButton():
            return widget.isChecked()
        case Holder():
            return widget.held()
    raise TypeError(type(widget).__name__)


def hold(widget: QWidget, value: Any) -> None:
    """Put a value back as if the person had given it again: what depends on a choice follows it."""
    match widget:
        case QLineEdit():
            widget.setText(value)
        case QPlainTextEdit():
            widget.setPlainText(value)
        case ComboBox():
            widget.set_value(value)
            widget.activated.emit(widget.currentIndex())
        case Segmented():
            known = value in [button.objectName() for button in widget.buttons()]
            widget.choose(value if known else None)
            if known:
                widget.chosen.emit(value)
        case QAbstractButton():
            widget.setChecked(value)
        case Holder():
            widget.hold(value)
