"""The names of papers in every language, for registers that list them."""

from __future__ import annotations

from shelter_app.reports.catalogue import FORM, PAPERS, title
from shelter_app.reports.data import Text
from shelter_app.services import packaged
from shelter_app.services.papers import facts as f
from shelter_app.wording import load


def document_title(document: str) -> Text:
    """What staff call this paper; a paper that the program no longer knows keeps its code."""
    return f.each_language(lambda lang: called(document, lang))


def called(document: str, lang: str, layout: str = "") -> str:
    """The same in one language; a form by its ``layout``, else by the first one of its code."""
    if document in PAPERS:
        return title(document, load("paper", lang))
    if not document.startswith(FORM):
        return document
    code, known = document.removeprefix(FORM), packaged.form_codes()
    wanted = layout or code
    name = wanted if wanted in known else next((one for one in known if one.startswith(f"{code}_")), "")
    return load("forms", lang).sentence(name, packaged.form_layout(name).title) if name else document


def form_names() -> tuple[str, ...]:
    """Every form of every country that comes with the program, as papers are named."""
    uses = (use.code for code in packaged.profile_codes() for use in packaged.profile(code).forms)
    return tuple(dict.fromkeys(f"{FORM}{code}" for code in uses))
