"""The centre's settings for the director: names, letterheads, rooms, idle lock, folder for copies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from shelter_app.domain.errors import InvalidInput, ShelterError, Stale
from shelter_app.services import centre as centre_tasks
from shelter_app.services import packaged
from shelter_app.views.administration.section import Section
from shelter_app.views.kept_words import KeptAs, KeptWords
from shelter_app.views.moved_on.asking import ask_what_stays
from shelter_app.views.record.dialog import beside, code_of
from shelter_app.views.scaling import row
from shelter_app.views.sentences import copy_place_words, sentence_for
from shelter_app.views.vault.centre_forms import CentreForm, LetterheadsForm, RoomsForm
from shelter_app.views.vault.folder_panel import FolderPanel
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.choices import Tick
from shelter_app.views.widgets.fields import ComboBox, Field
from shelter_app.views.widgets.labels import Label
from shelter_app.views.widgets.message_bar import MessageBar
from shelter_app.views.widgets.panel import Panel
from shelter_app.views.widgets.segmented import Segmented


class SettingsSection(Section):
    """One form, saved as a whole; what a colleague has open is told by the page's own refresh."""

    def build(self) -> None:
        self.house, self.letters, self.rooms_panel, self.safety = (Panel(spacing=12) for _number in range(4))
        self.centre = CentreForm(self.context.language, fixed=True)
        self.letterheads, self.rooms = LetterheadsForm(), RoomsForm()
        first, last = centre_tasks.LOCK_MINUTES
        self.minutes = Segmented(choices=[(str(number), str(number)) for number in range(first, last + 1)])
        self.minutes_name = Label(role="state", tone="text2")
        self.folder_name = Label(role="state", tone="text2")
        self.folder = FolderPanel(self.context.messages, self.context.place)
        self.needs_from, self.plan_from = ComboBox(), ComboBox()
        self.layouts = {"needs_from": Field(control=self.needs_from), "plan_from": Field(control=self.plan_from)}
        self.house.add(self.centre, beside(*self.layouts.values()))
        self.letters.add(self.letterheads)
        self.rooms_panel.add(self.rooms)
        self.identity_scans = Tick()
        self.safety.add(self.minutes_name, row(self.minutes, None), self.identity_scans, self.folder_name, self.folder)
        self.save = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._on_save_clicked)
        for panel in (self.house, self.rooms_panel, self.safety, self.letters):
            self.column.addWidget(panel)
        self.column.addLayout(row(None, self.save))
        self.column.addStretch(1)
        self.restored = MessageBar()
        self.column.insertWidget(1, self.restored)
        self._kept = KeptWords(
            self, self.context, KeptAs("centre"), self._inputs(), self.restored, lambda: self.tr("The centre")
        )

    def _inputs(self) -> dict[str, QWidget]:
        forms = (self.centre.ui, self.letterheads.ui)
        named = {name: one.input for ui in forms for name, one in vars(ui).items() if isinstance(one, Field)}
        return {**named, "rooms": self.rooms, "minutes": self.minutes, "identity_scans": self.identity_scans,
                "needs_from": self.needs_from, "plan_from": self.plan_from}  # fmt: skip

    def refresh(self) -> None:
        """Show what is stored, and over it what is typed and not saved."""
        self._kept.keep_if_possible()
        self._kept.pause()
        centre = self.context.session.centre
        self.centre.show_centre(centre)
        self.letterheads.show_centre(centre)
        self.rooms.show_rooms(centre.rooms)
        self.minutes.choose(str(centre.lock_minutes))
        self.identity_scans.setChecked(centre.identity_scans)
        self.needs_from.set_value(centre.needs_from)
        self.plan_from.set_value(centre.plan_from)
        self.folder.show_folder(centre.backup_folder)
        self.restored.clear()
        self._kept.begin()

    def retranslate(self) -> None:
        self.house.set_title(self.tr("The centre"))
        self.letters.set_title(self.tr("Letterheads and addressees"))
        self.rooms_panel.set_title(self.tr("Rooms and beds"))
        self.safety.set_title(self.tr("Lock and copies"))
        self.minutes_name.setText(self.tr("Lock after so many minutes without a key or the mouse"))
        self.identity_scans.setText(self.tr("Scans of identity documents may be kept (ask a lawyer first)"))
        self.folder_name.setText(self.tr("Folder for copies"))
        self.save.setText(self.tr("Save the settings"))
        self.folder.retranslate()
        self._offer_layouts()

    def _offer_layouts(self) -> None:
        """The forms of the other countries; the house's own first."""
        session, lang = self.context.session, self.context.language.code
        others = [code for code in packaged.profile_codes() if code != session.centre.profile]
        named = [(code, packaged.profile(code).labels.get(lang, code)) for code in others]
        for combo in (self.needs_from, self.plan_from):
            combo.set_choices([("", self.tr("Of this country")), *named])
        self.layouts["needs_from"].set_label(self.tr("Form of the needs assessment"))
        self.layouts["plan_from"].set_label(self.tr("Form of the plan"))

    def _on_save_clicked(self) -> None:
        found = self._kept.merge()
        if found.asked or found.from_file:
            ask_what_stays(self.context, self._kept, (), self, self._store, saves=True)
        else:
            self._store()

    def _store(self) -> None:
        described = self.letterheads.centre(self.centre.centre(self.context.session.centre))
        changed = replace(
            described, rooms=self.rooms.rooms(), lock_minutes=int(self.minutes.choice() or 3),
            backup_folder=self.folder.folder, identity_scans=self.identity_scans.isChecked(),
            needs_from=code_of(self.needs_from), plan_from=code_of(self.plan_from),
        )  # fmt: skip
        try:
            centre_tasks.edit(changed, self.context.place, by=self.context.session)
            self._kept.discard()
            self._kept.begin()
            self.restored.clear()
        except InvalidInput as error:
            self._show_problems(error.problems)
        except Stale as error:
            self.refresh()
            self.bar.show_failing(sentence_for(error))
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
        else:
            self.bar.show_info(self.tr("The settings are saved."), icon="check")

    def _show_problems(self, problems: Mapping[str, str]) -> None:
        self.centre.show_problems(problems)
        self.rooms.show_problems(problems)
        if "backup_folder" in problems:
            self.folder.problem.show_problem(copy_place_words(problems["backup_folder"]))
        self.bar.show_failing(self.tr("Not saved yet: one of the fields below asks for something."))
