"""Beside the board: whom the stage in focus is about, how they may be reached, the form or the record of its result."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shelter_app.domain.contacts import Contact
from shelter_app.domain.follow_ups import SILENCE, SILENT, Attempt, FollowUp, tries
from shelter_app.services import papers
from shelter_app.services.follow_ups import BoardRow
from shelter_app.views.colours import ColourName
from shelter_app.views.follow_ups.board import face_of
from shelter_app.views.follow_ups.board_words import BoardCounts, kind_words, result_words, short_kind_words
from shelter_app.views.follow_ups.form import ResultForm, answer_words, check_words
from shelter_app.views.follow_ups.on_paper import SILENCE_LETTER
from shelter_app.views.follow_ups.reach import Kind, WayToReach, ways
from shelter_app.views.formats import capital
from shelter_app.views.page import Context
from shelter_app.views.record.left_open_words import carried_lines
from shelter_app.views.record.stop_line import StopLine
from shelter_app.views.scaling import clear_layout, column, row, set_sizes, set_spacing
from shelter_app.views.widgets.avatar import Avatar
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.chip import Chip, ChipFace
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.message_bar import MessageBar
from shelter_app.views.widgets.panel import Card, Line, Scroll
from shelter_app.views.words import born_words

translate = QCoreApplication.translate
_HOUR = timedelta(hours=1)
_TONES: dict[Kind, ColourName] = {"stop": "overdue", "forbidden": "overdue", "undecided": "text2", "secret": "text2"}


def way_words(way: WayToReach) -> str:
    """One way to reach the family, or the rule that closes it."""
    words = {
        "agreed": translate("FollowUps", "Agreed safe way: {name}"),
        "call": translate("FollowUps", "{name}: {number}"),
        "supervised": translate("FollowUps", "{name}: {number}, call together with a colleague"),
        "secret": translate("FollowUps", "{name}: number and address are secret, use the agreed way only"),
        "forbidden": translate("FollowUps", "{name}: must not be called"),
        "undecided": translate("FollowUps", "{name}: nobody has decided whether to call; ask the director"),
        "stop": translate("FollowUps", "Must not: {name}. Do not call, do not tell anything"),
    }
    number = way.number or translate("FollowUps", "no telephone")
    return words[way.kind].format(name=way.name, number=number)


class OutsideWay(QWidget):
    """Somebody who may be called, though another way was agreed upon: the number is shown to whoever asks for it."""

    def __init__(self, way: WayToReach) -> None:
        super().__init__()
        self._way = way
        words = translate("FollowUps", "{name}: outside the agreed way; a call there may put the child at risk")
        if way.unsure:
            words = translate("FollowUps", "{name}: check the agreed way first")
        self.label = Label(tone="text2", wrap=True, text=words.format(name=way.name))
        self.show_number = Button(
            kind="link", text=translate("FollowUps", "Show the number all the same"), clicked=self._on_clicked
        )
        self.setLayout(column(self.label, row(self.show_number, None), spacing=0))

    def _on_clicked(self) -> None:
        self.label.setText(way_words(self._way))
        self.show_number.hide()


class FollowUpPanel(Card):
    """Says at most one thing at a time: the form of a stage that waits, or the record of one that is done."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, margins=(16, 16, 8, 14), spacing=10)
        self._context = context
        self.bar = MessageBar()
        self._avatar = Avatar(size=44)
        self._name = Label(role="compact", wrap=True)
        self._detail = Label(role="small", tone="text2", wrap=True)
        self._chip = Chip(face=ChipFace(""))
        self._facts = FactList(name_width=84, spacing=6)
        self._reach, self._outside = QVBoxLayout(), QVBoxLayout()
        for ways_shown in (self._reach, self._outside):
            set_spacing(ways_shown, 0, 4)
        self._carried = FactList(name_width=84, spacing=6)
        self._silence = Label(role="state", tone="overdue", wrap=True)
        self._letter_by = Label(role="small", tone="overdue", wrap=True)
        self.letter = Button(icon="mail")
        self.decide = Button(kind="primary", icon="scale")
        self.form = ResultForm(context)
        self.record_facts = FactList(name_width=84)
        self.record = Button(kind="primary", shortcut="Ctrl+Return")
        self.postpone = Button(icon="calendar-clock")
        self.print = Button(icon="printer", shortcut="Ctrl+P")
        self.again = Button(kind="primary", icon="phone-call")
        self.more = Button(kind="link", icon="plus")
        self._trying: int | None = None
        self._build()
        self.retranslate()

    def _build(self) -> None:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        set_spacing(layout, (0, 0, 8, 0), 10)
        head = row(self._avatar, column(self._name, self._detail, spacing=0), spacing=12)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._facts)
        layout.addLayout(self._reach)
        layout.addWidget(self._silence)
        layout.addWidget(self._letter_by)
        layout.addWidget(Line())
        layout.addWidget(self.bar)
        layout.addWidget(self.form)
        layout.addWidget(self.record_facts)
        # What is rarely needed stands beneath the work: the results have to be seen without scrolling.
        layout.addLayout(self._outside)
        layout.addWidget(self._carried)
        layout.addLayout(row(self.more, None))
        layout.addStretch(1)
        self.middle = Scroll(content=inner)
        foot = QWidget()
        foot.setLayout(
            column(
                self.letter, self.decide, self.record, self.again, row(self.postpone, self.print), margins=(0, 0, 8, 0)
            )
        )
        self._foot = foot
        self.add(self.middle, foot)
        self.body.setStretch(0, 1)
        set_sizes(self, least_width=300)

    def retranslate(self) -> None:
        self.form.retranslate()
        self.record.setText(self.tr("Record"))
        self.postpone.setText(self.tr("Other day or way"))
        self.print.setText(self.tr("Report"))
        self.again.setText(self.tr("Try again"))
        self.more.setText(self.tr("One more contact"))
        self.letter.setText(self.tr("Letter to guardianship"))
        self.decide.setText(self.tr("Decide how to go on"))
        self.setAccessibleName(self.tr("The stage in focus"))

    def show_nothing(self) -> None:
        """No stage is in focus."""
        self.middle.hide()
        self._foot.hide()

    def show_stage(self, shown: BoardRow, stage: FollowUp, contacts: list[Contact]) -> None:
        """A stage with its person: the form while it waits, what was recorded afterwards."""
        self.middle.show()
        self._foot.show()
        self._show_person(shown, stage)
        self._show_silence(shown)
        self._show_ways(ways(shown.stay.discharge, contacts, self._context.session.today(), self._relation_words))
        if self._trying != stage.id or not stage.again:
            self._trying = None
        waiting = self.takes_result(stage)
        self.form.setVisible(waiting)
        self.record.setVisible(waiting)
        self.postpone.setVisible(stage.open)
        self.again.setVisible(stage.again and not waiting)
        self.more.setVisible(not shown.here_again)
        self.record_facts.setVisible(not waiting)
        self.print.setVisible(stage.outcome is not None)
        if not waiting:
            self.record_facts.set_facts(self._record_of(stage))

    def takes_result(self, stage: FollowUp) -> bool:
        """Whether the form stands there: the stage waits, or somebody tries again where nobody was reached."""
        return stage.open or self._trying == stage.id

    def try_again(self, stage: FollowUp | None) -> None:
        """Offer the form once more for a stage that reached nobody, for none with None; show the stage afterwards."""
        self._trying = stage.id if stage is not None and stage.again else None

    def _show_person(self, shown: BoardRow, stage: FollowUp) -> None:
        context, summary = self._context, shown.summary
        session, formats = context.session, context.formats
        name = summary.name(context.language.code) or summary.number
        self._avatar.set_person(name, summary.resident_id)
        self._name.setText(name)
        left = shown.stay.ended_at or shown.stay.admitted_at
        day = formats.near_day(left.astimezone(session.tz).date(), session.today())
        age = born_words(summary.born, session.today())
        self._detail.setText(self.tr("{age}, left {date}").format(age=age, date=day))
        face = face_of(stage, context)
        tones = {"answered": "done", "danger": "mark", "missed": "overdue", "late": "overdue", "near": "soon"}
        when = formats.short_weekday(stage.due)
        how = capital(short_kind_words(stage.kind))
        after = BoardCounts().days(stage.stage_days)
        words = self.tr("{how}, {stage}: {when}").format(how=how, stage=after, when=when)
        self._chip.set_face(ChipFace(words, tones.get(face.state, "outline")))  # type: ignore[arg-type]
        leaving = shown.stay.discharge
        relation = (
            session.reference.label("relation", leaving.receiver_relation, context.language.code) if leaving else ""
        )
        whom = ", ".join(filter(None, (relation, leaving.receiver))) if leaving else ""
        facts = [(self.tr("With"), whom or "—")]
        if stage.open and stage.note:
            facts.append((self.tr("Postponed"), stage.note))
        if stage.besides:
            facts.append((self.tr("Besides"), stage.besides))
        self._facts.set_facts(facts)
        carried = carried_lines(leaving, context) if leaving is not None else []
        self._carried.set_facts([(self.tr("Agreed at leaving"), line) for line in carried])

    def _show_silence(self, shown: BoardRow) -> None:
        """After three attempts in a row nobody dials on alone: the authority of the place is asked to look."""
        silent = shown.silent >= SILENCE and not shown.here_again
        self._silence.setVisible(silent)
        self._silence.setText(BoardCounts().silent(shown.silent) if silent else "")
        offered = silent and self._may_escalate(shown)
        self.letter.setVisible(offered)
        owed = offered and shown.letter_by is not None
        decides = silent and shown.decision is not None
        self.decide.setVisible(decides)
        self.letter.set_kind("primary" if owed else "plain")
        for button in (self.record, self.again):
            button.set_kind("plain" if owed or decides else "primary")
        self._letter_by.setVisible(owed or decides)
        if owed and shown.letter_by is not None:
            words, by = self.tr("Letter to guardianship, by: {date}"), shown.letter_by
        elif decides and shown.decision is not None:
            words, by = self.tr("Decide how to go on, by: {date}"), shown.decision.due_at
        else:
            return
        session = self._context.session
        day = self._context.formats.near_day(by.astimezone(session.tz).date(), session.today())
        self._letter_by.setText(words.format(date=day))

    def really_again(self, shown: BoardRow, at: datetime) -> bool:
        """Whoever writes a second attempt within the hour is asked whether there really was one."""
        last = max((one.at for one in tries(shown.stages) if one.outcome in SILENT and one.at <= at), default=None)
        if last is None or at - last >= _HOUR:
            return True
        return self._context.messages.ask(
            self,
            self.tr("The last attempt was %n minute(s) ago. Was there really one more?", "", (at - last).seconds // 60),
            yes=self.tr("Record one more"),
            no=self.tr("Do not record"),
            detail=self.tr("Attempts made the same way soon after each other count as one before the letter is due."),
        )

    def _may_escalate(self, shown: BoardRow) -> bool:
        offers = papers.available(shown.summary.resident_id, by=self._context.session)
        return any(one.document == SILENCE_LETTER and one.ready for one in offers)

    def _relation_words(self, relation: str) -> tuple[str, ...]:
        entry = self._context.session.reference.list("relation").get(relation)
        return (*entry.labels.dump().values(), *entry.aliases) if entry is not None else ()

    def _show_ways(self, found: list[WayToReach]) -> None:
        for ways_shown in (self._reach, self._outside):
            clear_layout(ways_shown)
        for way in found:
            if way.kind == "stop":
                self._reach.addWidget(StopLine(way_words(way)))
            elif way.outside:
                self._outside.addWidget(OutsideWay(way))
            else:
                self._reach.addWidget(Label(tone=_TONES.get(way.kind, "text"), wrap=True, text=way_words(way)))
        if not found:
            self._reach.addWidget(Label(tone="text2", wrap=True, text=self.tr("No contact is known.")))

    def _attempt_words(self, one: Attempt) -> str:
        context = self._context
        day = context.formats.near_moment(one.at.astimezone(context.session.tz), context.session.today())
        return ", ".join(
            filter(None, (day, kind_words(context, one.kind), result_words(context, one.outcome), one.note))
        )

    def _record_of(self, stage: FollowUp) -> list[tuple[str, str]]:
        context = self._context
        if stage.outcome is None or stage.done_at is None:
            return [(self.tr("Result"), self.tr("This stage was cancelled."))]
        done = context.formats.near_moment(stage.done_at.astimezone(context.session.tz), context.session.today())
        named = check_words(context)
        facts = [
            (self.tr("Result"), result_words(context, stage.outcome)),
            (self.tr("When"), done),
            (self.tr("Recorded by"), context.session.staff_name(stage.done_by)),
            (self.tr("Spoke with"), stage.with_whom),
            (self.tr("Where"), stage.place),
            (self.tr("Child"), stage.child_words),
            (self.tr("Note"), stage.note),
            (self.tr("Next step"), stage.next_step),
            *((self.tr("Before"), self._attempt_words(one)) for one in reversed(stage.attempts)),
            *((answer_words(answer), named.get(code, code)) for code, answer in stage.checklist),
        ]
        return [(name, value) for name, value in facts if value]
