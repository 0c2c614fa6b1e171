"""Lines of the audit as a file: why and the passphrase, where to, the line about it, and only then the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from shelter_app.domain.audit_reading import AuditWanted
from shelter_app.domain.errors import ShelterError
from shelter_app.domain.staff import Can
from shelter_app.security.files import Files, replace_whole
from shelter_app.services import audit_reading
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.views.administration.section import Section
from shelter_app.views.audit_words import done_words
from shelter_app.views.leaving_list import LeavingAction, LeavingDialog
from shelter_app.views.sentences import sentence_for
from shelter_app.views.widgets.button import Button


class AuditFileDialog(LeavingDialog):
    """What leaves holds numbers of files and login names, and still tells who did what and when."""

    asks_whom = False

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Save these lines of the audit as a file?"))
        self.warning.setText(
            self.tr(
                "The file leaves the encrypted registry. It holds no name of a resident and no reason that somebody "
                "typed: numbers of files, login names, deeds and times, and the hash of each line to compare it with "
                "the log. Keep it on an encrypted stick and delete it when it has served."
            )
        )

    def check(self) -> dict[str, str]:
        return {} if self.why else {"reason": self.tr("Write why these lines leave the registry.")}


class AuditFileAction(LeavingAction):
    """`button` stands beside the list; a name that ends with .csv makes a text file, any other a spreadsheet."""

    def __init__(self, section: Section, wanted: Callable[[], AuditWanted]) -> None:
        super().__init__(section)
        self._section, self._wanted = section, wanted
        self.button = Button(icon="file-spreadsheet", clicked=self.export)
        if not section.context.session.can(Can.EXPORT_LIST):
            self.button.hide()

    def retranslate(self) -> None:
        """Give the button its words."""
        self.button.setText(self.tr("Save as a file"))
        self.button.setToolTip(self.tr("Save the lines that are wanted now, as a spreadsheet or as text (csv)"))

    def export(self) -> None:
        """Asks why and for the passphrase; then where to, the line in the audit, and only then the file."""
        self.ask(AuditFileDialog(self._section.context, self._section), self._save)

    def _save(self, asked: LeavingDialog, confirmed: Confirmed) -> None:
        section, context = self._section, self._section.context
        session = context.session
        name = f"audit-{session.today():%Y-%m-%d}.xlsx"
        kinds = self.tr("Spreadsheets (*.xlsx);;Text with semicolons (*.csv)")
        chosen = context.messages.file_to_save(section, self.tr("Save lines of the audit"), name, kinds)
        if not chosen:
            return
        path = Path(chosen)
        as_csv = path.suffix.casefold() == ".csv"
        if not as_csv and path.suffix.casefold() != ".xlsx":
            path = path.with_name(f"{path.name}.xlsx")
        try:
            reading = audit_reading.leave(self._wanted(), asked.why, confirmed, by=session)
        except ShelterError as error:
            section.bar.show_failing(sentence_for(error))
            return
        leaving = audit_reading.Leaving(reading, self.tr("Audit"), self._heading(), done_words)

        def work() -> bool:
            data = audit_reading.file_apart(leaving, as_csv=as_csv, by=session)
            try:
                replace_whole(Files(), path, data)
            except OSError:
                return False
            return True

        self.button.setEnabled(False)
        section.bar.show_progress(self.tr("The lines are being saved"))
        context.tasks.run(self, work, self._on_written, ended=self._on_ended)

    def _heading(self) -> tuple[str, ...]:
        return (
            self.tr("Line"),
            self.tr("When"),
            self.tr("When (UTC)"),
            self.tr("Login name"),
            self.tr("What"),
            self.tr("Code"),
            self.tr("File"),
            self.tr("Hash begins with"),
        )

    def _on_ended(self) -> None:
        self.button.setEnabled(True)
        self._section.bar.clear()

    def _on_written(self, written: bool) -> None:
        if written:
            words = self.tr("Saved. The file is not encrypted: delete it when it has served.")
            self._section.bar.show_info(words, icon="check")
        else:
            self._section.bar.show_failing(self.tr("The file could not be written there. Choose another folder."))
