"""Looking at a scan from memory: a picture or a PDF, never a file on the disk, and nothing is kept when it closes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QScrollArea, QWidget

from shelter_app.domain.attachments import Form
from shelter_app.domain.errors import ShelterError
from shelter_app.services import attachments
from shelter_app.services.attachments import Shown
from shelter_app.views.dialog import Dialog
from shelter_app.views.page import Context
from shelter_app.views.record.documents.words import scan_row, scan_title, size_words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Every
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.states import StatePages

SCREEN_SIDE = 1600
"""A picture is painted from a copy of this size while the whole of it is shown: smooth and quick."""


def opened_picture(data: bytes) -> tuple[QImage, QImage]:
    """The whole picture and a copy for the screen; made in a worker."""
    whole = QImage.fromData(QByteArray(data))
    small = whole
    if max(whole.width(), whole.height()) > SCREEN_SIDE:
        small = whole.scaled(
            SCREEN_SIDE, SCREEN_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return whole, small


def give_room(dialog: QWidget) -> None:
    """Begin as high as the screen allows: what is shown is a sheet of paper."""
    screen = dialog.screen().availableGeometry()
    wide = max(dialog.minimumSizeHint().width(), min(look().px(900), screen.width() * 9 // 10))
    dialog.resize(wide, screen.height() * 9 // 10)


class PictureView(QScrollArea):
    """A picture as a whole, or at its own size to be moved about."""

    def __init__(self) -> None:
        super().__init__()
        self._sheet = _Sheet()
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def show_picture(self, whole: QImage, small: QImage) -> None:
        self._sheet.whole, self._sheet.small = QPixmap.fromImage(whole), QPixmap.fromImage(small)
        self.set_own_size(False)

    @property
    def own_size(self) -> bool:
        return not self.widgetResizable()

    def set_own_size(self, on: bool) -> None:
        self._sheet.own_size = on
        self.setWidgetResizable(not on)
        if on:
            self._sheet.resize(self._sheet.whole.size())
        self._sheet.update()


class _Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.whole, self.small, self.own_size = QPixmap(), QPixmap(), False

    def sizeHint(self) -> QSize:
        return self.whole.size() if self.own_size else QSize(200, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), look().colour("paperDesk"))
        if self.own_size:
            painter.drawPixmap(event.rect(), self.whole, event.rect())
        elif not self.small.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self.small.size()
            if size.width() > self.width() or size.height() > self.height():
                size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            box = self.rect()
            box.setSize(size)
            box.moveCenter(self.rect().center())
            painter.drawPixmap(box, self.small)
        painter.end()


class ViewerDialog(Dialog):
    """One scan. The look was written down before the first byte came; `wants_removal` is true after "Remove"."""

    def __init__(self, context: Context, shown: Shown, parent: QWidget | None = None, *, removable: bool) -> None:
        self._shown, self._removable = shown, removable
        self._parts: list[bytes] = []
        self._source: Iterator[bytes] | None = None
        self.wants_removal = False
        super().__init__(context, parent, width=760)

    def build(self) -> None:
        self.facts = Label(role="small", tone="text2", wrap=True)
        self.picture, self.pdf = PictureView(), QPdfView()
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.pdf.setDocument(self.document)
        self.pdf.setPageMode(QPdfView.PageMode.MultiPage)
        self.pdf.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.is_pdf = self._shown.attachment.form is Form.PDF
        self.states = StatePages(content=self.pdf if self.is_pdf else self.picture, empty_icon="file-text")
        self.zoom = Button(kind="ghost", icon="zoom-in", shortcut="Ctrl+0", clicked=self._on_zoom_clicked)
        self.remove = Button(kind="ghost", icon="trash-2", clicked=self._on_remove_clicked)
        self.remove.setVisible(self._removable)
        set_sizes(self.states, least_height=280)
        above = row(self.facts, self.zoom, self.remove)
        above.setStretch(0, 1)
        self.content.addLayout(above)
        self.content.addWidget(self.states, 1)
        self.accept_button.hide()
        self._every = Every(self, 0, self._take_part)
        palette = self.pdf.palette()
        for role in (QPalette.ColorRole.Dark, QPalette.ColorRole.Window, QPalette.ColorRole.Base):
            palette.setColor(role, look().colour("paperDesk"))
        self.pdf.setPalette(palette)

    def retranslate(self) -> None:
        self.heading.setText(scan_title(self._shown, self.context))
        size = size_words(self._shown.attachment.size, self.context)
        self.facts.setText(f"{scan_row(self._shown, self.context).detail}, {size}")
        self.cancel.setText(self.tr("Close"))
        self.remove.setText(self.tr("Remove"))
        whole = self.pdf.zoomMode() is QPdfView.ZoomMode.FitInView if self.is_pdf else not self.picture.own_size
        self.zoom.setText(self.tr("Larger") if whole else self.tr("Whole page"))
        self.picture.setAccessibleName(self.tr("The scan"))
        self.pdf.setAccessibleName(self.tr("The scan"))

    def load(self) -> None:
        give_room(self)
        self.states.show_loading(self.tr("The scan is being opened"))
        try:
            self._source = attachments.look(self._shown.attachment.id, by=self.context.session)
        except ShelterError as error:
            self._fail(sentence_for(error))
        else:
            self._every.start()

    def done(self, result: int) -> None:
        self._every.stop()
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())
        self._parts.clear()
        super().done(result)

    def _take_part(self) -> None:
        assert self._source is not None
        try:
            part = next(self._source, None)
        except ShelterError as error:
            self._every.stop()
            self._fail(sentence_for(error))
            return
        if part is not None:
            self._parts.append(part)
            return
        self._every.stop()
        data = b"".join(self._parts)
        self._parts.clear()
        if self.is_pdf:
            self._show_pdf(data)
        else:
            self.context.tasks.run(self, partial(opened_picture, data), self._show_picture)

    def _show_pdf(self, data: bytes) -> None:
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        if self.document.error() is not QPdfDocument.Error.None_ or not self.document.pageCount():
            self._fail(self.tr("This scan is damaged."))
            return
        self.states.show_content()
        self.pdf.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_picture(self, pictures: tuple[QImage, QImage]) -> None:
        if pictures[0].isNull():
            self._fail(self.tr("This scan is damaged."))
            return
        self.picture.show_picture(*pictures)
        self.states.show_content()
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fail(self, words: str) -> None:
        self.states.show_error(self.tr("The scan cannot be shown"), words)

    def _on_zoom_clicked(self) -> None:
        if self.is_pdf:
            wide = self.pdf.zoomMode() is QPdfView.ZoomMode.FitToWidth
            self.pdf.setZoomMode(QPdfView.ZoomMode.FitInView if wide else QPdfView.ZoomMode.FitToWidth)
        else:
            self.picture.set_own_size(not self.picture.own_size)
        self.retranslate()

    def _on_remove_clicked(self) -> None:
        self.wants_removal = True
        self.reject()
