"""The passphrase input: hidden until asked to show itself, with layout and Caps Lock told in words beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from shelter_app.views.scaling import row, set_spacing
from shelter_app.views.theme import look
from shelter_app.views.vault import keyboard_state
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.fields import FieldName, InfoLine, LineEdit
from shelter_app.views.widgets.labels import IconLabel


class PassphraseEdit(QWidget):
    """`line` is the input itself. Copying out of it is impossible while it is hidden; pasting into it is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
        )
        self.line.installEventFilter(self)
        self.name = FieldName(self.line)
        self.layout_line = IconLabel(icon="keyboard")
        self.layout_line.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.caps = InfoLine()
        self.eye = Button(self.line, kind="ghost", icon="eye", height=28)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._on_eye_toggled)
        self._letter = ""
        self._caps: bool | None = keyboard_state.caps_from_system()
        inner = QHBoxLayout(self.line)
        set_spacing(inner, (0, 0, 2, 0), 0)
        inner.addStretch(1)
        inner.addWidget(self.eye)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 4)
        layout.addLayout(row(self.name, None, self.layout_line))
        layout.addWidget(self.line)
        layout.addWidget(self.caps)
        self.setFocusProxy(self.line)
        QGuiApplication.inputMethod().localeChanged.connect(self._say_keyboard)
        look().changed.connect(self._leave_room_for_eye)
        self._leave_room_for_eye()
        self.retranslate()

    def retranslate(self) -> None:
        self.name.setText(self.tr("Passphrase"))
        self.line.setAccessibleName(self.tr("Passphrase"))
        self.eye.set_name(self.tr("Hide the passphrase") if self.eye.isChecked() else self.tr("Show the passphrase"))
        self._say_keyboard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._learn(event)
        elif event.type() == QEvent.Type.FocusIn:
            told = keyboard_state.caps_from_system()
            self._caps = self._caps if told is None else told
            self._say_keyboard()
        return False

    def _learn(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock and self._caps is not None:
            self._caps = not self._caps
        letter = event.text()
        if len(letter) == 1 and letter.isalpha():
            self._letter = letter
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caps = keyboard_state.caps_from_letter(letter, shift)
        self._say_keyboard()

    def _say_keyboard(self) -> None:
        words = keyboard_state.layout_words(keyboard_state.system_layout(), self._letter)
        self.layout_line.set(words)
        self.layout_line.setVisible(bool(words))
        if self._caps is None:
            self.caps.clear()
        elif self._caps:
            self.caps.show_problem(self.tr("Caps Lock is on."))
        else:
            self.caps.show_hint(self.tr("Caps Lock is off."))

    def _on_eye_toggled(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.eye.set_icon("eye-off" if shown else "eye")
        self.retranslate()
        self.line.setFocus()

    def _leave_room_for_eye(self) -> None:
        self.line.setTextMargins(0, 0, look().px(36), 0)
