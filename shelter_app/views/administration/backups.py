"""Copies of the registry: how old the newest are, a new one by button, proofs and rehearsals, and the drives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout

from shelter_app.domain.backups import Copy, CopyPlace, CopyRefused, NoRoomForCopy, Rehearsed, Standing
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.staff import Can
from shelter_app.security.errors import WrongRecoverySheet
from shelter_app.services import centre as centre_tasks
from shelter_app.services.backups import certificate, making, rehearsing
from shelter_app.services.backups.making import Made
from shelter_app.views.administration.certificate import CertificateDialog
from shelter_app.views.administration.clearing import ClearingAction
from shelter_app.views.administration.rehearse import RehearseDialog
from shelter_app.views.administration.section import Section
from shelter_app.views.backing_up import STOP_WITHIN_MS, CopyWork, near, standing_words
from shelter_app.views.scaling import clear_layout, row, set_spacing
from shelter_app.views.sentences import copy_place_words, sentence_for
from shelter_app.views.tasks import Job, Progress
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import InfoLine
from shelter_app.views.widgets.labels import IconLabel, Label
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Panel
from shelter_app.views.widgets.tables import Cell, Column, Table

MEGABYTE = 1_000_000


class BackupsSection(Section):
    """Everybody in the house may make and prove a copy; the director chooses the folder and rehearses."""

    def build(self) -> None:
        self._job: Job | None = None
        self.work = CopyWork(self.context, self)
        self.clearing = ClearingAction(self)
        self.state, self.drives, self.here = Panel(spacing=12), Panel(spacing=8), Panel(spacing=12)
        self.line = IconLabel(icon="shield-check", role="strong", tone="text")
        self.detail = Label(tone="text2", wrap=True)
        self.make = Button(kind="primary", icon="hard-drive", clicked=self._on_make_clicked)
        self.verify = Button(icon="shield-check", clicked=self._on_verify_clicked)
        self.rehearse = Button(icon="list-checks", clicked=self._on_rehearse_clicked)
        self.certificate = Button(kind="link", icon="printer", clicked=self._on_certificate_clicked)
        self.state.add(self.line, self.detail, row(self.make, self.verify, self.rehearse, None))
        self.state.add(row(self.certificate, None))
        self.folder = IconLabel(icon="folder-open", tone="text")
        self.choose = Button(icon="folder-open", clicked=self._on_choose_clicked)
        self.folder_problem = InfoLine()
        self.drives_words = Label(tone="text2", wrap=True)
        self._ticks = QVBoxLayout()
        set_spacing(self._ticks, 0, 6)
        self.drives.add(self.folder, row(self.choose, None), self.folder_problem, self.drives_words)
        self.drives.body.addLayout(self._ticks)
        self.table = Table(
            columns=[
                Column("made", lambda: self.tr("Made"), lambda one: Cell(near(one.made_at, self.context)), 220),
                Column("size", lambda: self.tr("Size"), lambda one: Cell(self._size(one.size), tone="text2"), 110),
                Column("name", lambda: self.tr("Folder"), lambda one: Cell(Path(one.place).name, tone="text2")),
            ],
            row_height=40,
        )
        self.table.setMinimumHeight(240)
        self.here.add(self.table)
        for panel in (self.state, self.drives, self.here):
            self.column.addWidget(panel)
        self.column.addStretch(1)
        self._only_for_the_director()
        self.work.progressed.connect(self._on_progressed)
        self.work.made.connect(self._on_made)
        self.work.failed.connect(self._on_failed)
        self.work.ended.connect(self._on_ended)
        self.context.changes.backups_changed.connect(self._on_told)

    def stop_work(self) -> None:
        """At a lock: the copy or proof under way ends."""
        self.work.stop()
        if self._job is not None:
            self._job.cancel()
            self._job.wait(STOP_WITHIN_MS)

    def refresh(self) -> None:
        session = self.context.session
        found = making.standing(by=session)
        self.line.set(
            standing_words(found, self.context),
            "triangle-alert" if found.late else "shield-check",
            "mark" if found.late else "done",
        )
        self.detail.setText(self._detail(found))
        chosen = making.chosen(by=session)
        none = self.tr("No folder is chosen yet")
        if not session.can(Can.EDIT_CENTRE):
            none = self.tr("No folder is chosen yet: the director chooses it. Copies can be made after that.")
        self.folder.set(str(chosen or none), "hard-drive" if chosen else "usb")
        there = making.is_there(self.context.place, by=session)
        self.folder_problem.clear()
        if chosen and not there:
            self.folder_problem.show_problem(copy_place_words("missing"))
        copies = making.listed(self.context.place, by=session)
        self.table.set_rows(copies, key=lambda one: one.copy_id)
        for button, ready in ((self.make, there), (self.verify, bool(copies)), (self.rehearse, bool(copies))):
            button.setEnabled(ready and not self._is_busy())
        self._show_drives(found.places)
        director = session.can(Can.EDIT_CENTRE)
        self.certificate.setVisible(director and rehearsing.newest(by=session) is not None)

    def retranslate(self) -> None:
        self.state.set_title(self.tr("Copies of the registry"))
        self.drives.set_title(self.tr("Where copies go"))
        self.here.set_title(self.tr("Copies on this drive"))
        self.make.setText(self.tr("Make a copy now"))
        self.verify.setText(self.tr("Prove the newest copy"))
        self.rehearse.setText(self.tr("Rehearse putting it back"))
        self.certificate.setText(self.tr("Certificate of the last rehearsal"))
        self.choose.setText(self.tr("Choose a folder"))
        self.drives_words.setText(
            self.tr(
                "Use two drives in turn and keep one of them in another building. A copy opens with the recovery sheet "
                "or on this computer only: without one of both it is worth nothing to a thief."
            )
        )
        self.table.retranslate()

    def _detail(self, found: Standing) -> str:
        session = self.context.session
        words = []
        if found.newest is not None and found.changed:
            words.append(self.tr("Something was written since the newest copy."))
        elif found.newest is not None:
            words.append(self.tr("Nothing was written since the newest copy."))
        rehearsed = rehearsing.newest(by=session)
        words.append(
            self.tr("Putting one back was last rehearsed: {when}.").format(when=near(rehearsed.at, self.context))
            if rehearsed
            else self.tr("Putting one back was never rehearsed: do it once a month.")
        )
        return " ".join(words)

    def _show_drives(self, places: tuple[CopyPlace, ...]) -> None:
        clear_layout(self._ticks)
        director = self.context.session.can(Can.EDIT_CENTRE)
        self.ticks: list[Tick] = []
        for place in places:
            words = self.tr("{folder}, last copy {when}: this drive is kept away from the computer")
            moment = near(place.copied_at, self.context) if place.copied_at else ""
            tick = Tick()
            tick.setText(words.format(folder=Path(place.folder).name or place.folder, when=moment))
            tick.setChecked(place.apart)
            tick.setEnabled(director)
            tick.toggled.connect(partial(self._on_kept_apart, place.marker))
            self._ticks.addWidget(tick)
            self.ticks.append(tick)

    def _only_for_the_director(self) -> None:
        director = self.context.session.can(Can.EDIT_CENTRE)
        self.rehearse.setVisible(director)
        self.choose.setVisible(director)

    def _size(self, size: int) -> str:
        return self.tr("{number} MB").format(number=self.context.formats.decimal(size / MEGABYTE))

    def _is_busy(self) -> bool:
        return self.work.running or self._job is not None

    def _on_told(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_kept_apart(self, marker: str, apart: bool) -> None:
        try:
            making.keep_apart(marker, apart, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))

    def _on_choose_clicked(self) -> None:
        chosen = self.context.messages.folder(self, self.tr("Folder for copies"))
        if chosen is None:
            return
        session = self.context.session
        try:
            centre_tasks.edit(replace(session.centre, backup_folder=chosen), self.context.place, by=session)
        except InvalidInput as error:
            self.folder_problem.show_problem(copy_place_words(error.problems["backup_folder"]))
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.refresh()

    def _on_make_clicked(self) -> None:
        self.bar.show_progress(self.tr("Making a copy"), Way(self.tr("Stop"), self.work.stop))
        self.work.start()
        self.refresh()

    def _on_progressed(self, done: int, whole: int) -> None:
        words = self.tr("Making a copy: {percent} %").format(percent=100 * done // max(whole, 1))
        if (done, whole) == (1, 1):
            words = self.tr("The copy is being read again to prove it. Do not pull the drive out yet.")
        self.bar.show_progress(words, Way(self.tr("Stop"), self.work.stop))

    def _on_made(self, made: Made) -> None:
        words = self.tr("The copy is made and was proven: {files} files, {lines} lines of the audit log.")
        self.bar.show_info(words.format(files=made.proven.contents.files, lines=made.proven.lines), icon="shield-check")

    def _on_failed(self, error: ShelterError) -> None:
        way = None
        if isinstance(error, NoRoomForCopy) and self.context.session.can(Can.EDIT_CENTRE):
            missing = max(error.needed - error.free, 1)
            way = Way(self.tr("Show what may go"), partial(self.clearing.ask, missing))
        self.bar.show_failing(sentence_for(error), way)

    def _on_ended(self) -> None:
        self.bar.clear()
        self.refresh()

    def _run(self, words: str, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        """Work on a copy that can be stopped; what it found is told by ``done``, a refusal by its sentence."""
        self._job = self.context.tasks.run_long(self, work, done, self._on_failed, ended=self._on_job_ended)
        self.bar.show_progress(words, Way(self.tr("Stop"), self._job.cancel))
        self.refresh()

    def _on_job_ended(self) -> None:
        self._job = None
        self._on_ended()

    def _on_verify_clicked(self) -> None:
        copy = self._chosen()
        if copy is None:
            return
        session = self.context.session

        def work(progress: Progress) -> str:
            try:
                making.verify_apart(Path(copy.place), lambda: progress.step(1, 1), by=session)
            except CopyRefused as error:
                return error.reason
            return ""

        self._run(self.tr("Proving the copy"), work, lambda refused: self._on_verified(copy, str(refused)))

    def _on_verified(self, copy: Copy, refused: str) -> None:
        try:
            making.write_down_verified(copy, refused, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        if refused:
            self.bar.show_failing(sentence_for(CopyRefused(refused)))
        else:
            self.bar.show_info(self.tr("The copy opens and holds what it says."), icon="shield-check")

    def _on_rehearse_clicked(self) -> None:
        copy = self._chosen()
        if copy is None:
            return
        dialog = RehearseDialog(self.context, copy, self.window())
        accepted, typed = dialog.exec(), dialog.typed
        dialog.deleteLater()
        if accepted:
            self._rehearse(copy, typed)

    def _rehearse(self, copy: Copy, typed: tuple[str, ...]) -> None:
        session, place = self.context.session, self.context.place

        def work(progress: Progress) -> object:
            try:
                return rehearsing.rehearse_apart(place, copy, progress.step, typed, by=session)
            except (CopyRefused, WrongRecoverySheet) as refused:
                return refused

        self._run(self.tr("Putting the copy back for trial"), work, partial(self._on_rehearsed, copy))

    def _on_rehearsed(self, copy: Copy, done: object) -> None:
        try:
            if isinstance(done, ShelterError):
                rehearsing.write_down_refused(copy, done, by=self.context.session)
                self.bar.show_failing(sentence_for(done))
                return
            assert isinstance(done, Rehearsed)
            rehearsing.write_down_rehearsed(done, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        if done.passed and done.by_sheet:
            words = self.tr("The words of the sheet open the copy, and it would save the registry ({files} files).")
            self.bar.show_info(words.format(files=done.files), icon="list-checks")
        elif done.passed:
            words = self.tr("The copy was put back for trial: it opens and would save the registry ({files} files).")
            self.bar.show_info(words.format(files=done.files), icon="list-checks")
        else:
            self.bar.show_failing(
                self.tr(
                    "The copy opens, but some files in it are not those of the registry. Make a new one and compare."
                )
            )

    def _on_certificate_clicked(self) -> None:
        try:
            paper = certificate.certificate(self.context.language.code, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        CertificateDialog(self.context, paper, self).exec()

    def _chosen(self) -> Copy | None:
        copies = making.listed(self.context.place, by=self.context.session)
        return copies[0] if copies and not self._is_busy() else None
