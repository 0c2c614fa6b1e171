"""Questions and sentences in a box: the only place that knows QMessageBox, replaced by a scripted one in tests."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from shelter_app.views.theme import look

_BESIDE_WORDS = 16


class Messages:
    """Boxes are for what cannot be undone and for what nothing can go on without; all else is a message bar."""

    def ask(self, parent: QWidget, question: str, *, yes: str, no: str, detail: str = "") -> bool:
        """True for `yes`. `no` is the safe answer: it is the default button and what Esc means."""
        box = self._box(parent, question, detail)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        _hold_words(box)
        box.exec()
        return box.clickedButton() is agree

    def tell(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        """Say something that must be read before going on."""
        self._one_button(parent, sentence, detail)

    def warn(self, parent: QWidget, sentence: str, detail: str = "") -> None:
        """Say what went wrong and what to do; the sentence holds no personal data."""
        self._one_button(parent, sentence, detail)

    def file_to_save(self, parent: QWidget, title: str, name: str, kinds: str) -> str | None:
        """Where to save; `name` is neutral. Not the system's own dialog, which would remember it."""
        chosen, _kind = QFileDialog.getSaveFileName(
            parent, title, name, kinds, options=QFileDialog.Option.DontUseNativeDialog
        )
        return chosen or None

    def file_to_open(self, parent: QWidget, title: str, kinds: str) -> str | None:
        chosen, _kind = QFileDialog.getOpenFileName(
            parent, title, "", kinds, options=QFileDialog.Option.DontUseNativeDialog
        )
        return chosen or None

    def folder(self, parent: QWidget, title: str) -> str | None:
        options = QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ShowDirsOnly
        return QFileDialog.getExistingDirectory(parent, title, "", options) or None

    def _one_button(self, parent: QWidget, sentence: str, detail: str) -> None:
        box = self._box(parent, sentence, detail)
        understood = box.addButton(
            QCoreApplication.translate("Messages", "Understood"), QMessageBox.ButtonRole.AcceptRole
        )
        box.setDefaultButton(understood)
        box.setEscapeButton(understood)
        _hold_words(box)
        box.exec()

    def _box(self, parent: QWidget, sentence: str, detail: str) -> QMessageBox:
        box = QMessageBox(parent)
        box.setWindowTitle("Pana")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText(detail)
        return box


def _hold_words(box: QMessageBox) -> None:
    """Each button as wide as its words: Qt measures them before the style sheet has given them their letters."""
    for button in box.buttons():
        button.ensurePolished()
        words = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
        button.setMinimumWidth(words + look().px(2 * _BESIDE_WORDS))
