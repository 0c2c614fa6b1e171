"""Which sections of a file a member may turn to, with their words, icons and keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.staff import Can
from shelter_app.services.session import Session
from shelter_app.views.widgets.sections import Part

translate = QCoreApplication.translate
_TENTH = 10
_NEEDS = {"interview": Can.INTERVIEW, "plan": Can.READ_PLAN, "papers": Can.PRINT_PAPER, "access": Can.READ_AUDIT}


def offered(name: str, session: Session) -> bool:
    """Whether this member may turn to that section of a file."""
    return name not in _NEEDS or session.can(_NEEDS[name])


def offered_parts(session: Session) -> list[Part]:
    """The sections of a file that this member may turn to, each with its keys; the plan's own page offers them too."""
    names = (
        ("timeline", translate("FilePage", "Timeline"), "history"),
        ("identity", translate("FilePage", "Identity"), "fingerprint"),
        ("contacts", translate("FilePage", "Family and contacts"), "users-round"),
        ("health", translate("FilePage", "Health"), "heart-pulse"),
        ("plan", translate("FilePage", "Support plan"), "clipboard-list"),
        ("documents", translate("FilePage", "Documents and scans"), "paperclip"),
        ("papers", translate("FilePage", "Papers"), "printer"),
        ("leaving", translate("FilePage", "Leaving"), "footprints"),
        ("appointments", translate("FilePage", "Appointments"), "calendar-days"),
        ("interview", translate("FilePage", "Interview"), "message-square"),
        ("referrals", translate("FilePage", "Help by others"), "handshake"),
        ("access", translate("FilePage", "Who looked"), "eye"),
    )
    shown = [one for one in names if offered(one[0], session)]
    keys = (f"Ctrl+{place}" if place < _TENTH else "" for place in range(1, len(shown) + 1))
    return [Part(name, words, icon, key) for (name, words, icon), key in zip(shown, keys, strict=True)]
