"""What everybody finds here: the own account, the look of the program, and one's rights in words."""

from __future__ import annotations

from typing import cast

from shelter_app.domain.staff import Can
from shelter_app.views.administration.passphrase import PassphraseForm
from shelter_app.views.administration.rights_words import CRYPTOGRAPHIC, right_words
from shelter_app.views.administration.section import Section
from shelter_app.views.record.covers import CoverDialog
from shelter_app.views.scaling import grid, row, set_sizes
from shelter_app.views.theme import Mode
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import FactList, IconLabel, Label
from shelter_app.views.widgets.panel import Panel
from shelter_app.views.widgets.segmented import LanguageSwitch, Segmented
from shelter_app.views.words import role_words


class AccountSection(Section):
    """Who is logged in, and the own passphrase."""

    def build(self) -> None:
        self.me, self.change = Panel(), Panel(spacing=12)
        self.facts = FactList(name_width=140)
        self.cover = Button(icon="calendar-clock", clicked=self._on_cover_clicked)
        self.me.add(self.facts, row(self.cover, None))
        self.form = PassphraseForm(self.context)
        self.form.changed.connect(self._on_changed)
        self.only_read = Label(tone="text2", wrap=True)
        writable = self.context.session.reading is None
        for part, shown in ((self.me, True), (self.form, writable), (self.only_read, not writable)):
            self.column.addWidget(part)
            part.setVisible(shown)
        self.column.addStretch(1)
        self.cover.setVisible(self.context.session.can(Can.EDIT_FILE))

    def refresh(self) -> None:
        staff = self.context.session.staff
        facts = [
            (self.tr("Name"), staff.name),
            (self.tr("Login name"), staff.login),
            (self.tr("Role"), role_words(staff.role)),
            (self.tr("Post"), staff.post),
            (self.tr("Telephone"), staff.phone),
        ]
        self.facts.set_facts([(name, value) for name, value in facts if value])
        if self.context.session.reading is None:
            self.form.prepare()

    def retranslate(self) -> None:
        self.me.set_title(self.tr("My account"))
        self.cover.setText(self.tr("Who stands in for me"))
        self.form.retranslate()
        self.only_read.setText(self.tr("The passphrase can be changed once the registry can be written again."))

    def _on_cover_clicked(self) -> None:
        dialog = CoverDialog(self.context, self.context.session.staff.id, parent=self.window())
        dialog.exec()
        dialog.deleteLater()

    def _on_changed(self) -> None:
        self.bar.show_info(self.tr("The new passphrase is valid from now on."), icon="check")


class LookSection(Section):
    """Light or dark, size and language; this computer remembers them."""

    def build(self) -> None:
        theme = self.context.theme
        self.panel = Panel(spacing=14)
        self.names = [Label(role="state", tone="text2") for _number in range(3)]
        self.modes = Segmented(choices=[("light", ""), ("dark", ""), ("system", "")])
        self.zooms = Segmented(choices=[(f"{size}", f"{size} %") for size in (80, 90, 100, 110, 125, 150, 175, 200)])
        self.languages = LanguageSwitch(style="segments")
        for name, choice in zip(self.names, (self.modes, self.zooms, self.languages), strict=True):
            self.panel.add(name, row(choice, None))
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self.modes.chosen.connect(lambda mode: theme.set_mode(cast(Mode, mode)))
        self.zooms.chosen.connect(lambda size: theme.set_zoom(int(size) / 100))
        self.languages.chosen.connect(self.context.language.switch)

    def refresh(self) -> None:
        theme = self.context.theme
        self.modes.choose(theme.mode)
        size = str(round(theme.zoom * 100))
        self.zooms.choose(size if size in [button.objectName() for button in self.zooms.buttons()] else None)
        self.languages.choose(self.context.language.code)

    def retranslate(self) -> None:
        self.panel.set_title(self.tr("Look on this computer"))
        words = (self.tr("Colours"), self.tr("Size"), self.tr("Language"))
        for name, text in zip(self.names, words, strict=True):
            name.setText(text)
        self.modes.set_choices(
            [("light", self.tr("Light")), ("dark", self.tr("Dark")), ("system", self.tr("As the system"))]
        )


class RightsSection(Section):
    """What my role may do, each with how it is guarded."""

    def build(self) -> None:
        self.panel = Panel(spacing=10)
        self.lead = Label(tone="text2", wrap=True)
        self.lines = grid(spacing=(16, 8))
        self.panel.add(self.lead, self.lines)
        self.staff = Button(kind="link", icon="circle-help", clicked=lambda: self.context.navigator.go("help"))
        self.panel.add(row(self.staff, None))
        self.column.addWidget(self.panel)
        self.column.addStretch(1)
        self._labels: list[tuple[Can, Label]] = []
        mine = [right for right in Can if self.context.session.can(right)]
        for place, right in enumerate(mine):
            label = Label(wrap=True)
            self._labels.append((right, label))
            icon = IconLabel(icon="lock" if right in CRYPTOGRAPHIC else "check", gap=0)
            set_sizes(icon, width=20)
            line, column = place // 2, 2 * (place % 2)
            self.lines.addWidget(icon, line, column)
            self.lines.addWidget(label, line, column + 1)
        self.lines.setColumnStretch(1, 1)
        self.lines.setColumnStretch(3, 1)

    def retranslate(self) -> None:
        self.panel.set_title(self.tr("What I may do"), role_words(self.context.session.staff.role))
        self.lead.setText(
            self.tr(
                "Lines with a lock are guarded by keys that others do not hold. The others are rules "
                "that the program keeps."
            )
        )
        self.staff.setText(self.tr("What is promised and what is not"))
        for right, label in self._labels:
            label.setText(right_words(right))
