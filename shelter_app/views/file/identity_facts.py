"""The facts of the identity section as pairs of words; what nobody knows is said as such."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from shelter_app.domain import iin
from shelter_app.domain.names import NameForm
from shelter_app.domain.numbers import bare
from shelter_app.domain.schooling import Schooling
from shelter_app.domain.statistics import ABROAD
from shelter_app.domain.stays import Presence
from shelter_app.services import merging, rooms
from shelter_app.services.residents import FileView
from shelter_app.views.formats import capital
from shelter_app.views.listed import inside, label, labels
from shelter_app.views.page import Context
from shelter_app.views.record.alerts import alert_kind_words
from shelter_app.views.record.care import care_pairs
from shelter_app.views.record.cover_words import until_words
from shelter_app.views.record.whereabouts import away_words
from shelter_app.views.typed import partial_words
from shelter_app.views.words import Counted, basis_words, born_words, presence_words, sex_words

translate = QCoreApplication.translate
Pairs = list[tuple[str, str]]


def form_words(form: NameForm) -> str:
    """In which writing a name was taken down."""
    words = {
        NameForm.RUSSIAN: translate("Identity", "In Russian"),
        NameForm.KAZAKH: translate("Identity", "In Kazakh"),
        NameForm.LATIN: translate("Identity", "In Latin letters"),
        NameForm.NATIVE: translate("Identity", "In their own writing"),
        NameForm.OTHER: translate("Identity", "Called"),
    }
    return words[form]


def not_known() -> str:
    return translate("Identity", "not known")


def not_asked() -> str:
    return translate("Identity", "not asked yet")


def names(view: FileView, context: Context) -> Pairs:
    """Every writing that is known, and sex."""
    pairs = [(form_words(record.form), record.name.full) for record in view.person.names if record.current]
    if view.person.name_unknown or not pairs:
        pairs.insert(0, (translate("Identity", "Name"), not_known()))
    child = view.person.may_be_minor(context.session.today())
    return [*pairs, (translate("Identity", "Sex"), sex_words(view.person.sex, child=child))]


def name_history(view: FileView, context: Context) -> str:
    """Spellings that were corrected; they are still found by the search."""
    earlier = []
    for record in view.person.names:
        if not record.current:
            day = context.formats.until(record.until) if record.until else ""
            earlier.append(" ".join(filter(None, (record.name.full, f"({day})" if day else ""))))
    return translate("Identity", "Earlier: {names}").format(names=", ".join(earlier)) if earlier else ""


def age_line(view: FileView, context: Context) -> str:
    """7 years, as told."""
    age = born_words(view.person.born, context.session.today())
    return ", ".join(filter(None, (age, basis_words(view.person.born_basis, disputed=view.person.age_disputed))))


def claims(view: FileView, context: Context) -> Pairs:
    """Every statement about the birth date; the one that decides is named."""
    pairs = []
    for claim in view.person.age_claims:
        words = [partial_words(claim.born, context.formats)]
        if claim.note:
            words.append(claim.note)
        if claim.basis is view.person.born_basis and claim.born == view.person.born:
            words.append(translate("Identity", "decides"))
        if claim.recorded_on:
            day = context.formats.numeric(claim.recorded_on)
            words.append(translate("Identity", "written down on {date}").format(date=day))
        basis = basis_words(claim.basis, disputed=False)
        pairs.append((capital(basis), ", ".join(words)))
    return pairs or [(translate("Identity", "Date of birth"), not_known())]


def identity(view: FileView, context: Context) -> Pairs:
    """Citizenship, status, languages, number and papers."""
    person = view.person
    countries = labels(context, "country", person.citizenships)
    languages = labels(context, "language", person.languages)
    number = person.iin or label(context, "iin_absent_reason", person.iin_absent_reason) or not_asked()
    pairs = [
        (translate("Identity", "Citizenship"), countries or not_known()),
        (translate("Identity", "Status"), label(context, "legal_status", person.legal_status) or not_asked()),
        (translate("Identity", "Languages"), languages or not_asked()),
        (translate("Identity", "IIN"), number),
    ]
    if needs_interpreter(view):
        pairs.insert(3, (translate("Identity", "Interpreter"), translate("Identity", "needed: speaks none of ours")))
    for paper in person.documents:
        words = (paper.number, inside(context, "document_state", paper.state), paper.note)
        pairs.append((label(context, "identity_document", paper.kind), capital(", ".join(filter(None, words)))))
    if not person.documents:
        pairs.append((translate("Identity", "Documents"), not_asked()))
    return pairs


def needs_interpreter(view: FileView) -> bool:
    """True where languages are known and neither Kazakh nor Russian is among them."""
    languages = view.person.languages
    return bool(languages) and not {"kk", "ru", "kaz", "rus"} & set(languages)


def iin_hint(view: FileView, today: date) -> str:
    """A difference between the number and the file is legal; it is only worth a second look."""
    if not view.person.iin:
        return ""
    hints = iin.check(view.person.iin, view.person.born, view.person.sex.value, today=today).hints
    return iin_hint_words(hints)


def iin_hint_words(hints: tuple[iin.IinHint, ...]) -> str:
    if iin.IinHint.IN_FUTURE in hints:
        return translate(
            "Identity", "The first digits cannot be a birth date: that day has not come. Compare the number."
        )
    if iin.IinHint.BIRTH_DIFFERS in hints:
        return translate("Identity", "The IIN suggests another birth date. That happens; compare it with the document.")
    if iin.IinHint.SEX_DIFFERS in hints:
        return translate("Identity", "The IIN suggests the other sex. That happens; compare it with the document.")
    return ""


def stay_number(view: FileView) -> str:
    """Which stay it is where there were earlier ones."""
    count = len(view.stays)
    return Counted().stays(count) if count > 1 else ""


def stay(view: FileView, context: Context) -> Pairs:
    """What was noted at the door."""
    found, formats, tz = view.stay, context.formats, context.session.tz
    brought = ", ".join(filter(None, (label(context, "brought_by", found.brought_by), found.brought_by_person)))
    health = labels(context, "health_visible", found.health_seen)
    pairs = [
        (translate("Identity", "Admitted"), formats.moment(found.admitted_at.astimezone(tz))),
        (translate("Identity", "Category"), label(context, "admission_category", found.category)),
        *care_pairs(view, context),
        (translate("Identity", "Brought by"), brought or not_known()),
        (translate("Identity", "Found"), found.found_where or not_known()),
        (translate("Identity", "Home was in"), home(found.origin, context)),
        (translate("Identity", "School"), school(found.schooling, context)),
        (translate("Identity", "Circumstances"), found.circumstances),
        (translate("Identity", "Ground"), ground(view, context)),
        (translate("Identity", "Health as seen"), ", ".join(filter(None, (health, found.health_note))) or not_asked()),
        (translate("Identity", "Room"), rooms.place(found.room, found.bed) or translate("Identity", "none yet")),
    ]
    if found.away is not None:
        pairs.insert(0, (translate("Identity", "Now"), away_words(found.away, context)))
    elif found.presence is not Presence.PRESENT and found.presence_since:
        since = formats.moment(found.presence_since.astimezone(tz))
        words = translate("Identity", "{where} since {time}").format(where=presence_words(found.presence), time=since)
        pairs.insert(0, (translate("Identity", "Now"), words))
    if found.extended_until:
        words = f"{formats.until(found.extended_until)}, {found.extension_reason}"
        pairs.append((translate("Identity", "Extended"), words))
    return [(name, words) for name, words in pairs if words]


def home(origin: str, context: Context) -> str:
    """The region of the country where home was; nothing while nobody asked."""
    if origin == ABROAD:
        return translate("Identity", "another country")
    return label(context, "region_kz", origin) if origin else ""


def school(known: Schooling | None, context: Context) -> str:
    """The school and since when, or why there is none; nothing while nobody asked."""
    if known is None:
        return ""
    grade = translate("Identity", "grade {grade}").format(grade=known.grade) if known.grade else ""
    if not known.enrolled:
        none = translate("Identity", "goes to none")
        return ", ".join(filter(None, (none, inside(context, "no_school_reason", known.reason), grade)))
    since = context.formats.numeric(known.since) if known.since else ""
    return ", ".join(filter(None, (known.school, grade, since)))


def ground(view: FileView, context: Context) -> str:
    """The document on which the stay rests, or that it is still to come."""
    found, formats = view.stay.ground, context.formats
    if found.outstanding:
        expected = inside(context, "ground_kind", found.expected_kind)
        words = translate("Identity", "to follow")
        return f"{words}: {expected}" if expected else words
    parts = [label(context, "ground_kind", found.kind)]
    if found.number:
        parts.append(f"№ {bare(found.number)}")
    if found.issued_on:
        parts.append(partial_words(found.issued_on, formats))
    parts.append(found.issuer)
    if found.received_at:
        at = formats.moment(found.received_at.astimezone(context.session.tz))
        parts.append(translate("Identity", "received {time}").format(time=at))
    return ", ".join(filter(None, parts))


def case(view: FileView, context: Context) -> Pairs:
    """Coordinator, risk, alerts as written, siblings."""
    resident = view.resident
    pairs = [
        (translate("Identity", "Coordinator"), view.coordinator or translate("Identity", "nobody yet")),
        *cover(view, context),
        (translate("Identity", "Risk"), label(context, "risk", resident.risk) or not_asked()),
    ]
    for alert in resident.sorted_alerts():
        kind = alert_kind_words(alert.kind)
        pairs.append((capital(kind), alert.text))
    if resident.restricted:
        pairs.append((translate("Identity", "Reading"), translate("Identity", "only those named for this file")))
    return pairs


def cover(view: FileView, context: Context) -> Pairs:
    """Who stands in for the coordinator today, with a telephone and until when; nothing where nobody does."""
    if view.cover is None:
        return []
    told = ", ".join(filter(None, (view.cover.stands_in, view.cover.phone, until_words(view.cover.cover, context))))
    return [(translate("Identity", "Stands in today"), told)]


def merged(view: FileView, context: Context) -> Pairs:
    """The files that went into this one, with who merged them, when and why."""
    session = context.session
    pairs = []
    for one in merging.of(view.resident.id, by=session):
        day = context.formats.numeric(one.merge.at.astimezone(session.tz).date())
        words = translate("Identity", "file {number}: {day}, {name}. {reason}")
        told = words.format(number=one.number, day=day, name=one.author, reason=one.merge.reason)
        pairs.append((translate("Identity", "Went into this one"), told))
    return pairs
