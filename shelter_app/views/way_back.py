"""Where typed and unsaved words are opened again: the section of the file, and the dialog where one can be named."""

from __future__ import annotations

from shelter_app.services.drafts import WORDS
from shelter_app.views.kept_words import Left

_DIALOGS = {
    "name": ("identity", "name"),
    "age": ("identity", "age"),
    "identity": ("identity", "identity"),
    "stay": ("identity", "stay"),
    "ground": ("identity", "ground"),
    "extend": ("identity", "extend"),
    "case": ("identity", "case"),
    "health-card": ("health", "card"),
    "medicine": ("health", "medicine"),
    "medicine-stop": ("health", ""),
    "examination": ("health", "examination"),
    "vaccination": ("health", "vaccination"),
    "scan": ("documents", "scan"),
    "scan-removal": ("documents", ""),
    "paper-step": ("documents", ""),
    "paper-off": ("documents", ""),
}


def way_back(words: Left) -> dict[str, str] | None:
    """The section and the action of the file that bring the form back; None where the page itself is all there is.

    A record that is already there is shown, not begun anew: its own dialog is one key from it."""
    form, _, about = words.draft.form.removeprefix(WORDS).partition(":")
    if words.page != "file":
        return None
    if form in _DIALOGS:
        section, action = _DIALOGS[form]
    elif form in ("contact", "contact-log", "right"):
        known = about.partition("-")[0]
        section, action = "contacts", f"show {known}" if known.isdigit() else "add" if form == "contact" else ""
    elif form in ("appointment", "appointment-outcome"):
        known_as = "edit" if form == "appointment" else "settle"
        section, action = "appointments", f"{known_as} {about}" if about else "add"
    elif form in ("paper", "obstacle"):
        section, action = "documents", "" if about else form
    else:
        return None
    return {"section": section, "action": action} if action else {"section": section}
