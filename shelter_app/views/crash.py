"""The box for our own faults: what happened without personal data, that nothing is lost, and how to report it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from shelter_app.views.scaling import row, set_sizes, set_spacing
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label


class CrashDialog(QDialog):
    """Says that the program made a mistake; the report holds codes and line numbers only."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Pana")
        self.heading = Label(role="compact", wrap=True, text=self.tr("Pana made a mistake"))
        self.words = Label(
            wrap=True,
            text=self.tr(
                "What you typed is kept as a draft. You can go on; if it happens again, lock and unlock the program. "
                "The report below holds no names and no notes: give it to whoever looks after the program."
            ),
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report"))
        copy = Button(kind="plain", icon="copy", text=self.tr("Copy the report"), clicked=self._on_copy_clicked)
        close = Button(kind="primary", text=self.tr("Go on"), clicked=self.accept)
        layout = QVBoxLayout(self)
        set_spacing(layout, 20, 12)
        for part in (self.heading, self.words, self.report):
            layout.addWidget(part)
        layout.addLayout(row(copy, None, close))
        set_sizes(self, least_width=560)

    def _on_copy_clicked(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
