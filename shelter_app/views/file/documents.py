"""The documents of a file: papers and the way to them, what their lack stands in the way of, scans and photos."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.attachments import ConsentEnded
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.identity_documents import IdentityDocument, Obstacle
from shelter_app.domain.ids import AttachmentId
from shelter_app.domain.staff import Can
from shelter_app.services import attachments, identity_documents
from shelter_app.services.attachments import Shown
from shelter_app.services.identity_documents import DocumentsView
from shelter_app.views import keys
from shelter_app.views.file.section import Section
from shelter_app.views.record.documents.paper_dialogs import (
    DocumentDialog,
    ObstacleDialog,
    StepDoneDialog,
    TakeOffDialog,
)
from shelter_app.views.record.documents.removal import RemoveScanDialog
from shelter_app.views.record.documents.rows import DocumentList
from shelter_app.views.record.documents.scan_dialog import ScanDialog
from shelter_app.views.record.documents.sources import Source, pasted
from shelter_app.views.record.documents.viewer import ViewerDialog
from shelter_app.views.record.documents.words import obstacle_row, paper_row, scan_row
from shelter_app.views.record.removing import RemoveDialog
from shelter_app.views.scaling import column, row, set_sizes, set_spacing
from shelter_app.views.sentences import sentence_for
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button, FilterButton
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.panel import Panel, Scroll
from shelter_app.views.widgets.states import StatePages

TWO_COLUMNS_FROM = 820
_MOST_PICTURES = 400


class DocumentsSection(Section):
    """Ins adds a scan, Ctrl+V pastes one, a file may be dropped anywhere; Enter opens, Delete takes away."""

    wide = True

    def build(self) -> None:
        self._documents: DocumentsView | None = None
        self._pictures: dict[AttachmentId, QPixmap] = {}
        self.papers, self.obstacles = DocumentList(fitted=True), DocumentList(fitted=True)
        self.scans = DocumentList(picture=self._picture)
        self.none_known = Label(tone="text2", wrap=True)
        self.none_hinders = Label(tone="text2", wrap=True)
        self._build_panels()
        inner = QWidget()
        self._columns = QHBoxLayout(inner)
        set_spacing(self._columns, 0, 16)
        self._columns.addLayout(column(self.papers_panel, self.obstacles_panel, None, spacing=12), 1)
        self._columns.addWidget(self.scans_panel, 1)
        around = QVBoxLayout(self)
        set_spacing(around, 0, 0)
        around.addWidget(Scroll(content=inner))
        for view in (self.papers, self.obstacles):
            view.selectionModel().currentChanged.connect(lambda _index: self._offer())
        self.papers.opened.connect(self._on_paper_opened)
        self.papers.unwanted.connect(self._on_paper_unwanted)
        self.obstacles.opened.connect(self._on_obstacle_opened)
        self.obstacles.unwanted.connect(self._on_obstacle_unwanted)
        self.scans.opened.connect(self._on_scan_opened)
        self.scans.unwanted.connect(self._on_scan_unwanted)
        keys.bind(self, "Ctrl+V", self._on_paste)

    def _build_panels(self) -> None:
        self.papers_panel = Panel(spacing=4, margins=(1, 8, 1, 8))
        self.obstacles_panel = Panel(spacing=4, margins=(1, 8, 1, 8))
        self.scans_panel = Panel(spacing=4, margins=(1, 8, 1, 1))
        for panel in (self.papers_panel, self.obstacles_panel, self.scans_panel):
            set_spacing(panel.head, (16, 0, 12, 0), 8)
        self.add_paper = Button(kind="ghost", icon="plus", height=28, clicked=partial(self.act, "paper"))
        self.paper_step = Button(kind="ghost", icon="check", height=28, clicked=lambda: self._on_step(self.papers))
        self.add_obstacle = Button(kind="ghost", icon="plus", height=28, clicked=partial(self.act, "obstacle"))
        self.obstacle_step = Button(
            kind="ghost", icon="check", height=28, clicked=lambda: self._on_step(self.obstacles)
        )
        self.add_scan = Button(icon="upload", shortcut="Insert", height=28, clicked=partial(self.act, "scan"))
        self.removed = FilterButton(height=28, toggled=lambda _on: self._show_scans())
        self.papers_panel.head.addLayout(row(self.paper_step, self.add_paper, spacing=4))
        self.obstacles_panel.head.addLayout(row(self.obstacle_step, self.add_obstacle, spacing=4))
        self.scans_panel.head.addLayout(row(self.removed, self.add_scan, spacing=8))
        for label in (self.none_known, self.none_hinders):
            label.setContentsMargins(16, 0, 16, 4)
        self.papers_panel.add(self.none_known, self.papers)
        self.obstacles_panel.add(self.none_hinders, self.obstacles)
        self.states = StatePages(content=self.scans, empty_icon="paperclip")
        set_sizes(self.states, least_height=260)
        self.scans_panel.add(self.states)
        self.scans_panel.body.setStretch(1, 1)

    def retranslate(self) -> None:
        self.papers_panel.set_title(self.tr("Identity documents"))
        self.obstacles_panel.set_title(self.tr("What documents stand in the way of"))
        self.scans_panel.set_title(self.tr("Scans and photos"))
        self.add_paper.setText(self.tr("Document"))
        self.add_obstacle.setText(self.tr("Obstacle"))
        self.add_scan.setText(self.tr("Add"))
        self.removed.setText(self.tr("Removed"))
        for button in (self.paper_step, self.obstacle_step):
            button.setText(self.tr("Step done"))
        self.none_known.setText(self.tr("Nobody has asked yet. No documents at all is an answer, too."))
        self.none_hinders.setText(
            self.tr("For example: no IIN at school, a birth nobody registered, a passport somebody keeps.")
        )
        self.papers.setAccessibleName(self.tr("Identity documents"))
        self.obstacles.setAccessibleName(self.tr("Obstacles about documents"))
        self.scans.setAccessibleName(self.tr("Scans and photos"))
        if self.has_file and self.isVisible():
            self.refresh()

    def opened(self) -> None:
        self._pictures.clear()
        self._documents = None
        self.removed.setChecked(False)

    def refresh(self) -> None:
        try:
            self._documents = identity_documents.of(self.view.resident.id, by=self.context.session)
        except ShelterError:
            return  # the page itself says why the file is no longer shown
        papers, obstacles = self._documents.papers, self._documents.obstacles
        self.papers.show_rows([paper_row(one, self.context) for one in papers])
        self.obstacles.show_rows([obstacle_row(one, self.context) for one in obstacles])
        self.none_known.setVisible(not papers)
        self.none_hinders.setVisible(not obstacles)
        self._show_scans()
        self._offer()

    def act(self, action: str) -> None:
        resident_id = self.view.resident.id
        if action == "paper" and self.can(Can.EDIT_FILE) and self._documents is not None:
            self.ask(DocumentDialog(self.context, resident_id, self._documents.person, parent=self))
        elif action == "obstacle" and self.can(Can.EDIT_FILE):
            self.ask(ObstacleDialog(self.context, resident_id, parent=self))
        elif action in ("scan", "choose"):
            self.add_scans((), choosing=action == "choose")

    def add_scans(self, sources: Sequence[Source], *, choosing: bool = False) -> None:
        """Open the dialog that takes a scan in, with what was dropped or pasted, or at once asking for a file."""
        if self.can(Can.WRITE_NOTE) and self.ask(ScanDialog(self.context, self.view, sources, self, choosing=choosing)):
            self.said.emit(self.tr("Added to the file. Delete the picture from the camera or the computer now."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def _show_scans(self) -> None:
        gone = self.removed.isChecked()
        known = attachments.of(self.view.resident.id, removed=None, by=self.context.session)
        shown = [one for one in known if one.attachment.there is not gone]
        self.removed.setVisible(gone or any(not one.attachment.there for one in known))
        self.scans.show_rows([scan_row(one, self.context) for one in shown])
        self.scans_panel.set_title(self.tr("Scans and photos"), str(len(shown)) if shown else "")
        if shown:
            self.states.show_content()
        elif gone:
            self.states.show_empty(self.tr("Nothing was removed"))
        else:
            self.states.show_empty(
                self.tr("No scans yet"),
                self.tr("Drop a scan or photo here, paste it, or choose a file. It is kept inside the registry only."),
            )

    def _offer(self) -> None:
        edits, writes = self.can(Can.EDIT_FILE), self.can(Can.WRITE_NOTE)
        self.add_paper.setVisible(edits)
        self.add_obstacle.setVisible(edits)
        self.add_scan.setVisible(writes)
        for button, view in ((self.paper_step, self.papers), (self.obstacle_step, self.obstacles)):
            item = view.current()
            step = item.next_step if isinstance(item, IdentityDocument | Obstacle) else None
            button.setVisible(writes and step is not None)

    def _picture(self, item: object) -> QPixmap | None:
        """The small picture of a scan, read when its row first comes into view."""
        if not isinstance(item, Shown) or item.locked or item.attachment.wiped:
            return None
        if not item.attachment.may_be_shown(self.context.session.today()):
            return None
        wanted = item.attachment.id
        if wanted not in self._pictures:
            if len(self._pictures) >= _MOST_PICTURES:
                self._pictures.clear()
            picture = QPixmap()
            picture.loadFromData(QByteArray(attachments.thumbnail(item.attachment, by=self.context.session)))
            self._pictures[wanted] = picture
        return self._pictures[wanted]

    def _on_paper_opened(self, paper: object) -> None:
        if isinstance(paper, IdentityDocument) and self._documents is not None and self.can(Can.EDIT_FILE):
            self.ask(DocumentDialog(self.context, self.view.resident.id, self._documents.person, paper, self))
        else:
            self._on_step(self.papers)

    def _on_paper_unwanted(self, paper: object) -> None:
        if isinstance(paper, IdentityDocument) and self._documents is not None and self.can(Can.EDIT_FILE):
            self.ask(TakeOffDialog(self.context, self.view.resident.id, self._documents.person, paper, self))

    def _on_obstacle_opened(self, obstacle: object) -> None:
        if isinstance(obstacle, Obstacle) and self.can(Can.EDIT_FILE):
            self.ask(ObstacleDialog(self.context, self.view.resident.id, obstacle, self))
        else:
            self._on_step(self.obstacles)

    def _on_obstacle_unwanted(self, obstacle: object) -> None:
        if isinstance(obstacle, Obstacle) and self.can(Can.EDIT_FILE):
            self.ask(RemoveDialog(self.context, obstacle, self))

    def _on_step(self, view: DocumentList) -> None:
        item = view.current()
        if not isinstance(item, IdentityDocument | Obstacle) or item.next_step is None or self._documents is None:
            return
        if self.can(Can.WRITE_NOTE):
            self.ask(StepDoneDialog(self.context, self.view.resident.id, self._documents.person, item, self))

    def _on_scan_opened(self, shown: object) -> None:
        if not isinstance(shown, Shown) or shown.locked:
            return
        if not shown.attachment.there:
            self._restore(shown)
            return
        if not shown.attachment.may_be_shown(self.context.session.today()):
            self.failed.emit(sentence_for(ConsentEnded()))
            return
        viewer = ViewerDialog(self.context, shown, self, removable=self.can(Can.EDIT_FILE))
        self.ask(viewer)
        if viewer.wants_removal:
            self._on_scan_unwanted(shown)

    def _on_scan_unwanted(self, shown: object) -> None:
        if isinstance(shown, Shown) and shown.attachment.there and not shown.locked and self.can(Can.EDIT_FILE):
            self.ask(RemoveScanDialog(self.context, shown, self))

    def _restore(self, shown: Shown) -> None:
        gone = shown.attachment.wiped or shown.attachment.to_wipe(self.context.session.now())
        if gone or not self.can(Can.EDIT_FILE):
            self.failed.emit(self.tr("This scan was removed; it cannot be looked at any more."))
            return
        messages = self.context.messages
        question = self.tr("Bring this scan back into the file?")
        if messages.ask(self, question, yes=self.tr("Bring back"), no=self.tr("Leave it")):
            self.attempt(lambda: attachments.restore(shown.attachment.id, by=self.context.session))

    def _on_paste(self) -> None:
        if sources := pasted():
            self.add_scans(sources)
