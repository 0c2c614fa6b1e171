"""Who this is and why they are here: names, age, papers, the stay, the case, and what can be done about them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from shelter_app.domain.money import balances
from shelter_app.domain.staff import Can
from shelter_app.domain.stays import Presence
from shelter_app.services import covers, groups, presence
from shelter_app.services.presence import Spell
from shelter_app.views.dialog import Dialog
from shelter_app.views.file import identity_facts as facts
from shelter_app.views.file.case_dialog import CaseDialog, RestrictDialog
from shelter_app.views.file.identity_dialogs import AgeDialog, IdentityDialog, NameDialog
from shelter_app.views.file.room_dialog import RoomDialog
from shelter_app.views.file.school_dialog import SchoolDialog
from shelter_app.views.file.section import Section
from shelter_app.views.file.stay_dialogs import ExtendDialog, GroundDialog, StayDialog
from shelter_app.views.file.whereabouts import facts as where
from shelter_app.views.file.whereabouts.away_dialog import AwayDialog
from shelter_app.views.file.whereabouts.back_dialog import BackDialog
from shelter_app.views.file.whereabouts.group_dialog import GroupDialog
from shelter_app.views.file.whereabouts.things_dialogs import HandBackDialog, MoneyDialog, ThingDialog
from shelter_app.views.record.covers import CoverDialog
from shelter_app.views.record.removing import TrashDialog
from shelter_app.views.scaling import set_spacing
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import Panel, Scroll

TWO_COLUMNS_FROM = 780


class FactPanel(Panel):
    """Facts as pairs, a line for history where there is some, and the buttons that change them."""

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.facts = FactList(name_width=150, spacing=6)
        self.history = Label(role="small", tone="text2", wrap=True)
        self.offers = Flow()
        self.add(self.facts, self.history, self.offers)

    def show_facts(self, pairs: list[tuple[str, str]], history: str = "") -> None:
        self.facts.set_facts(pairs)
        self.history.setText(history)
        self.history.setVisible(bool(history))


class IdentitySection(Section):
    """Each panel has its own button; F2 changes identity, which is what is asked for most."""

    def build(self) -> None:
        self.names, self.age, self.identity, self.stay, self.case = (FactPanel() for _number in range(5))
        self.together, self.away, self.things = (FactPanel() for _number in range(3))
        self._buttons: dict[str, Button] = {}
        for panel, name, icon, keys in (
            (self.names, "name", "pencil", ""),
            (self.age, "age", "hourglass", ""),
            (self.identity, "identity", "pencil", "F2"),
            (self.stay, "stay", "pencil", ""),
            (self.stay, "ground", "file-text", ""),
            (self.away, "back", "house", ""),
            (self.away, "known", "pencil", ""),
            (self.away, "presence", "map-pin", ""),
            (self.things, "thing", "plus", ""),
            (self.things, "money", "scale", ""),
            (self.things, "hand-back", "handshake", ""),
            (self.together, "group", "link-2", ""),
            (self.together, "unlink", "x", ""),
            (self.stay, "school", "school", ""),
            (self.stay, "room", "bed", ""),
            (self.stay, "extend", "calendar-plus", ""),
            (self.case, "case", "pencil", ""),
            (self.case, "cover", "calendar-clock", ""),
            (self.case, "restrict", "lock", ""),
            (self.case, "merge", "copy", ""),
            (self.case, "trash", "trash-2", ""),
        ):
            button = Button(icon=icon, shortcut=keys, height=28, clicked=partial(self.act, name))
            self._buttons[name] = button
            panel.offers.add(button)
        inner = QWidget()
        self._columns = QHBoxLayout(inner)
        set_spacing(self._columns, (0, 0, 8, 0), 12)
        left = (self.names, self.age, self.identity, self.together, self.things)
        for panels in (left, (self.stay, self.away, self.case)):
            column = QVBoxLayout()
            set_spacing(column, 0, 12)
            for panel in panels:
                column.addWidget(panel)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        layout = QVBoxLayout(self)
        set_spacing(layout, 0, 0)
        layout.addWidget(Scroll(content=inner))

    def retranslate(self) -> None:
        words = {
            "name": self.tr("Correct a name"),
            "age": self.tr("Age: add or settle"),
            "identity": self.tr("Change"),
            "stay": self.tr("Complete"),
            "ground": self.tr("Ground document received"),
            "presence": self.tr("Leave, hospital, absence"),
            "back": self.tr("Is back"),
            "known": self.tr("What is known now"),
            "thing": self.tr("A thing came"),
            "money": self.tr("Money"),
            "hand-back": self.tr("Hand back"),
            "group": self.tr("Link a file"),
            "unlink": self.tr("Belongs to nobody"),
            "school": self.tr("School and home"),
            "room": self.tr("Another room"),
            "extend": self.tr("Extend the stay"),
            "case": self.tr("Change"),
            "cover": self.tr("Who stands in"),
            "restrict": self.tr("Who may read this file"),
            "merge": self.tr("Entered twice?"),
            "trash": self.tr("Removed"),
        }
        for name, button in self._buttons.items():
            button.setText(words[name])

    def refresh(self) -> None:
        view, context = self.view, self.context
        self.names.set_title(self.tr("Names"))
        self.names.show_facts(facts.names(view, context), facts.name_history(view, context))
        self.age.set_title(self.tr("Age"), facts.age_line(view, context))
        self.age.show_facts(facts.claims(view, context))
        self.identity.set_title(self.tr("Citizenship, languages, documents"))
        self.identity.show_facts(facts.identity(view, context), facts.iin_hint(view, context.session.today()))
        self.stay.set_title(self.tr("Stay"), facts.stay_number(view))
        self.stay.show_facts(facts.stay(view, context))
        self._spells = self._read_spells()
        self.away.set_title(self.tr("Away from the centre"), where.nights_line(self._spells))
        self.away.show_facts(where.away(self._spells, context), "" if self._spells else self.tr("Never so far."))
        self.things.set_title(self.tr("Belongings and money"), where.balance_line(view))
        things = where.belongings(view, context)
        self.things.show_facts(things, "" if things else self.tr("Nothing is written down."))
        self.together.set_title(where.together_title(view))
        together = where.together(view, context)
        self.together.show_facts(together, "" if together else self.tr("Came alone, as far as is known."))
        self.case.set_title(self.tr("Case"))
        self.case.show_facts([*facts.case(view, context), *facts.merged(view, context)], view.resident.story)
        self._offer()

    def act(self, action: str) -> None:
        if action in self._buttons and not self._buttons[action].isHidden():
            if action == "unlink":
                self._on_unlink()
            elif action == "merge":
                self.context.navigator.go("merge", resident_id=self.view.resident.id)
            else:
                self.ask(self._dialogs()[action]())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= look().px(TWO_COLUMNS_FROM)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(direction)

    def _dialogs(self) -> dict[str, Callable[[], Dialog]]:
        context, view = self.context, self.view
        return {
            "name": lambda: NameDialog(context, view, self),
            "age": lambda: AgeDialog(context, view, self),
            "identity": lambda: IdentityDialog(context, view, self),
            "stay": lambda: StayDialog(context, view, self),
            "ground": lambda: GroundDialog(context, view, self),
            "presence": lambda: AwayDialog(context, view, self),
            "known": lambda: AwayDialog(context, view, self, amends=True),
            "back": lambda: BackDialog(context, view, self),
            "thing": lambda: ThingDialog(context, view, self),
            "money": lambda: MoneyDialog(context, view, self),
            "hand-back": lambda: HandBackDialog(context, view, self),
            "group": lambda: GroupDialog(context, view, self),
            "school": lambda: SchoolDialog(context, view, self),
            "room": lambda: RoomDialog(context, view, self),
            "extend": lambda: ExtendDialog(context, view, self),
            "case": lambda: CaseDialog(context, view, self),
            "cover": self._cover_dialog,
            "restrict": lambda: RestrictDialog(context, view, self),
            "trash": lambda: TrashDialog(context, view.resident.id, self),
        }

    def _offer(self) -> None:
        """Only what this member may do, and only what fits where the person is."""
        stay, edits = self.view.stay, self.can(Can.EDIT_FILE)
        here, writes = stay.discharge is None, self.can(Can.WRITE_NOTE)
        kept = any(one.returned is None for one in stay.belongings) or bool(balances(stay.money))
        offered = {
            "name": edits,
            "age": edits,
            "identity": edits,
            "stay": edits,
            "case": edits,
            "school": edits,
            "ground": edits and here and stay.ground.outstanding,
            "room": here and self.can(Can.MOVE_ROOM),
            "extend": edits and here,
            "presence": here and writes,
            "back": here and stay.presence is not Presence.PRESENT and writes,
            "known": here and stay.away is not None and writes,
            "thing": here and writes,
            "money": here and writes,
            "hand-back": kept and writes,
            "group": edits,
            "unlink": edits and bool(self.view.siblings),
            "cover": edits and self._may_cover(),
            "restrict": self.can(Can.RESTRICT_FILE),
            "merge": self.can(Can.MERGE_FILES),
            "trash": edits,
        }
        for name, button in self._buttons.items():
            button.setVisible(offered[name])
        for panel in self.findChildren(FactPanel):
            panel.offers.setVisible(any(not one.isHidden() for one in panel.offers.findChildren(Button)))

    def _cover_dialog(self) -> Dialog:
        coordinator = self.view.resident.coordinator
        assert coordinator is not None
        return CoverDialog(self.context, coordinator, self.view.resident, self)

    def _may_cover(self) -> bool:
        coordinator = self.view.resident.coordinator
        return coordinator is not None and covers.may_give(coordinator, by=self.context.session)

    def _read_spells(self) -> tuple[Spell, ...]:
        if not self.can(Can.OPEN_FILE):
            return ()
        return presence.history(self.view.resident.id, by=self.context.session)

    def _on_unlink(self) -> None:
        question = self.tr("Is this file linked to nobody any more?")
        detail = self.tr("Contacts and papers no longer offer the others; nothing else changes.")
        yes, no = self.tr("Unlink"), self.tr("Leave as it is")
        if self.context.messages.ask(self, question, yes=yes, no=no, detail=detail):
            self.attempt(lambda: groups.unlink(self.view.resident.id, by=self.context.session))
