"""Quick admission: nine fields at the door, what they start, who may be known already, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from shelter_app.domain.admissions import INJURIES, seen
from shelter_app.domain.dates import PartialDate
from shelter_app.domain.deadlines import Clock, Condition
from shelter_app.domain.drafts import Draft
from shelter_app.domain.errors import InvalidInput, ShelterError
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.profiles import YoungGround
from shelter_app.domain.stays import TO_FOLLOW, UnderAge
from shelter_app.services import arriving, rooms, stays
from shelter_app.services.stays import Admitted
from shelter_app.views.admission.comparing import alike, leave_note
from shelter_app.views.admission.duties import DutiesLine
from shelter_app.views.admission.form import NUMBERED, AdmissionForm
from shelter_app.views.admission.match_panel import MatchPanel, Typed
from shelter_app.views.admission.more import MorePart
from shelter_app.views.admission.problems import problem_words
from shelter_app.views.admission.refused import RefusedCount
from shelter_app.views.admission.tie import Tie
from shelter_app.views.admission.turning_away import TurningAway
from shelter_app.views.admission.typed import turned_away, typed_admission
from shelter_app.views.drafting import DraftKeeper
from shelter_app.views.page import Page
from shelter_app.views.scaling import column, row, set_sizes
from shelter_app.views.sentences import sentence_for
from shelter_app.views.tasks import Later
from shelter_app.views.theme import look
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.flow import Flow
from shelter_app.views.widgets.message_bar import Way
from shelter_app.views.widgets.panel import Card, PageHead, Scroll

MATCH_AFTER_MS = 250
_ROOM_FOR_BOTH = 1000


class AdmissionPage(Page):
    """F7 or Ins opens it, Tab goes through the nine fields, Ctrl+Enter saves and opens the new file."""

    @property
    def title(self) -> str:
        return self.tr("Quick admission")

    def build(self) -> None:
        self.form, self.more = AdmissionForm(self.context), MorePart(self.context)
        self.matches, self.duties = MatchPanel(self.context), DutiesLine(self.context)
        self.kept, self.count, self.tie = Chip(), Chip(), Tie()
        self.turning = TurningAway(self, self.context, lambda: turned_away(self.form, self.context.session.now()))
        self.turning.recorded.connect(self._on_turned_away)
        self.head = PageHead(actions=(self.kept, self.count, self.turning.all))
        self.writings = Button(kind="link", icon="languages", clicked=self._on_writings_clicked)
        self.second_age = Button(kind="link", icon="hourglass", clicked=self._on_second_age_clicked)
        self.fold = Button(kind="link", icon="chevron-down", clicked=self._on_fold_clicked)
        self.save = Button(kind="primary", shortcut="Ctrl+Return", clicked=lambda: self._save(self._open_file))
        self.print = Button(icon="printer", shortcut="Ctrl+P", clicked=lambda: self._save(self._open_papers))
        self.sibling = Button(icon="users-round", clicked=lambda: self._save(self._next_of_family))
        self.back = Button(kind="ghost", shortcut="Escape", keys_only_shown=True, clicked=self.context.navigator.back)
        self.more.hide()
        self._lay_out()
        self._kept_at: datetime | None = None
        self._refused = RefusedCount(self, self.bar, self.form.asked, NUMBERED)
        self._focus_way_soon = Later(self, 0, self.bar.focus_first_way)
        self._family: ResidentId | None = None
        self._entering = self._asked = self._injured = False
        self.draft = DraftKeeper(self, self.context, "admission", self._collect)
        self.draft.kept.connect(self._on_draft_kept)
        self._compare_soon = Later(self, MATCH_AFTER_MS, self._compare)
        self.form.changed.connect(self._on_changed)
        self.form.left.connect(self._on_left)
        self.more.changed.connect(self._on_changed)
        self.tie.loosened.connect(lambda: self.more.join(None))
        self.matches.answered.connect(self.draft.touched)

    def open(self, **args: Any) -> None:
        """`group_with` names the brother, sister or mother with whom the child came."""
        if self._collect() is None:
            self.form.refresh_moment()
            self._restore()
        else:
            self.draft.now()
        self._ask_whose()
        self._family = ResidentId(int(args["group_with"])) if args.get("group_with") else None
        self._join_family()
        self._entering = True

    def keep_draft(self) -> None:
        self.draft.now()

    def refresh(self) -> None:
        self.more.offer_family()
        self._offer_beds()
        self._tell()
        if self._entering:
            self._entering = False
            self.form.ui.name.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self.head.set_title(self.title, self.tr("Nine fields now, the rest in the morning."))
        self.writings.setText(self.tr("Other spellings of the name"))
        self.second_age.setText(self.tr("Another statement on the age"))
        self.turning.retranslate()
        self._say_fold()
        self.save.setText(self.tr("Save and close"))
        self.print.setText(self.tr("Save and print"))
        self.sibling.setText(self.tr("Save, then a sibling"))
        self.sibling.setToolTip(self.tr("Admit another from the same family: place, time and ground are kept"))
        self.back.setText(self.tr("Back"))
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        inner = QWidget()
        links = Flow()
        links.add(self.fold, self.writings, self.second_age)
        around = row(links, margins=(16, 0, 16, 12))
        inner.setLayout(column(self.form, around, self.more, None, spacing=0))
        card = Card(margins=1, spacing=0)
        self.pane = Scroll(content=inner)
        card.add(self.pane)
        commits = Flow()
        commits.add(self.save, self.print, self.sibling, self.turning.begin)
        actions = row(commits, self.back)
        actions.setStretch(0, 1)
        actions.setAlignment(self.back, Qt.AlignmentFlag.AlignTop)
        middle = QWidget()
        across = row(card, self.matches, spacing=16)
        across.setStretch(0, 1)
        middle.setLayout(across)
        bottom = QWidget()
        bottom.setLayout(column(self.duties, actions, margins=(0, 4, 0, 0), spacing=12))
        layout = self.stack(self.head, self.tie, middle, bottom, spacing=8)
        layout.setStretchFactor(middle, 1)

    def _fit(self) -> None:
        """Where there is little room, the panel is narrower and only there when it has something to say."""
        roomy = self.width() / look().zoom >= _ROOM_FOR_BOTH
        set_sizes(self.matches, width=360 if roomy else 300)
        self.matches.setVisible(roomy or self.matches.has_something())

    def _tell(self) -> None:
        """Everything that follows from what is typed: the count, the duties, the next field."""
        form, formats = self.form, self.context.formats
        filled = len(form.filled())
        words = self.tr("Filled: {count}").format(count=formats.count_of(filled, len(NUMBERED)))
        self.count.set_face(ChipFace(words, icon="list-checks"))
        kept = formats.time(self._kept_at.astimezone(self.context.session.tz)) if self._kept_at else ""
        self.kept.set_face(ChipFace(self.tr("Draft saved at {time}").format(time=kept) if kept else "", icon="save"))
        moment = form.moment()
        clocks: tuple[Clock, ...] = ()
        if moment is not None:
            clocks = arriving.duties(
                moment,
                form.born() or PartialDate(),
                to_follow=form.ui.ground.code() == TO_FOLLOW,
                citizenships=self.more.ui.citizenships.codes(),
                facts=self._facts(),
                told=self.more.told(form.ui.category.code()),
                by=self.context.session,
            )
        self.duties.show_duties(clocks)
        self._tell_ground(clocks)
        self.tie.show_tie(self.more.tied_to())
        self.turning.begin.setVisible(bool(form.refusal()))
        self._offer_injuries(INJURIES in form.ui.health.codes())
        form.point_to_last()

    def _offer_injuries(self, injured: bool) -> None:
        """Whoever presses the sign finds the box for the injuries open: act and letters say what is written there."""
        if injured and not self._injured:
            self.more.show()
            self._say_fold()
        self._injured = injured
        self.more.ask_if_fresh(unsaid=not injured)

    def _facts(self) -> tuple[str, ...]:
        form = self.form
        young = form.young.chosen()
        known = seen(form.ui.health.codes())
        return (*known, young.event) if young else known

    def _tell_ground(self, clocks: tuple[Clock, ...]) -> None:
        if self.form.ui.ground.code() != TO_FOLLOW:
            return
        rules = self.context.session.profile.rules
        following = {rule.code for rule in rules if Condition.GROUND_TO_FOLLOW in rule.conditions}
        clock = next((clock for clock in clocks if clock.rule in following), None)
        if clock is not None:
            when = self.context.formats.near_moment(clock.due, self.context.session.today())
            self.form.ui.ground.set_hint(self.tr("We will remind you until {moment}").format(moment=when), "clock")

    def _on_changed(self) -> None:
        self.more.offer_parents(offered=self.form.young.chosen() is YoungGround.WITH_PARENT)
        self.draft.touched()
        self._tell()
        self._compare_soon.ask()
        self._refused.ask()

    def _on_left(self, _name: str) -> None:
        refusal = self.form.refusal()
        if refusal:
            self.form.ui.age.show_problem(refusal)

    def _on_draft_kept(self, draft: Draft) -> None:
        self._kept_at = draft.saved_at
        self._tell()

    def _on_writings_clicked(self) -> None:
        self.form.show_writings(not self.form.ui.kazakh.isVisible())
        if self.form.ui.kazakh.isVisible():
            self.form.ui.kazakh.line.setFocus()

    def _on_turned_away(self, words: str, way: Way) -> None:
        """Nothing of the admission is left to save: the child is not here."""
        self._clear()
        self.bar.show_info(words, way, icon="circle-check")

    def _on_second_age_clicked(self) -> None:
        self.form.show_second_age(not self.form.ui.second_age.isVisible())
        if self.form.ui.second_age.isVisible():
            self.form.ui.second_age.edit.setFocus()

    def _on_fold_clicked(self) -> None:
        self.more.setVisible(not self.more.isVisible())
        self._say_fold()
        if self.more.isVisible():
            self.more.ui.circumstances.note.setFocus()
            Later(self, 0, lambda: self.pane.ensureWidgetVisible(self.more.ui.languages)).ask()

    def _say_fold(self) -> None:
        shown = not self.more.isHidden()
        self.fold.set_icon("chevron-up" if shown else "chevron-down")
        folded = self.tr("More: family, injuries, languages, documents, belongings")
        self.fold.setText(self.tr("Fold away") if shown else folded)

    def _compare(self) -> None:
        form = self.form
        best = alike(form.writings().values(), form.sex(), form.born() or PartialDate(), by=self.context.session)
        marks = form.ui.health_note.text()
        countries = self.more.ui.citizenships.codes()
        self._offer_beds()
        self.matches.set_matches(best, Typed(form.ui.name.text(), form.sex(), form.born(), countries, marks))
        self._fit()

    def _offer_beds(self) -> None:
        """The rooms and beds as they are now, with what speaks against each for the child that is being described."""
        form, family = self.form, self.more.ui.group_with.box.value()
        came_with = ResidentId(int(str(family))) if family else None
        berths = rooms.for_arrival(form.sex(), form.born() or PartialDate(), came_with, by=self.context.session)
        form.beds.offer(berths)

    def _collect(self) -> dict[str, Any] | None:
        if not self.form.touched() and not self.more.collect():
            return None
        return {"form": self.form.collect(), "more": self.more.collect(), "answers": self.matches.answers()}

    def _restore(self) -> None:
        found = self.draft.find()
        if found is None:
            return
        draft, content = found
        self.form.restore(content.get("form", {}))
        self.more.restore(content.get("more", {}))
        self.more.setVisible(bool(content.get("more")))
        self._say_fold()
        self._compare()
        self.matches.restore(content.get("answers", {}))
        self._kept_at = draft.saved_at
        self._tell()

    def _ask_whose(self, *, first: bool = False) -> None:
        """What was typed at another time may be about another child: whose admission it is has to be said.

        ``first``: somebody wanted to save without an answer; the question says so and has the focus.
        """
        self._asked = self._kept_at is not None and self._collect() is not None
        self._refused.forget()
        if self._kept_at is None or not self._asked:
            return
        session = self.context.session
        kept = self.context.formats.near_moment(self._kept_at.astimezone(session.tz), session.today())
        words = self.tr("An admission is not finished, kept: {moment}. Is it about the same child?")
        if first:
            words = self.tr("Answer first: an admission is not finished, kept: {moment}. Is it about the same child?")
        anew = Way(self.tr("Begin anew"), self._on_discard)
        going_on = Way(self.tr("Go on with the draft"), self._on_going_on)
        self.bar.show_info(words.format(moment=kept), going_on, anew, icon="undo-2")
        if first:
            # The ways have their place only after the next turn of the event loop.
            self._focus_way_soon.ask()

    def _on_going_on(self) -> None:
        self._asked = False
        self.bar.clear()
        self.form.ui.name.line.setFocus()

    def _on_discard(self) -> None:
        self._clear()
        self._join_family()
        self._on_going_on()

    def _join_family(self) -> None:
        if self._family is not None:
            self.more.offer_family()
            self.more.join(self._family)

    def _clear(self, *, keep_family: bool = False) -> None:
        self.form.clear(keep_family=keep_family)
        self.more.clear(keep_family=keep_family)
        self.more.setVisible(keep_family and bool(self.more.collect()))
        self.matches.clear()
        self._say_fold()
        self._compare_soon.drop()
        self._refused.forget()
        self._asked = False
        self.draft.discard()
        self._kept_at = None
        self._tell()

    def _save(self, then: Callable[[Admitted], None]) -> None:
        if self._asked and self.more.tied_to():
            self._ask_whose(first=True)
            return
        unreadable = self.form.unreadable() | self.more.unreadable()
        if not self.form.ui.admitted_at.edit.text().strip():
            unreadable["admitted_at"] = self.tr("When did the child come? Ctrl+T writes the present moment")
        try:
            new = typed_admission(self.form, self.more, self.matches, self.context.session.now())
            if unreadable:
                self._show_problems(unreadable)
                return
            admitted = stays.admit(new, by=self.context.session)
        except UnderAge:
            self._show_problems({"age": self.form.refusal()})
            return
        except InvalidInput as error:
            said = {name: problem_words(name, reason) for name, reason in error.problems.items()}
            refusal = self.form.refusal()
            self._show_problems(said | unreadable | ({"age": refusal} if refusal else {}))
            return
        except ShelterError as error:
            self.bar.show_failing(sentence_for(error))
            return
        leave_note(self, admitted.resident_id, self.matches.undecided())
        then(admitted)

    def _show_problems(self, problems: dict[str, str]) -> None:
        self.form.show_problems(problems)
        if self.more.show_problems(problems):
            self.more.show()
            self._say_fold()
            if len(problems) == 1:
                self.more.go_to(next(iter(problems)))
        missing = sum(1 for name in problems if name in NUMBERED)
        if missing:
            self._refused.say(missing)
        focused = self.focusWidget()
        if focused is not None:
            self.pane.ensureWidgetVisible(focused)

    def _open_file(self, admitted: Admitted, **where: str) -> None:
        self._clear()
        self.bar.clear()
        self.context.navigator.go("file", resident_id=int(admitted.resident_id), **where)

    def _open_papers(self, admitted: Admitted) -> None:
        self._open_file(admitted, section="papers", action="arrival-pack")

    def _next_of_family(self, admitted: Admitted) -> None:
        self._clear(keep_family=True)
        self.more.offer_family()
        self.more.join(admitted.resident_id)
        self.more.show()
        self._say_fold()
        opened = int(admitted.resident_id)
        self.bar.show_info(
            self.tr("Admitted: file {number}. Now the next of the family: place, time and ground stay.").format(
                number=admitted.number
            ),
            Way(self.tr("Open the file"), lambda: self.context.navigator.go("file", resident_id=opened)),
            icon="circle-check",
        )
        self.pane.verticalScrollBar().setValue(0)
        self.form.ui.name.line.setFocus()
