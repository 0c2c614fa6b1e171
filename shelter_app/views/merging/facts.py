"""What stands in the rows of two files side by side, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from shelter_app.domain.health import Allergies
from shelter_app.domain.merging import Candidate, Doubt, Obstruction, Side
from shelter_app.domain.names import NameForm
from shelter_app.domain.stays import Stay
from shelter_app.services.merging import Compared
from shelter_app.views.formats import capital
from shelter_app.views.listed import inside, label, labels
from shelter_app.views.page import Context
from shelter_app.views.record.alerts import alert_kind_words
from shelter_app.views.typed import partial_words
from shelter_app.views.words import basis_words, presence_words, sex_words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """One fact of both files; ``code`` is the choice it belongs to, empty where both are kept."""

    title: str
    kept: str
    gone: str
    code: str = ""

    @property
    def differs(self) -> bool:
        """True where both files say something, and not the same."""
        return bool(self.kept and self.gone) and self.kept != self.gone


def rows(both: Compared, context: Context) -> list[Row]:
    """Every fact that one of the files knows, in the order in which a person is recognised."""
    kept = _person(both.kept, context) | _file(both.kept, both.coordinators[Side.KEPT], context)
    gone = _person(both.gone, context) | _file(both.gone, both.coordinators[Side.GONE], context)
    titles = {f"name_{form.value}": form_words(form) for form in NameForm} | _titles()
    found = [Row(title, kept[code], gone[code], code) for code, title in titles.items()]
    return [*(one for one in found if one.kept or one.gone), *_counts(both)]


def _titles() -> dict[str, str]:
    return {
        "earlier": translate("Merging", "Earlier spellings"),
        "sex": translate("Merging", "Sex"),
        "born": translate("Merging", "Birth and age"),
        "claims": translate("Merging", "Statements about the age"),
        "citizenships": translate("Merging", "Citizenship"),
        "legal_status": translate("Merging", "Status"),
        "iin": translate("Merging", "IIN"),
        "iin_absent_reason": translate("Merging", "Why there is no IIN"),
        "documents": translate("Merging", "Documents"),
        "languages": translate("Merging", "Languages"),
        "coordinator": translate("Merging", "Coordinator"),
        "risk": translate("Merging", "Risk"),
        "alerts": translate("Merging", "Alerts"),
        "allergies": translate("Merging", "Allergies"),
        "group_id": translate("Merging", "Came together with others"),
        "stays": translate("Merging", "Stays"),
        "story": translate("Merging", "Story"),
    }


def _person(one: Candidate, context: Context) -> dict[str, str]:
    person = one.facts.person
    names = {f"name_{form.value}": person.written(form) for form in NameForm}
    return names | {
        "earlier": ", ".join(record.name.full for record in person.names if not record.current),
        "sex": capital(sex_words(person.sex, child=person.may_be_minor(context.session.today()))),
        "born": _born(one, context),
        "claims": _claims(one, context) if len(person.age_claims) > 1 else "",
        "citizenships": labels(context, "country", person.citizenships),
        "legal_status": label(context, "legal_status", person.legal_status),
        "iin": person.iin,
        "iin_absent_reason": label(context, "iin_absent_reason", person.iin_absent_reason),
        "documents": _papers(one, context),
        "languages": labels(context, "language", person.languages),
    }


def _file(one: Candidate, coordinator: str, context: Context) -> dict[str, str]:
    file = one.facts.file
    alerts = (f"{capital(alert_kind_words(alert.kind))}: {alert.text}" for alert in file.sorted_alerts())
    return {
        "coordinator": coordinator,
        "risk": label(context, "risk", file.risk),
        "alerts": "\n".join(alerts),
        "allergies": _allergies(one),
        "group_id": translate("Merging", "yes") if file.group_id is not None else "",
        "stays": "\n".join(stay_words(stay, context) for stay in one.stays),
        "story": file.story,
    }


def _counts(both: Compared) -> list[Row]:
    words = {
        "notes": translate("Merging", "Notes"),
        "contacts": translate("Merging", "Contacts"),
        "contact_events": translate("Merging", "Calls and visits"),
        "support_plans": translate("Merging", "Support plans"),
        "attachments": translate("Merging", "Scans and photos"),
        "medicines": translate("Merging", "Medicines"),
        "examinations": translate("Merging", "Examinations"),
        "vaccinations": translate("Merging", "Vaccinations"),
        "prints": translate("Merging", "Printed papers"),
    }
    counts = both.counts
    return [
        Row(title, str(counts[Side.KEPT][table]), str(counts[Side.GONE][table]))
        for table, title in words.items()
        if counts[Side.KEPT][table] or counts[Side.GONE][table]
    ]


def form_words(form: NameForm) -> str:
    """In which writing a name was taken down."""
    words = {
        NameForm.RUSSIAN: translate("Merging", "Name in Russian"),
        NameForm.KAZAKH: translate("Merging", "Name in Kazakh"),
        NameForm.LATIN: translate("Merging", "Name in Latin letters"),
        NameForm.NATIVE: translate("Merging", "Name in their own writing"),
        NameForm.OTHER: translate("Merging", "Called"),
    }
    return words[form]


def _born(one: Candidate, context: Context) -> str:
    person = one.facts.person
    if not person.born:
        return ""
    basis = basis_words(person.born_basis, disputed=person.age_disputed)
    return ", ".join(filter(None, (partial_words(person.born, context.formats), basis)))


def _claims(one: Candidate, context: Context) -> str:
    return "\n".join(
        f"{capital(basis_words(claim.basis, disputed=False))}: {partial_words(claim.born, context.formats)}"
        for claim in one.facts.person.age_claims
    )


def _papers(one: Candidate, context: Context) -> str:
    told = (
        (label(context, "identity_document", paper.kind), paper.number, inside(context, "document_state", paper.state))
        for paper in one.facts.person.documents
    )
    return "\n".join(", ".join(filter(None, words)) for words in told)


def _allergies(one: Candidate) -> str:
    card = one.facts.card
    if card is None or card.allergies is Allergies.NOT_ASKED:
        return ""
    return ", ".join(allergy.to for allergy in card.reacts_to) or translate("Merging", "none known")


def stay_words(stay: Stay, context: Context) -> str:
    """From when to when somebody was here, or where they are now."""
    formats, tz = context.formats, context.session.tz
    began = formats.moment(stay.admitted_at.astimezone(tz))
    if stay.ended_at is None:
        return translate("Merging", "{from_day}, {where}").format(from_day=began, where=presence_words(stay.presence))
    ended = formats.moment(stay.ended_at.astimezone(tz))
    return translate("Merging", "{from_day} to {to_day}").format(from_day=began, to_day=ended)


def doubt_words(doubt: Doubt) -> str:
    """What must be read before two files become one, and what to do about it."""
    words = {
        Doubt.TWINS: translate(
            "Merging",
            "Born on the same day, of one family, with different given names: these may be twins. Twins have a file "
            "each.",
        ),
        Doubt.SIBLINGS: translate(
            "Merging", "Both were entered as one group, as siblings are. Make sure that this is one child."
        ),
        Doubt.OTHER_SEX: translate("Merging", "One file says boy, the other girl."),
        Doubt.OTHER_IIN: translate("Merging", "The files hold different IINs: two numbers mean two people."),
        Doubt.OTHER_BIRTH: translate("Merging", "The birth dates cannot both be right."),
        Doubt.OTHER_CITIZENSHIP: translate(
            "Merging",
            "The files name different citizenships, and afterwards all of them stand in the one file. Whether a way "
            "out of the country is checked depends on them: correct what is wrong.",
        ),
        Doubt.BOTH_HERE: translate("Merging", "Both are counted as here now. Look who sleeps in which bed first."),
        Doubt.STAYS_OVERLAP: translate(
            "Merging",
            "Both files hold a stay of the same nights. That of the file that stays counts; the other one is kept "
            "apart in the record of this merging, with its admission data, things and money, and comes back when you "
            "separate the files. Copy what matters of it first.",
        ),
        Doubt.KEPT_RESTRICTED: translate(
            "Merging", "The file that stays is restricted: what the other one holds will be read by those named only."
        ),
        Doubt.PLANS_RENUMBERED: translate(
            "Merging", "Both files hold support plans. Those of the file that goes away get the next version numbers."
        ),
    }
    return words[doubt]


def obstruction_words(found: Obstruction) -> str:
    """Why these two cannot become one like this, and what can be done."""
    words = {
        Obstruction.SAME_FILE: translate("Merging", "This is the same file. Choose the other one."),
        Obstruction.GONE_RESTRICTED: translate(
            "Merging", "A restricted file cannot go away: its notes are sealed with its own key. Let its number stay."
        ),
        Obstruction.BOTH_RESTRICTED: translate(
            "Merging",
            "Both files are restricted, each sealed with a key of its own. They cannot become one; write a note into "
            "each that names the other.",
        ),
        Obstruction.GONE_PLAN_SIGNED: translate(
            "Merging",
            "A signed support plan cannot move to another file. Let the number of the file with the plan stay.",
        ),
        Obstruction.BOTH_PLANS_SIGNED: translate(
            "Merging",
            "Both files hold a signed support plan, and such a plan cannot move. They cannot become one; write a note "
            "into each that names the other.",
        ),
        Obstruction.GONE_IS_HERE: translate(
            "Merging",
            "The person is here by the file that would go away and has left by the other one. Let the number of the "
            "present stay remain.",
        ),
        Obstruction.GONE_IS_AWAY: translate(
            "Merging",
            "By the file that would go away the person is absent now, by the other one here. Let the number of the "
            "file that knows of the absence stay, or write the return down there first.",
        ),
        Obstruction.ERASURE_WAITS: translate(
            "Merging",
            "An act of erasure of one of these files waits for a second person. Let it be confirmed or withdrawn.",
        ),
    }
    return words[found]
