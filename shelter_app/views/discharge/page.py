"""Discharge: who receives the child, what the route asks for, and the follow-up that begins when it is recorded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from shelter_app.domain.contacts import CollectNotAllowed, ContactForbidden, ReceiverIsHere, ReceiverUnconfirmed
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.services import leaving, left_open
from shelter_app.services.leaving import Leaver, Outlook
from shelter_app.views.discharge.ahead import AheadPanel
from shelter_app.views.discharge.done import DonePart
from shelter_app.views.discharge.form import DischargeForm
from shelter_app.views.discharge.lacking import lacking
from shelter_app.views.discharge.left_open import LeftOpenPart
from shelter_app.views.discharge.panels import RequirementsPanel, SchedulePanel, SiblingsPanel
from shelter_app.views.discharge.waiting import WaitingButton
from shelter_app.views.drafting import DraftKeeper
from shelter_app.views.page import Page
from shelter_app.views.scaling import column, row
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, PageHead, Scroll, SideColumn
from shelter_app.views.widgets.states import StatePages


class DischargePage(Page):
    """Ctrl+D opens it from a file, Ctrl+Enter records; nobody who must not have the child can receive it."""

    @property
    def title(self) -> str:
        return self.tr("Discharge")

    def build(self) -> None:
        self._resident: ResidentId | None = None
        self._leaver: Leaver | None = None
        self._loading = self._entering = self._refused = False
        self._scroll_soon = Later(self, 0, self._show_focused)
        self.form = DischargeForm(self.context)
        self.requirements = RequirementsPanel(self.context)
        self.schedule, self.siblings = SchedulePanel(self.context), SiblingsPanel(self.context)
        self.ahead = AheadPanel(self.context)
        self.left_open = LeftOpenPart(self.context)
        self.form.stop.everyone = self._everyone
        self.done = DonePart(self.context)
        self.head = PageHead()
        self.save = Button(kind="primary", shortcut="Ctrl+Return", clicked=self._save)
        self.waiting = WaitingButton(self.form, self.left_open)
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self._lay_out()
        self.draft = DraftKeeper(self, self.context, "discharge", self._collect)
        self.form.changed.connect(self._on_changed)
        self.form.left.connect(self._on_left)
        self.form.receiver_changed.connect(self._on_receiver_changed)
        self.waiting.clicked.connect(self._scroll_soon.ask)
        self.left_open.changed.connect(self._on_left_open_changed)
        self.requirements.recorded.connect(self._on_evidence)
        self.requirements.override_changed.connect(self._on_changed)
        self.siblings.changed.connect(self._on_siblings_changed)
        self.ahead.prepare.connect(self._on_prepare)
        self.ahead.changed.connect(self._start_again)
        self.ahead.refused.connect(self.bar.show_failing)
        self.ahead.joined.connect(self.form.join)
        self.done.act.clicked.connect(lambda: self._open_file(section="papers", action="leaving-pack"))
        self.done.file.clicked.connect(self._open_file)
        self.context.changes.contacts_changed.connect(self._on_contacts_changed)

    def open(self, **args: Any) -> None:
        """`resident_id` names the child, `anew` that its withdrawn discharge is put in; a draft comes before."""
        resident_id = ResidentId(int(args["resident_id"]))
        if resident_id == self._resident and self._leaver is not None:
            return
        self.draft.set_resident(resident_id)
        self._anew = bool(args.get("anew"))
        self._resident = resident_id
        self.bar.clear()
        self._load()

    def keep_draft(self) -> None:
        self.draft.now()

    def refresh(self) -> None:
        if self._resident is not None and self._leaver is None and self.states.currentWidget() is self.states.content:
            self._load()
        self._show_left_open()
        self._tell()
        if self._entering:
            self._entering = self._anew = False
            self.form.ui.route.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.save.setText(self.tr("Record the discharge"))
        self.back.setText(self.tr("Back"))
        self.waiting.recount()
        self.done.retranslate()
        self._say_title()

    def _lay_out(self) -> None:
        card = Card(margins=1, spacing=0)
        sheet = QWidget()
        sheet.setLayout(column(self.form, self.left_open, None, spacing=0))
        self.pane = Scroll(content=sheet)
        card.add(self.pane)
        self.side = SideColumn(width=336)
        self.side.add(self.requirements, self.schedule, self.siblings, self.ahead)
        across = row(card, self.side, spacing=16)
        across.setStretch(0, 1)
        work = QWidget()
        whole = column(across, row(self.save, self.waiting, None, self.back), spacing=12)
        whole.setStretch(0, 1)
        work.setLayout(whole)
        self.states = StatePages(content=work, empty_icon="footprints")
        self.states.addWidget(self.done)
        self.stack(self.head, self.states, spacing=8).setStretchFactor(self.states, 1)

    def _load(self) -> None:
        assert self._resident is not None
        self._leaver = None
        try:
            found = leaving.leaver(self._resident, by=self.context.session)
        except ShelterError as error:
            words, back = self.tr("A discharge cannot be recorded"), self.context.navigator.back
            self.states.show_error(words, sentence_for(error), way=self.tr("Back"), act=back)
            return
        self._leaver = found
        self._loading = True
        self.form.clear(found.person.citizenships)
        self.requirements.set_reason("")
        self._show_people(found)
        self.siblings.tick(())
        self._show_left_open()
        self.left_open.clear()
        self._restore()
        self._loading = False
        self.states.show_content()
        self.pane.to_top()
        self.side.to_top()
        self._entering = True
        self.refresh_soon()

    def _show_people(self, found: Leaver) -> None:
        self.form.show_contacts(found.contacts)
        self.siblings.show_siblings(found.siblings, found.bond)
        self.ahead.show_stay(found.stay)
        self._say_title()

    def _say_title(self) -> None:
        if self._leaver is None:
            self.head.set_title(self.title)
            return
        session = self.context.session
        name = self._leaver.person.name(self.context.language.code).full or self.tr("name not known")
        day = self._leaver.stay.day(session.today(), session.tz)
        self.head.set_title(
            self.title,
            self.tr("{name}, file {number}, day {day}").format(name=name, number=self._leaver.resident.number, day=day),
        )

    def _outlook(self) -> Outlook | None:
        leaving_now = self.form.discharge()
        if self._resident is None or self._leaver is None or not leaving_now.route:
            return None
        contact = self.form.receiver_contact()
        return leaving.outlook(self._resident, leaving_now, receiver_contact=contact, by=self.context.session)

    def _everyone(self) -> tuple[ResidentId, ...]:
        """Who leaves now: this child and the ticked brothers and sisters."""
        assert self._resident is not None
        return (self._resident, *self.siblings.ticked())

    def _show_left_open(self) -> None:
        if self._resident is None or self._leaver is None:
            return
        everyone = self._everyone()
        try:
            matters = left_open.open_matters(everyone, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.left_open.show_matters(matters, several=len(everyone) > 1)
        self.left_open.stand_after(self.form.ui.note.note)
        self.waiting.recount()

    def _tell(self) -> None:
        """Everything that follows from what is typed: the checklist, the gate, the days of follow-up."""
        self.form.tell_stop()
        outlook = self._outlook()
        self.form.tell_outlook(outlook)
        self.requirements.show_outlook(outlook)
        self.waiting.need(lacking(outlook, decided=bool(self.requirements.override_reason())))
        self.schedule.show_stages(
            outlook.stages if outlook else (), outlook.kind if outlook else "", chosen=outlook is not None
        )

    def _on_changed(self) -> None:
        if self._loading or self._leaver is None:
            return
        self.draft.touched()
        self._tell()

    def _on_siblings_changed(self) -> None:
        self._show_left_open()
        self._on_changed()

    def _on_left_open_changed(self) -> None:
        self.waiting.recount()
        if not self._loading:
            self._withdraw()
            self.draft.touched()

    def _on_receiver_changed(self) -> None:
        """What was said about the receiver before is no longer true of this one."""
        self.form.clear_receiver_problem()
        if not self._loading:
            self._withdraw()

    def _withdraw(self) -> None:
        """Take back that nothing was recorded, once somebody mends what was wrong."""
        if self._refused:
            self._refused = False
            self.bar.clear()

    def _on_left(self, name: str) -> None:
        if name in ("who", "receiver"):
            self._watch_receiver()

    def _watch_receiver(self) -> None:
        """Says at once that this person must not have the child, or that nobody has confirmed that they may."""
        words = self.form.receiver_problem(self._outlook())
        if words:
            self.form.show_receiver_problem(words)

    def _on_contacts_changed(self) -> None:
        if self._resident is None or self._leaver is None or not self.isVisible():
            return
        try:
            self._leaver = leaving.leaver(self._resident, by=self.context.session)
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self._show_people(self._leaver)
        self._tell()

    def _on_evidence(self, code: str, proof: str, result: str) -> None:
        assert self._resident is not None
        try:
            leaving.record_evidence(self._resident, code, proof, result, by=self.context.session)
        except InvalidInput as error:
            lacking = self.tr("Choose what it came to, from the list above the proof")
            proofless = self.tr("Write what proves it: document, date, number")
            self.bar.show_failing(lacking if "result" in error.problems else proofless)
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        self.bar.clear()
        self.form.follow_clock()
        self._tell()

    def _collect(self) -> dict[str, Any] | None:
        content = self.form.collect()
        if self.requirements.override_reason():
            content["override"] = self.requirements.override_reason()
        if self.siblings.ticked():
            content["siblings"] = [str(int(one)) for one in self.siblings.ticked()]
        if self.left_open.collect():
            content["left_open"] = self.left_open.collect()
        return content or None

    def _restore(self) -> None:
        found = self.draft.find()
        if found is None:
            before = self._leaver.to_fill_in(anew=self._anew) if self._leaver is not None else None
            if before is not None:
                self.form.fill(before)
                self.requirements.set_reason(before.override_reason)
            return
        draft, content = found
        self.form.restore(content)
        self.requirements.set_reason(content.get("override", ""))
        self.siblings.tick([ResidentId(int(one)) for one in content.get("siblings", ())])
        self._show_left_open()
        self.left_open.restore(content.get("left_open", {}))
        discard = Way(self.tr("Discard the draft"), self._on_discard)
        self.bar.show_info(self.draft.restored(draft), discard, icon="undo-2")

    def _on_discard(self) -> None:
        self.draft.discard()
        self.bar.clear()
        self._load()

    def _on_prepare(self) -> None:
        """Keep how they will leave; what the discharge itself asks for may come by then."""
        found = self._problems(ahead=True) if self._leaver is not None else {}
        problems = {name: words for name, words in found.items() if name in ("at", "route")}
        self.form.show_problems(problems)
        if not problems:
            planned = self.form.discharge(self.requirements.override_reason())
            self.ahead.save(self._everyone(), planned, self.form.receiver_contact())

    def _start_again(self, words: str) -> None:
        self.draft.discard()
        self._load()
        self.bar.show_info(words, icon="check")

    def _save(self) -> None:
        if self._resident is None or self._leaver is None:
            return
        if self.form.stop.stands(self.bar):
            self._refused = True
            self._watch_receiver()
            self._scroll_soon.ask()
            return
        problems = self._problems()
        count = len(problems) + self.left_open.show_problems()
        self.form.show_problems(problems)
        if count:
            self._refuse(count)
            return
        try:
            done = leaving.discharge_together(
                self._everyone(),
                self.form.discharge(self.requirements.override_reason()),
                receiver_contact=self.form.receiver_contact(),
                left_open=self.left_open.decisions(),
                by=self.context.session,
            )
        except (ContactForbidden, CollectNotAllowed, ReceiverUnconfirmed, ReceiverIsHere) as error:
            self.form.refuse_receiver(error)
            self._refuse(1)
        except InvalidInput as error:
            if "note" in error.problems:
                self.form.show_problems({"note": self._parting_words()})
                self._refuse(1)
            else:
                self._show_left_open()
                self.bar.show_failing(sentence_for(error))
        except ShelterError as error:
            self._show_left_open()
            self.bar.show_failing(sentence_for(error))
        else:
            self.draft.discard()
            self.bar.clear()
            self._leaver = None
            self.done.show_done(done)
            self.states.setCurrentWidget(self.done)
            (self.done.file if self.done.act.isHidden() else self.done.act).setFocus()

    def _problems(self, *, ahead: bool = False) -> dict[str, str]:
        """What must be put right before anything is recorded, or prepared ``ahead``, in the place where it is."""
        assert self._leaver is not None
        problems: dict[str, str] = {}
        hour = self.form.hour_problem(ahead=ahead)
        if hour:
            problems["at"] = hour
        outlook = self._outlook()
        problems |= lacking(outlook, decided=bool(self.requirements.override_reason()), ahead=ahead)
        refused = self.form.receiver_problem(outlook)
        if refused:
            problems[self.form.receiver_place()] = refused
        parts = outlook is not None and self._leaver.parts(outlook, self.siblings.ticked())
        if parts and not self.form.ui.note.text().strip():
            problems["note"] = self._parting_words()
        return problems

    def _parting_words(self) -> str:
        return self.tr("They are separated. Say why, who decided it, and how they will see each other")

    def _refuse(self, count: int) -> None:
        """Nothing was recorded; the first place that needs a hand has the focus and is in sight."""
        self._refused = True
        words = self.tr("Not recorded: look at %n field(s).", "", count)
        undecided = self.left_open.wrong()
        if undecided:
            words += " " + self.tr("Still open below: {what}.").format(what=", ".join(undecided))
        self.bar.show_failing(words)
        # What is said at the fields needs its room first; only then is it known where the first one stands.
        self._scroll_soon.ask()

    def _show_focused(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.pane.ensureWidgetVisible(focused, 0, look().px(72))

    def _open_file(self, section: str = "", action: str = "") -> None:
        if self._resident is None:
            return
        args = {"section": section, "action": action} if section else {}
        self.context.navigator.go("file", resident_id=int(self._resident), **args)
