"""What stands in the timeline: a title, a line of words, an icon and perhaps a state for every kind of entry."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.guards import OVERRIDDEN
from shelter_app.domain.health import DoseOutcome
from shelter_app.domain.interpreters import REFUSED, Relation
from shelter_app.services.closing import CLOSED
from shelter_app.services.events import BEFORE_THE_REGISTRY
from shelter_app.services.journal import Entry
from shelter_app.views.listed import label, terminations
from shelter_app.views.page import Context
from shelter_app.views.record.doses import outcome_words
from shelter_app.views.record.interpreter_words import relation_words
from shelter_app.views.widgets.chip import ChipFace
from shelter_app.views.widgets.rows import Head
from shelter_app.views.widgets.timeline import Entry as Row

translate = QCoreApplication.translate
FILTERS = ("all", "notes", "calls", "health", "documents")
LONGEST_TITLE = 64

_NOTE_ICONS = {
    "talk": "message-square", "call": "phone", "relative_visit": "users-round", "home_visit": "house",
    "meeting": "users", "letter": "mail", "observation": "eye", "medical": "heart-pulse",
    "incident": "triangle-alert", "handover": "moon", "other": "notebook-pen",
}  # fmt: skip
_MEDIUM_ICONS = {
    "in_person": "house", "phone": "phone", "video": "phone-call", "message": "message-square", "letter": "mail",
    "officer_visit": "landmark", "other": "users-round",
}  # fmt: skip
_EVENT_ICONS = {
    "admitted": "log-in", "discharged": "footprints", "discharge_struck": "undo-2",
    "discharge_withdrawn": "undo-2", "handover_refused": "user-x", "guardianship_notified": "landmark",
    "prosecutor_notified": "scale", "data_bank_entered": "database", "ground_received": "file-text",
    "doctor_examined": "stethoscope", "nurse_examined": "stethoscope", "police_informed": "shield-alert",
    "stay_extended": "calendar-plus", "coordinator_assigned": "user-check", "missing": "user-x", "found": "user-check",
    "court_claim_filed": "scale", "protection_meeting_held": "users", "commission_decided": "scale",
    "presence_hospital": "stethoscope", "presence_on_leave": "door-open", "presence_present": "house",
    "follow_up_silence": "phone-missed",
    "case_closed": "archive",
    "case_reopened": "archive",
    "kin_question_found": "search", "kin_question_settled": "search",
    "injuries_seen": "heart-pulse", "urgent_need_seen": "heart-pulse",
    "room_changed": "bed", "young_emergency": "hourglass", "young_handed_over": "handshake",
    "young_with_parent": "users-round", OVERRIDDEN: "user-check", "school_told": "school",
    "health_asked": "stethoscope", "consulate": "landmark", "search_reported": "shield-alert",
    REFUSED: "languages",
}  # fmt: skip
_PLANNING = ("plan_", "protection_plan", "initial_", "needs_", "social_")
_HEALTH = {"doctor_examined", "nurse_examined", "presence_hospital", "urgent_need_seen", "injuries_seen"}
_DOCUMENTS = {
    "guardianship_notified", "prosecutor_notified", "data_bank_entered", "ground_received", "court_claim_filed",
    "migration_report", "permit_issued", "permit_extended", "permit_ended", "stay_extended", "ministries_notified",
    "reasons_written", "commission_decided", "plan_approved", "plan_submitted", "plan_returned",
    "plan_body_reviewed", "plan_withdrawn", "plan_sent_for_review", "plan_meeting_asked",
    "application_sent", "application_received",
}  # fmt: skip


def rows(entries: Iterable[Entry], wanted: str, context: Context) -> list[Row | Head]:
    """The entries that pass a filter, newest first, each day under its head."""
    shown: list[Row | Head] = []
    today, day = context.session.today(), None
    for entry in entries:
        if _repeated(entry) or not passes(entry, wanted):
            continue
        at = entry.at.astimezone(context.session.tz)
        if at.date() != day:
            day = at.date()
            shown.append(Head(context.formats.heading_day(day, today)))
        shown.append(row(entry, context))
    return shown


def passes(entry: Entry, wanted: str) -> bool:
    """Whether an entry belongs under a filter; a locked one belongs under notes, whatever its kind is."""
    if wanted == "all":
        return True
    if entry.locked:
        return wanted == "notes"
    match entry.source:
        case "note":
            return wanted in _note_filters(entry.kind)
        case "contact":
            return wanted == "calls" or (wanted == "documents" and entry.kind == "letter")
        case "follow_up":
            return wanted == "calls"
        case "attachment":
            return wanted == "documents"
    known = {"health": _HEALTH, "documents": _DOCUMENTS}.get(wanted, set())
    return entry.kind in known


def _note_filters(kind: str) -> tuple[str, ...]:
    also = {"medical": "health", "letter": "documents", "call": "calls", "relative_visit": "calls"}
    return ("notes", also[kind]) if kind in also else ("notes",)


def _repeated(entry: Entry) -> bool:
    """What only closes a clock would say twice what stands in the timeline itself: a follow-up's result, a decision."""
    if entry.source == "event" and entry.kind == "plan_finally_decided":
        return True
    return entry.source == "event" and entry.kind.startswith("follow_up_") and entry.kind != "follow_up_silence"


def row(entry: Entry, context: Context) -> Row:
    """One entry in words."""
    time = context.formats.time(entry.at.astimezone(context.session.tz))
    if entry.locked:
        return Row(entry, "lock", time, translate("TimelineWords", "Restricted note"), "")
    match entry.source:
        case "note":
            return _note(entry, time, context)
        case "contact":
            return _contact(entry, time, context)
        case "follow_up":
            return _follow_up(entry, time, context)
        case "dose":
            outcome = outcome_words(DoseOutcome(entry.kind))
            return Row(entry, "heart-pulse", time, f"{entry.text}: {outcome}", _joined(entry.author, entry.detail))
        case "attachment":
            kind = label(context, "attachment_kind", entry.kind)
            return Row(entry, "paperclip", time, entry.text or kind, _joined(entry.author, kind if entry.text else ""))
    title = event_words(entry.kind, context)
    proof = {OVERRIDDEN: _guard, REFUSED: _refused, CLOSED: _closed}.get(entry.kind, _evidence)(entry, context)
    text = entry.text
    if entry.kind == OVERRIDDEN and text == BEFORE_THE_REGISTRY:
        text = translate("TimelineWords", "taken over from the register kept before; nobody here saw the assessment")
    words = _joined(entry.author, proof, text)
    return Row(entry, event_icon(entry.kind), time, title, words)


def _note(entry: Entry, time: str, context: Context) -> Row:
    kind = label(context, "note_kind", entry.kind)
    title, rest = split_title(entry.text)
    if title:
        words = _joined(entry.author, kind, rest)
    else:
        title, words = kind, _joined(entry.author, rest)
    face = ChipFace(translate("TimelineWords", "Corrected"), "outline", "pen-line") if entry.corrected else None
    return Row(entry, _NOTE_ICONS.get(entry.kind, "notebook-pen"), time, title, words, face)


def split_title(text: str) -> tuple[str, str]:
    """The first sentence where it is short enough for a title, and the rest; nothing of a note is ever left out."""
    first_line, _, others = text.strip().partition("\n")
    sentence, dot, rest = first_line.partition(". ")
    rest = " ".join(f"{rest}\n{others}".split())
    if len(sentence) > LONGEST_TITLE:
        return "", " ".join(text.split())
    return sentence if dot else sentence.rstrip("."), rest


def _contact(entry: Entry, time: str, context: Context) -> Row:
    direction, _, rest = entry.detail.partition("|")
    result, _, name = rest.partition("|")
    medium = label(context, "contact_medium", entry.kind)
    if entry.kind == "in_person":
        came, went = translate("TimelineWords", "Came to us: {name}"), translate("TimelineWords", "We visited: {name}")
        title = (came if direction == "in" else went).format(name=name)
    elif direction == "in":
        title = translate("TimelineWords", "{medium} from: {name}").format(medium=medium, name=name)
    else:
        title = translate("TimelineWords", "{medium} to: {name}").format(medium=medium, name=name)
    icon = _MEDIUM_ICONS.get(entry.kind, "phone")
    if entry.kind == "phone":
        icon = "phone-incoming" if direction == "in" else "phone-outgoing"
    return Row(entry, icon, time, title, _joined(entry.author, entry.text), result_face(result, context))


def result_face(result: str, context: Context) -> ChipFace | None:
    """The chip of a contact that did not come about; one that did needs none."""
    icons = {"not_reached": "phone-missed", "refused": "phone-off", "wrong_contact": "phone-off", "unsafe": "ban"}
    if result not in icons:
        return None
    return ChipFace(label(context, "contact_result", result), "outline", icons[result])


def _follow_up(entry: Entry, time: str, context: Context) -> Row:
    kind = context.session.reference.label("followup_kind", entry.kind, context.language.code)
    title = translate("TimelineWords", "Follow-up: {kind}").format(kind=kind)
    return Row(entry, "phone-call", time, title, _joined(entry.author, entry.text), outcome_face(entry.detail, context))


def outcome_face(outcome: str, context: Context) -> ChipFace:
    """The chip of a follow-up's result."""
    words = label(context, "followup_outcome", outcome)
    if outcome == "safe":
        return ChipFace(words, "done")
    if outcome in ("concern", "not_found", "died"):
        return ChipFace(words, "mark", "circle-alert")
    return ChipFace(words, "outline", "phone-missed" if outcome == "not_reached" else "circle")


def event_icon(kind: str) -> str:
    if kind.startswith(_PLANNING):
        return "clipboard-list"
    return _EVENT_ICONS.get(kind, "circle-check")


def event_words(kind: str, context: Context) -> str:
    """Words for every fact that starts, closes or moves a clock."""
    own = {
        OVERRIDDEN: translate("TimelineWords", "Decided otherwise"),
        "presence_hospital": translate("TimelineWords", "In hospital"),
        "presence_on_leave": translate("TimelineWords", "On leave"),
        "presence_present": translate("TimelineWords", "Back at the centre"),
        "follow_up_silence": translate("TimelineWords", "Three attempts in a row reached nobody"),
        "case_closed": translate("TimelineWords", "The file was closed"),
        "case_reopened": translate("TimelineWords", "The file was opened again"),
    }
    if kind in own:
        return own[kind]
    for name in ("event_kind", "discharge_requirement"):
        if context.session.reference.list(name).get(kind):
            return label(context, name, kind)
    return translate("TimelineWords", "Recorded as done")


def _guard(entry: Entry, context: Context) -> str:
    """The rule that a decision set aside."""
    guard = context.session.profile.guard(entry.detail)
    return guard.title.get(context.language.code) if guard is not None else entry.detail


def _refused(entry: Entry, _context: Context) -> str:
    """Who was not let interpret, and who they are to the person."""
    relation, _bar, name = entry.detail.partition("|")
    return f"{name}: {relation_words(Relation(relation)).lower()}"


def _closed(entry: Entry, context: Context) -> str:
    """Why a file was closed, in the words of the procedure."""
    return dict(terminations(context)).get(entry.detail, entry.detail)


def _evidence(entry: Entry, context: Context) -> str:
    """What proves the fact; the ground document begins with the code of its kind."""
    code, _, rest = entry.detail.partition(" ")
    if entry.kind == "ground_received" and context.session.reference.list("ground_kind").get(code):
        return f"{label(context, 'ground_kind', code)} {rest}".strip()
    return f"№ {entry.detail}" if entry.detail.isdigit() else entry.detail


def _joined(*parts: str) -> str:
    """Sentences one after another, each closed by its own sign or by a full stop."""
    return " ".join(part if part.endswith((".", "!", "?", "…", ":")) else f"{part}." for part in parts if part)
