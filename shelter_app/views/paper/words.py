"""Words for papers: their names, their languages, why one cannot be made yet, what to watch before it leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from shelter_app.services import papers
from shelter_app.services.papers import Offer
from shelter_app.services.session import Session
from shelter_app.views.language import NAMES

translate = QCoreApplication.translate
_OTHERS = {"ky": "Кыргызча", "tg": "Тоҷикӣ", "uz": "O‘zbekcha"}
_ICONS = {
    "resident-card": "fingerprint",
    "admission-act": "log-in",
    "needs-assessment": "list-checks",
    "support-plan": "clipboard-list",
    "plan-decision": "scale",
    "monitoring-sheet": "chart-column",
    "meeting-minutes": "users",
    "handover-act": "handshake",
    "follow-up-report": "phone-call",
    "stay-certificate": "file-text",
    "escort-list": "users",
    "escort-list-coded": "list-checks",
    "register-follow-ups": "phone-call",
    "board-follow-ups": "phone-missed",
    "register-tracing": "search",
    "notice-guardianship": "landmark",
    "notice-prosecutor": "scale",
    "notice-police-absence": "shield-alert",
    "notice-police-acts": "shield-alert",
    "notice-migration": "globe",
    "notice-consulate": "landmark",
    "notice-school": "school",
    "notice-health": "stethoscope",
    "referral-letter": "handshake",
    "notice-silence": "phone-missed",
    "notice-concern": "shield-alert",
    papers.SHIFT: "handshake",
    papers.ROUND: "heart-pulse",
    papers.WEEK: "calendar-days",
    papers.MONTH: "calendar-days",
    "statistics": "chart-column",
    "register-admissions": "log-in",
    "register-movement": "refresh-cw",
    "register-decisions": "scale",
    "register-letters": "mail",
    "register-prints": "printer",
    "register-contacts": "phone-call",
    "register-belongings": "archive",
    "register-absences": "footprints",
    "register-incidents": "triangle-alert",
    "register-turned-away": "log-out",
    "register-referrals": "handshake",
    "register-disclosures": "message-square",
    papers.AUDIT_HEAD: "shield-check",
    papers.ACCESS: "eye",
    papers.EXTRACT: "user",
    papers.ARRIVAL: "printer",
    papers.LEAVING: "printer",
    papers.PACKAGE: "archive",
    papers.PACKAGE_MINIMUM: "archive",
}


def paper_icon(document: str) -> str:
    return "mail" if document.startswith(papers.OWN) else _ICONS.get(document, "file-text")


def paper_words(document: str, by: Session) -> str:
    """The name of a paper as it stands in a menu, of a form as this centre words its title."""
    words = {
        "resident-card": translate("Papers", "Resident's card"),
        "admission-act": translate("Papers", "Act of admission"),
        "needs-assessment": translate("Papers", "Needs assessment"),
        "plan-decision": translate("Papers", "Decision on a support plan"),
        "monitoring-sheet": translate("Papers", "Monitoring sheet of the plan"),
        "meeting-minutes": translate("Papers", "Minutes of the child-protection meeting"),
        "support-plan": translate("Papers", "Support plan"),
        papers.PACKAGE: translate("Papers", "Package of the plan"),
        papers.PACKAGE_MINIMUM: translate("Papers", "Package of the plan, minimum of data"),
        "handover-act": translate("Papers", "Act of handover"),
        "stay-certificate": translate("Papers", "Certificate of stay"),
        "escort-list": translate("Papers", "Escort list"),
        "escort-list-coded": translate("Papers", "List of a convoy by numbers"),
        "register-follow-ups": translate("Papers", "Register of follow-up after leaving"),
        "board-follow-ups": translate("Papers", "Board of follow-up after leaving"),
        "register-tracing": translate("Papers", "Register of tracing families"),
        "follow-up-report": translate("Papers", "Follow-up report"),
        "notice-guardianship": translate("Papers", "Letter to the guardianship authority"),
        "notice-prosecutor": translate("Papers", "Letter to the prosecutor"),
        "notice-police-absence": translate("Papers", "Letter to the police about a missing child"),
        "notice-police-acts": translate("Papers", "Letter to the police about unlawful acts"),
        "notice-migration": translate("Papers", "Letter to the migration service"),
        "notice-consulate": translate("Papers", "Letter to the consulate"),
        "notice-school": translate("Papers", "Letter to the school or education department"),
        "notice-health": translate("Papers", "Letter to the health organisation"),
        "referral-letter": translate("Papers", "Referral to another organisation"),
        papers.HELP: translate("Papers", "Where to find help"),
        "notice-silence": translate("Papers", "Letter to the guardianship authority: no contact after leaving"),
        "notice-concern": translate("Papers", "Letter to the guardianship authority: danger after leaving"),
        papers.SHIFT: translate("Papers", "Hand-over of the shift"),
        papers.ROUND: translate("Papers", "Round of medicines"),
        papers.WEEK: translate("Papers", "Calendar of a week"),
        papers.MONTH: translate("Papers", "Calendar of a month"),
        "statistics": translate("Papers", "Statistics of a period"),
        **_register_words(),
        papers.ARRIVAL: translate("Papers", "All papers of the admission"),
        papers.LEAVING: translate("Papers", "All acts of handover"),
    }
    return words.get(document) or papers.called(document, QLocale().name()[:2], by=by)


def _register_words() -> dict[str, str]:
    return {
        "register-admissions": translate("Papers", "Register of admissions"),
        "register-movement": translate("Papers", "Movement of the day"),
        "register-decisions": translate("Papers", "Register of decisions on plans"),
        "register-letters": translate("Papers", "Register of outgoing letters"),
        "register-prints": translate("Papers", "Register of prints and copies"),
        "register-contacts": translate("Papers", "Register of visitors and calls"),
        "register-belongings": translate("Papers", "Register of belongings"),
        "register-absences": translate("Papers", "Register of absences"),
        "register-incidents": translate("Papers", "Register of incidents"),
        "register-turned-away": translate("Papers", "Register of those turned away"),
        "register-referrals": translate("Papers", "Register of referrals"),
        "register-disclosures": translate("Papers", "Register of disclosures"),
        papers.AUDIT_HEAD: translate("Papers", "Head of the audit log"),
    }


def language_words(codes: Sequence[str]) -> str:
    """One language or a pair, each by its own name."""
    return " + ".join(NAMES.get(code) or _OTHERS.get(code, code) for code in codes)


def usual_languages(offer: Offer, screen: str) -> tuple[str, ...]:
    """What a paper is made in before anybody chooses; papers of the house follow the language of the screen."""
    if offer.usual in offer.languages:
        return offer.usual
    return (screen,) if (screen,) in offer.languages else offer.languages[0]


def contents_words(offer: Offer, by: Session) -> str:
    """Whether a pack is of several people, and its papers, each kind once."""
    names = list(dict.fromkeys(paper_words(part.document, by) for part in offer.parts))
    if len({part.resident_id for part in offer.parts}) > 1:
        names.insert(0, translate("Papers", "with brothers and sisters"))
    return ", ".join(names)


def reason_words(reason: str) -> str:
    """Why a paper cannot be made yet."""
    words = {
        "has_left": translate("Papers", "only while the child is here"),
        "no_needs": translate("Papers", "needs have not been assessed yet"),
        "no_monitoring": translate("Papers", "the plan has not been evaluated yet"),
        "no_meeting": translate("Papers", "no meeting was held yet"),
        "no_plan": translate("Papers", "there is no plan yet"),
        "still_here": translate("Papers", "after the discharge"),
        "no_receiver": translate("Papers", "nobody received the child"),
        "not_prepared": translate("Papers", "once the leaving is prepared or recorded"),
        "gate_closed": translate("Papers", "what the return waits for is not in the file yet"),
        "receiver_open": translate("Papers", "who may receive the child is not settled yet"),
        "no_escort": translate("Papers", "no escort was written down"),
        "contact_forbidden": translate("Papers", "the receiver must not come near"),
        "no_schedule": translate("Papers", "no follow-up was agreed"),
        "no_result": translate("Papers", "no follow-up has a result yet"),
        "not_in_procedure": translate("Papers", "not part of this procedure"),
        "not_minor": translate("Papers", "only for minors"),
        "not_missing": translate("Papers", "only after an absence without leave"),
        "no_acts": translate("Papers", "only after unlawful acts or injuries were written down"),
        "not_foreign": translate("Papers", "only for citizens of another state"),
        "no_referral": translate("Papers", "no help by an organisation was agreed"),
        "not_agreed": translate("Papers", "telephone the organisation first"),
    }
    return words.get(reason) or translate("Papers", "not possible now")


def warning_words(code: str) -> str:
    """What to look at before the paper leaves the house."""
    words = {
        "reference_unverified": translate("Papers", "Nobody has compared the article of law with the act yet."),
        "reference_missing": translate(
            "Papers", "This letter names no act: a director can write one under National rules."
        ),
        "addressee_missing": translate("Papers", "The addressee is missing: choose one or write it in."),
        "addressee_by_place": translate(
            "Papers", "The directory does not hold the authority of the place: compare its name, add its address."
        ),
        "already_sent": translate("Papers", "This letter was sent already."),
        "plan_not_approved": translate("Papers", "The plan is not approved yet; the paper says so."),
        "along_moved_on": translate(
            "Papers", "The file has changed since the words about medicines and dates were written: look them through."
        ),
        "kazakh_name_missing": translate("Papers", "The Kazakh name of the centre is missing in the settings."),
    }
    return words.get(code, "")
