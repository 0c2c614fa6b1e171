"""The style sheet of Qt's own widgets, built from the colour table; painted widgets of the kit do without it."""

from __future__ import annotations

from collections.abc import Callable
from string import Template

from shelter_app.views.colours import COLOURS

_SHEET = Template("""
QToolTip { background: $surface; color: $text; border: 1px solid $lineStrong; padding: ${p4}px ${p8}px; }
QMainWindow, QDialog, QMessageBox { background: $canvas; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $surface; color: $text; border: 1px solid $field; border-radius: ${p6}px;
  padding: 0 ${p10}px; min-height: ${p34}px; placeholder-text-color: $text3;
  selection-background-color: $accent; selection-color: $onAccent; }
QPlainTextEdit, QTextEdit { padding: ${p6}px ${p6}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $focus; padding: 0 ${p9}px; min-height: ${p32}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p5}px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border-color: $mark; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only, QComboBox:disabled {
  background: $hover; color: $text2; border-color: $line; }
QLineEdit[bare="true"] { border: none; background: transparent; padding: 0; min-height: 0; }
QComboBox { padding-right: ${p28}px; }
QComboBox::drop-down { border: none; width: ${p28}px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView, QMenu {
  background: $surface; color: $text; border: 1px solid $lineStrong; padding: ${p4}px; outline: none;
  selection-background-color: $accentSoft; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: ${p32}px; padding: 0 ${p8}px; border: none; }
QMenu::item { padding: ${p8}px ${p24}px ${p8}px ${p12}px; border-radius: ${p4}px; }
QMenu::item:selected { background: $accentSoft; color: $text; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px ${p8}px; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none;
  selection-background-color: $accentSoft; selection-color: $text; }
QTableView { gridline-color: transparent; background: transparent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $text3; border: none; border-bottom: 1px solid $line;
  padding: 0 ${p12}px; height: ${p31}px; font-size: ${p12}px; font-weight: 400; }
QHeaderView::section:hover { color: $text; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: transparent; border: none; }

QScrollBar:vertical { background: transparent; width: ${p12}px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: ${p12}px; margin: 0; }
QScrollBar::handle { background: $lineStrong; border-radius: ${p3}px; margin: ${p3}px; }
QScrollBar::handle:vertical { min-height: ${p32}px; }
QScrollBar::handle:horizontal { min-width: ${p32}px; }
QScrollBar::handle:hover { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QDialogButtonBox QPushButton, QMessageBox QPushButton, QFileDialog QPushButton {
  background: $surface; color: $text; border: 1px solid $lineStrong; border-radius: ${p6}px;
  min-height: ${p34}px; min-width: ${p72}px; padding: 0 ${p12}px; }
QDialogButtonBox QPushButton:hover, QMessageBox QPushButton:hover { background: $hover; }
QDialogButtonBox QPushButton:focus, QMessageBox QPushButton:focus {
  border: 2px solid $focus; padding: 0 ${p11}px; min-height: ${p32}px; }
QDialogButtonBox QPushButton:default, QMessageBox QPushButton:default {
  background: $accent; color: $onAccent; border-color: $accent; }
QDialogButtonBox QPushButton:default:focus, QMessageBox QPushButton:default:focus { border: 2px solid $text; }
QSplitter::handle { background: $line; }
""")


class _Sizes(dict[str, str]):
    """Answers p12 with 12 pixels at the zoom in use."""

    def __init__(self, pixels: Callable[[int], int], known: dict[str, str]) -> None:
        super().__init__(known)
        self._pixels = pixels

    def __missing__(self, key: str) -> str:
        return str(self._pixels(int(key.removeprefix("p"))))


def stylesheet(pixels: Callable[[int], int], *, dark: bool) -> str:
    """The sheet of one theme, ``pixels`` at its zoom; rebuilt as a whole whenever either changes."""
    column = 1 if dark else 0
    names: dict[str, str] = {name: pair[column] for name, pair in COLOURS.items()}
    return _SHEET.substitute(_Sizes(pixels, names))
