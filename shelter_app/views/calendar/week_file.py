"""The own week as a calendar file: why it leaves, the passphrase again, where to, the line in the audit, the file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from shelter_app.domain.errors import ShelterError
from shelter_app.security.files import Files, replace_whole
from shelter_app.services.exchange import week_file
from shelter_app.services.exchange.lists import Confirmed
from shelter_app.views.calendar.faces import nameless
from shelter_app.views.leaving_list import LeavingAction, LeavingDialog
from shelter_app.views.page import Page
from shelter_app.views.sentences import sentence_for


class WeekFileDialog(LeavingDialog):
    """What leaves holds numbers of files and hours, and still tells who works where and when."""

    confirmation = staticmethod(week_file.confirm)

    asks_whom = False

    def retranslate(self) -> None:
        super().retranslate()
        self.heading.setText(self.tr("Save your week as a calendar file?"))
        self.warning.setText(
            self.tr(
                "The file leaves the encrypted registry. It holds no name and no secret place: file numbers, what sort "
                "of appointment, the hours. Whoever reads your telephone reads it too; delete the file when it has "
                "served."
            )
        )

    def check(self) -> dict[str, str]:
        return {} if self.why else {"reason": self.tr("Write why your week leaves the registry.")}


class WeekFileAction(LeavingAction):
    """`save()` goes the guarded way of every export; `day` says which week is shown."""

    def __init__(self, page: Page, day: Callable[[], date]) -> None:
        super().__init__(page)
        self._page, self._day = page, day

    def save(self) -> None:
        """Asks why and for the passphrase; then where to, the line in the audit, and only then the file."""
        self.ask(WeekFileDialog(self._page.context, self._page), self._save)

    def _save(self, asked: LeavingDialog, confirmed: Confirmed) -> None:
        page, by, day = self._page, self._page.context.session, self._day()
        chosen = page.context.messages.file_to_save(
            page, self.tr("Save the week"), week_file.file_name(day), self.tr("Calendar files (*.ics)")
        )
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.casefold() != ".ics":
            path = path.with_name(f"{path.name}.ics")
        try:
            events = week_file.my_week(day, lambda entry: nameless(entry, page.context), by=by)
            week_file.leaving(day, len(events), asked.why, confirmed, by=by)
        except ShelterError as error:
            page.bar.show_failing(sentence_for(error))
            return
        now = by.now()

        def work() -> bool:
            data = week_file.as_file(events, now)
            try:
                replace_whole(Files(), path, data)
            except OSError:
                return False
            return True

        page.context.tasks.run(self, work, self._on_written)

    def _on_written(self, written: bool) -> None:
        if written:
            self._page.bar.show_info(
                self.tr("Saved. The file is not encrypted: delete it when it has served."), icon="check"
            )
        else:
            self._page.bar.show_failing(self.tr("The file could not be written there. Choose another folder."))
