"""Words for papers: their names, their languages, why one cannot be made yet, what to watch before it leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

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
    }
    return words.get(document, document)


def language_words(codes: Sequence[str]) -> str:
    """One language or a pair, each by its own name."""
    return " + ".join(NAMES.get(code) or _OTHERS.get(code, code) for code in codes)


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
    }
    return words.get(code, "")
