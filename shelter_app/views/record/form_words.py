"""What forms of the procedure say, in the language of the interface, out of their own catalogues."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.labels import Labels
from shelter_app.domain.procedure_forms import FormLayout, FormUse
from shelter_app.views.page import Context

translate = QCoreApplication.translate


def form_words(context: Context, form: FormLayout | str, text: str) -> str:
    """One sentence of a form as this centre words it; a sentence nobody has translated yet stays English."""
    code = form if isinstance(form, str) else form.code
    return context.session.forms(context.language.code).sentence(code, text) if text else ""


def form_title(context: Context, form: FormLayout, use: FormUse) -> str:
    """The number and the title of a form as the country has them."""
    title = form_words(context, form, form.title)
    if not use.number:
        return title
    return translate("FormWords", "Form {number}. {title}").format(number=use.number, title=title)


def clause_words(context: Context, clause: Labels) -> str:
    """Where the procedure says so, in the language of the interface."""
    return clause.get(context.language.code)
