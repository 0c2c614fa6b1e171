"""A conversation: language, who is there from when, the interpreter, the room; what is missing is said at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain import dates
from shelter_app.domain.errors import InvalidInput
from shelter_app.domain.ids import InterpreterId
from shelter_app.domain.interpreters import Relation
from shelter_app.domain.interview_rules import absent, is_night
from shelter_app.domain.interviews import Interview, Parents, Present, Sitting
from shelter_app.domain.staff import Can
from shelter_app.services import interpreters, interviews, packaged
from shelter_app.services.interviews import SittingForm
from shelter_app.services.residents import FileView
from shelter_app.views.file.interview.dialogs import InterviewDialog
from shelter_app.views.file.interview.recording_part import RecordingPart
from shelter_app.views.file.interview.words import (
    parents_words,
    required_words,
)
from shelter_app.views.listed import choices
from shelter_app.views.page import Context
from shelter_app.views.record.dialog import beside, code_of, kind_of
from shelter_app.views.record.form_words import form_words
from shelter_app.views.record.interpreter_words import objection_words, relation_words
from shelter_app.views.scaling import row, set_sizes
from shelter_app.views.widgets.choices import InputLine, Lines, Tick
from shelter_app.views.widgets.fields import ComboBox, Field, InfoLine, LineEdit
from shelter_app.views.widgets.labels import Label

ROOM = "room_checklist"


class PersonLine(InputLine):
    """One who is there: role, name, and the hour where they came later."""

    def __init__(self, context: Context, changed: Callable[[], None]) -> None:
        self._context = context
        self.role, self.name, self.came = ComboBox(), LineEdit(), LineEdit()
        super().__init__(role=self.role, name=self.name, came=self.came)
        self.role.setPlaceholderText(self.tr("Role"))
        self.role.setAccessibleName(self.tr("Role"))
        self.role.set_choices(list(choices(context, "attendee_role")))
        self.role.setCurrentIndex(-1)
        for line, words in ((self.name, self.tr("Name")), (self.came, self.tr("from (14:30)"))):
            line.setPlaceholderText(words)
            line.setAccessibleName(words)
            line.textChanged.connect(lambda _text: changed())
        self.role.activated.connect(lambda _place: changed())
        set_sizes(self.came, width=110)
        across = row(self.role, self.name, self.came, spacing=6)
        across.setStretch(0, 1)
        across.setStretch(1, 1)
        self.setLayout(across)
        self.setFocusProxy(self.role)

    def named(self) -> Present:
        """Who stands here, whenever they came."""
        return Present(code_of(self.role) or "other", self.name.text().strip())

    def person(self, begun: Sitting | None) -> Present:
        """The same with the hour where they came later; raises InvalidInput for one that cannot be read."""
        came = self.came.text().strip()
        if not came:
            return self.named()
        now = self._context.session.now()
        moment = dates.parse_moment(came, now=now)
        if moment > now or (begun is not None and moment < begun.started.replace(second=0, microsecond=0)):
            raise InvalidInput(moment="in_future")
        return replace(self.named(), came=moment)


class SittingDialog(InterviewDialog):
    """Begins a conversation, or writes down what is known about one by now."""

    form = "sitting"

    def __init__(
        self,
        context: Context,
        view: FileView,
        interview: Interview,
        sitting: Sitting | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._sitting = sitting
        self._minor = view.person.may_be_minor(context.session.today())
        super().__init__(context, view, interview, parent)

    def build(self) -> None:
        self.language, self.parents, self.interpreter = ComboBox(), ComboBox(), ComboBox()
        self.relation, self.signed_apart = ComboBox(), Tick()
        self.people_title = Label(role="state", tone="text2")
        self.people = Lines(lambda: PersonLine(self.context, self._say))
        self.must, self.against = InfoLine(), InfoLine()
        self.agrees, self.in_presence = Tick(), Tick()
        self.night_reason, self.otherwise = LineEdit(), LineEdit()
        self.recording = RecordingPart()
        self.room_title = Label(role="state", tone="text2")
        self.room: dict[str, Tick] = {}
        for name, control in (
            ("language", self.language), ("parents", self.parents), ("interpreter", self.interpreter),
            ("relation", self.relation), ("night_reason", self.night_reason), ("otherwise", self.otherwise),
        ):  # fmt: skip
            self.fields[name] = Field(control=control)
        self.unframed |= {
            "people": self.people, "signed_apart": self.signed_apart, "accepted": self.agrees,
            "in_presence": self.in_presence, "recording_agreed": self.recording.agreed,
        }  # fmt: skip
        self.fields |= self.recording.fields
        self._lay_out(self.scrolled(480))
        for combo in (self.language, self.parents, self.interpreter, self.relation):
            combo.activated.connect(self._say)
        self.signed_apart.clicked.connect(self._say)

    def _lay_out(self, body: QVBoxLayout) -> None:
        profile = self.context.session.profile
        body.addWidget(self.fields["night_reason"])
        body.addLayout(beside(self.fields["language"], self.fields["parents"]))
        for part in (self.people_title, self.people, self.must):
            body.addWidget(part)
        body.addLayout(beside(self.fields["interpreter"], self.fields["relation"]))
        for tick_or_line in (self.signed_apart, self.against, self.agrees, self.in_presence):
            body.addWidget(tick_or_line)
        self.recording.add_to(body)
        body.addWidget(self.room_title)
        for line in packaged.form(profile, ROOM).statements if profile.form(ROOM) else ():
            tick = self.room[line.key] = self.unframed[f"room_{line.key}"] = Tick()
            body.addWidget(tick)
        body.addWidget(self.fields["otherwise"])
        body.addStretch(1)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("Conversation"))
        self.accept_button.setText(self.tr("Begin now") if self._sitting is None else self.tr("Save and close"))
        words = {
            "language": self.tr("&Language"),
            "parents": self.tr("&Parents"),
            "interpreter": self.tr("&Interpreter"),
            "relation": self.tr("&Relation to the person"),
            "night_reason": self.tr("It is night: &why can it not wait?"),
            "otherwise": self.tr("&Decided otherwise by the director: reason"),
        }
        for name, label in words.items():
            self.fields[name].set_label(label)
        self.people_title.setText(self.tr("Who is there"))
        self.people.set_words(self.tr("Add somebody"), self.tr("Take away"))
        self.people.setAccessibleName(self.tr("Who is there"))
        self.signed_apart.setText(self.tr("Signed the agreement not to disclose for this interview"))
        self.agrees.setText(self.tr("The person agrees to this interviewer"))
        self.in_presence.setText(self.tr("The questionnaire is filled in before the person's eyes"))
        self.room_title.setText(self.tr("The room"))
        self.recording.retranslate()
        self._offer()

    def _offer(self) -> None:
        self.fill(self.language, "language")
        self.parents.set_choices([(one.value, parents_words(one)) for one in Parents])
        self.relation.set_choices([(one.value, relation_words(one)) for one in Relation])
        found = interpreters.listed(by=self.context.session)
        names = [(str(one.id), one.name) for one in found]
        self.interpreter.set_choices([("", self.tr("None")), *names])
        layout = packaged.form(self.context.session.profile, ROOM) if self.room else None
        for line in layout.statements if layout else ():
            self.room[line.key].setText(form_words(self.context, layout or "", line.text))

    def load(self) -> None:
        session, known = self.context.session, self._sitting
        self.language.set_value(known.language if known else next(iter(self._view.person.languages), "ru"))
        self.parents.set_value((known.parents if known else Parents.THERE).value)
        self.relation.set_value((known.relation if known else Relation.NONE).value)
        self.interpreter.set_value(str(known.interpreter_id) if known and known.interpreter_id else "")
        for one in known.people if known else ():
            line = self.people.add_row()
            came = f"{one.came.astimezone(session.tz):%H:%M}" if one.came else ""
            line.hold({"role": one.role, "name": one.name, "came": came})
        self.agrees.setChecked(bool(known and known.accepted))
        self.in_presence.setChecked(bool(known and known.in_presence))
        self.signed_apart.setChecked(bool(known and known.signed_apart))
        for key, tick in self.room.items():
            tick.setChecked(bool(known and key in known.room))
        self.recording.show(known, session.staff.short)
        self.night_reason.setText(known.night_reason if known else "")
        moment = known.started.astimezone(session.tz) if known else session.now()
        self.fields["night_reason"].setVisible(is_night(session.profile, moment))
        self.fields["otherwise"].setVisible(session.can(Can.EDIT_RULES))
        self.fields["parents"].setVisible(self._minor)
        self._say()
        self.language.setFocus()

    def check(self) -> Mapping[str, str]:
        try:
            self._people()
        except InvalidInput:
            return {"people": self.tr("Write the hour as 14:30, between the beginning and now.")}
        return {}

    def sentence(self, field: str, reason: str) -> str:
        words = {
            "language": self.tr("Choose the language of the conversation."),
            "night_reason": self.tr("At night only in an emergency: write which."),
        }
        return words.get(field) or self.recording.sentence(field) or super().sentence(field, reason)

    def save(self) -> None:
        by, form = self.context.session, self._form()
        with self.refusing():
            if self._sitting is None:
                interviews.start(self._interview, form, by=by)
            else:
                interviews.amend(self._interview, self._sitting.id, form, by=by)

    def _people(self) -> tuple[Present, ...]:
        return tuple(line.person(self._sitting) for line in self._lines())

    def _lines(self) -> list[PersonLine]:
        return [line for line in self.people.rows() if isinstance(line, PersonLine)]

    def _form(self) -> SittingForm:
        number, recorded = code_of(self.interpreter), self.recording.typed()
        return SittingForm(
            code_of(self.language),
            self._people(),
            tuple(key for key, tick in self.room.items() if tick.isChecked()),
            kind_of(self.parents, Parents) or Parents.THERE,
            InterpreterId(int(number)) if number else None,
            kind_of(self.relation, Relation) or Relation.NONE,
            self.signed_apart.isChecked(),
            self.night_reason.text(),
            self.agrees.isChecked(),
            self.in_presence.isChecked(),
            recorded.kind,
            recorded.by,
            recorded.kept,
            recorded.agreed,
            self.otherwise.text(),
        )

    def _say(self, *_values: object) -> None:
        """Who must still come and what speaks against the interpreter, while it can still be kept."""
        by, resident_id = self.context.session, self._view.resident.id
        parents = kind_of(self.parents, Parents) or Parents.THERE
        wanted = interviews.must_attend(resident_id, parents, by=by)
        names = tuple(line.named() for line in self._lines())
        sitting = Sitting(0, by.staff.id, by.now(), people=names)
        missing = absent(wanted, sitting)
        if missing:
            words = self.tr("Must be there: {who}").format(who=required_words(self.context, missing))
            self.must.show_problem(words)
        elif wanted:
            self.must.show_hint(self.tr("Everybody is there whom the procedure asks for."), "check")
        else:
            self.must.clear()
        self._say_interpreter()

    def _say_interpreter(self) -> None:
        by, number = self.context.session, code_of(self.interpreter)
        chosen = next((one for one in interpreters.listed(by=by) if str(one.id) == number), None)
        self.fields["relation"].setVisible(chosen is not None)
        self.signed_apart.setVisible(chosen is not None)
        if chosen is None:
            self.against.clear()
            return
        relation = kind_of(self.relation, Relation) or Relation.NONE
        found = interpreters.against(
            self._view.resident.id, chosen, relation, code_of(self.language),
            signed=self.signed_apart.isChecked(), by=by,
        )  # fmt: skip
        words = "; ".join(objection_words(one) for one in found)
        if found:
            self.against.show_problem(f"{chosen.name}: {words}")
        else:
            self.against.show_hint(self.tr("Nothing speaks against this interpreter."), "check")
