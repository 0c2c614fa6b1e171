"""The names of papers in every language, for lists and registers that name them."""

from __future__ import annotations

from shelter_app.reports.catalogue import FORM, OWN, PAPERS, title
from shelter_app.reports.data import Text
from shelter_app.services import packaged
from shelter_app.services.papers import facts as f
from shelter_app.services.session import Session
from shelter_app.wording import load


def document_title(document: str, by: Session) -> Text:
    """What staff call this paper; a paper that the program no longer knows keeps its code."""
    return f.each_language(lambda lang: called(document, lang, by=by))


def called(document: str, lang: str, *, by: Session | None) -> str:
    """The same in one language; a form as this centre has approved or corrected its title.

    A form of a country that the centre has left, and every form where no registry is open, keeps the title under which
    it came.
    """
    if document.startswith(OWN):
        return _own(document, by) or title(document, load("paper", lang))
    if document in PAPERS:
        return title(document, load("paper", lang))
    if not document.startswith(FORM):
        return document
    code = document.removeprefix(FORM)
    if by is not None and by.profile.form(code) is not None:
        layout = packaged.form(by.profile, code)
        return by.forms(lang).sentence(layout.code, layout.title)
    known = packaged.form_codes()
    name = code if code in known else next((one for one in known if one.startswith(f"{code}_")), "")
    return load("forms", lang).sentence(name, packaged.form_layout(name).title) if name else document


def _own(document: str, by: Session | None) -> str:
    """The name the centre gave a letter of its own, in its newest edition; empty where no registry is open."""
    code = document.removeprefix(OWN)
    if by is None or not code.isdigit():
        return ""
    newest = by.store.letter_templates.all("-edition", code=int(code), limit=1)
    return newest[0].name if newest else ""


def form_names() -> tuple[str, ...]:
    """Every form of every country that comes with the program, as papers are named."""
    uses = (use.code for code in packaged.profile_codes() for use in packaged.profile(code).forms)
    return tuple(dict.fromkeys(f"{FORM}{code}" for code in uses))
