"""Words for papers: their names, their languages, why one cannot be made yet, what to watch before it leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from shelter_app.services import papers
from shelter_app.services.papers import Offer
from shelter_app.views.language import NAMES

translate = QCoreApplication.translate
_OTHERS = {"ky": "Кыргызча", "tg": "Тоҷикӣ", "uz": "O‘zbekcha"}
_ICONS = {
    "resident-card": "fingerprint",
    "admission-act": "log-in",
    "support-plan": "clipboard-list",
    "handover-act": "handshake",
    "follow-up-report": "phone-call",
    "notice-guardianship": "landmark",
    "notice-prosecutor": "scale",
    papers.ARRIVAL: "printer",
    papers.LEAVING: "printer",
}


def paper_icon(document: str) -> str:
    return _ICONS.get(document, "file-text")


def paper_words(document: str) -> str:
    """The name of a paper as it stands in a menu."""
    words = {
        "resident-card": translate("Papers", "Resident's card"),
        "admission-act": translate("Papers", "Act of admission"),
        "support-plan": translate("Papers", "Support plan"),
        "handover-act": translate("Papers", "Act of handover"),
        "follow-up-report": translate("Papers", "Follow-up report"),
        "notice-guardianship": translate("Papers", "Letter to the guardianship authority"),
        "notice-prosecutor": translate("Papers", "Letter to the prosecutor"),
        papers.ARRIVAL: translate("Papers", "All papers of the admission"),
        papers.LEAVING: translate("Papers", "All acts of handover"),
    }
    return words.get(document, document)


def language_words(codes: Sequence[str]) -> str:
    """One language or a pair, each by its own name."""
    return " + ".join(NAMES.get(code) or _OTHERS.get(code, code) for code in codes)


def usual_languages(offer: Offer, screen: str) -> tuple[str, ...]:
    """What a paper is made in before anybody chooses; papers of the house follow the language of the screen."""
    if offer.usual in offer.languages:
        return offer.usual
    return (screen,) if (screen,) in offer.languages else offer.languages[0]


def contents_words(offer: Offer) -> str:
    """Whether a pack is of several people, and its papers, each kind once."""
    names = list(dict.fromkeys(paper_words(part.document) for part in offer.parts))
    if len({part.resident_id for part in offer.parts}) > 1:
        names.insert(0, translate("Papers", "with brothers and sisters"))
    return ", ".join(names)


def reason_words(reason: str) -> str:
    """Why a paper cannot be made yet."""
    words = {
        "has_left": translate("Papers", "only while the child is here"),
        "no_plan": translate("Papers", "there is no plan yet"),
        "still_here": translate("Papers", "after the discharge"),
        "no_receiver": translate("Papers", "nobody received the child"),
        "contact_forbidden": translate("Papers", "the receiver must not come near"),
        "no_schedule": translate("Papers", "no follow-up was agreed"),
        "no_result": translate("Papers", "no follow-up has a result yet"),
        "not_in_procedure": translate("Papers", "not part of this procedure"),
        "not_minor": translate("Papers", "only for minors"),
    }
    return words.get(reason) or translate("Papers", "not possible now")


def warning_words(code: str) -> str:
    """What to look at before the paper leaves the house."""
    words = {
        "reference_unverified": translate("Papers", "Nobody has compared the article of law with the act yet."),
        "reference_missing": translate("Papers", "The article of law is missing in the settings."),
        "addressee_missing": translate("Papers", "The addressee is missing in the settings of the centre."),
        "already_sent": translate("Papers", "This letter was sent already."),
        "plan_not_approved": translate("Papers", "The plan is not approved yet; the paper says so."),
        "kazakh_name_missing": translate("Papers", "The Kazakh name of the centre is missing in the settings."),
    }
    return words.get(code, "")
