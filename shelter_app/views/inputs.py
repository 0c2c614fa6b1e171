"""What the inputs of a form hold, as plain values that a draft can store and put back."""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from shelter_app.views.widgets.fields import ComboBox
from shelter_app.views.widgets.segmented import Segmented


@runtime_checkable
class Holder(Protocol):
    """An input of several parts, which knows itself what it holds."""

    def held(self) -> Any: ...

    def hold(self, value: Any) -> None: ...


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
