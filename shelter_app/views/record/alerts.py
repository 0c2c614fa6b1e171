"""The alerts of a file as chips: prohibitions first, each with its icon and its words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.contacts import forbidden
from shelter_app.domain.health import Allergy
from shelter_app.domain.names import fold
from shelter_app.domain.residents import Alert, AlertKind, CaseStatus
from shelter_app.domain.stays import Presence
from shelter_app.services.residents import FileView
from shelter_app.views.widgets.chip import ChipFace, stops_first
from shelter_app.views.words import presence_words

translate = QCoreApplication.translate
_ICONS = {
    AlertKind.RISK: "shield-alert",
    AlertKind.HEALTH: "heart-pulse",
    AlertKind.AGE: "hourglass",
    AlertKind.DOCUMENT: "fingerprint",
    AlertKind.FAMILY: "users-round",
    AlertKind.OTHER: "circle-alert",
}

# Staff write in any language of the house, whichever the window speaks.
_HIGH_RISK = frozenset(
    map(
        fold,
        ("High risk", "Risk is high", "Высокий риск", "Риск высокий", "Қауіп жоғары", "Жоғары қауіп", "Тәуекел жоғары"),
    )
)
_AGAIN = frozenset(
    map(
        fold,
        (
            "Admitted again",
            "Поступил повторно",
            "Поступила повторно",
            "Повторно поступил",
            "Повторно поступила",
            "Повторное поступление",
            "Қайта түсті",
        ),
    )
)


def alert_kind_words(kind: AlertKind) -> str:
    words = {
        AlertKind.STOP: translate("Alerts", "prohibition"),
        AlertKind.RISK: translate("Alerts", "risk"),
        AlertKind.HEALTH: translate("Alerts", "health"),
        AlertKind.AGE: translate("Alerts", "age"),
        AlertKind.DOCUMENT: translate("Alerts", "documents"),
        AlertKind.FAMILY: translate("Alerts", "family"),
        AlertKind.OTHER: translate("Alerts", "other"),
    }
    return words[kind]


def alert_faces(view: FileView) -> list[ChipFace]:
    """What must be seen at the door: what staff wrote, and what the file itself says about risk, age and presence."""
    stopped = {contact.name for contact in forbidden(view.contacts)}
    faces = [alert_face(alert, stopped) for alert in view.alerts]
    faces += mark_faces(view.marks)
    faces += allergy_faces(view.reacts_to)
    kinds = {alert.kind for alert in view.alerts}
    written = {fold(alert.text) for alert in view.alerts}
    if view.resident.risk == "high" and AlertKind.RISK not in kinds and not written & _HIGH_RISK:
        faces.append(ChipFace(translate("Alerts", "High risk"), "mark", "shield-alert"))
    if view.person.age_disputed and AlertKind.AGE not in kinds:
        faces.append(ChipFace(translate("Alerts", "Age disputed"), "mark", "hourglass"))
    if view.stay.presence not in (Presence.PRESENT, Presence.LEFT):
        words = presence_words(view.stay.presence)
        faces.append(ChipFace(words[:1].upper() + words[1:], "mark", "map-pin"))
    if len(view.stays) > 1 and not written & _AGAIN:
        faces.append(ChipFace(translate("Alerts", "Admitted again"), "mark", "history"))
    if view.resident.status is CaseStatus.CLOSED:
        faces.append(ChipFace(translate("Alerts", "The file is closed"), "neutral", "archive"))
    if view.resident.restricted:
        faces.append(ChipFace(translate("Alerts", "Restricted file"), "mark", "lock"))
    # What staff wrote in the same words need not be said twice.
    said: dict[str, ChipFace] = {}
    for face in faces:
        said.setdefault(face.words.casefold(), face)
    return stops_first(list(said.values()))


def mark_faces(marks: Iterable[str]) -> list[ChipFace]:
    """What was seen at the door and still waits for the doctor, the police or a handover."""
    words = {
        "urgent_need_seen": (translate("Alerts", "Urgent: doctor needed"), "heart-pulse"),
        "injuries_seen": (translate("Alerts", "Injuries at admission: not all is done"), "heart-pulse"),
        "young_emergency": (translate("Alerts", "Under three: to be handed over"), "hourglass"),
    }
    return [ChipFace(words[mark][0], "mark", words[mark][1]) for mark in marks]


def allergy_faces(reacts_to: Iterable[Allergy]) -> list[ChipFace]:
    """To what the person reacts, as one chip for all of it."""
    known = ", ".join(one.to for one in reacts_to)
    words = translate("Alerts", "Allergy: {known}").format(known=known)
    return [ChipFace(words, "mark", "heart-pulse")] if known else []


def alert_face(alert: Alert, stopped: set[str]) -> ChipFace:
    """One alert as a chip; ``stopped`` are the names of those who must not come near."""
    if alert.kind is AlertKind.STOP:
        named = alert.text in stopped
        words = translate("Alerts", "Stop: {name}").format(name=alert.text) if named else alert.text
        return ChipFace(words, "stop")
    return ChipFace(alert.text, "mark", _ICONS[alert.kind])
