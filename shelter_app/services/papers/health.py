"""What the duty folder must know about health: conditions, allergies, medicines with their hours, food, what helps."""

from __future__ import annotations

from dataclasses import dataclass

from shelter_app.domain.health import Allergies, HealthCard, Medicine
from shelter_app.domain.residents import AlertKind
from shelter_app.reports.data import Fact, Text
from shelter_app.services.papers import facts as f
from shelter_app.services.papers.facts import CaseFile


@dataclass(frozen=True, slots=True)
class HealthFacts:
    """The lines of the card; what nobody asked is printed as not asked, never as none."""

    diagnoses: Fact
    medicines: Fact
    diet: Fact
    helps: Fact


def facts_of(file: CaseFile) -> HealthFacts:
    """From the health section of the file and the alerts at the door."""
    store, resident = file.by.store, file.resident
    card = store.health_cards.find(resident.id) or HealthCard(resident.id)
    told = "; ".join(alert.text for alert in resident.sorted_alerts() if alert.kind is AlertKind.HEALTH)
    running = [
        one
        for one in store.medicines.all("name", resident_id=resident.id)
        if one.stopped_at is None and one.runs_on(file.by.today(), file.by.tz)
    ]
    return HealthFacts(
        f.fact(f.joined("; ", told, card.conditions, allergies_words(card)), Fact.not_asked()),
        f.fact(f.joined("; ", *map(medicine_words, running)), Fact.not_asked()),
        f.fact(card.diet, Fact.not_asked()),
        f.fact(card.care, Fact.not_asked()),
    )


def allergies_words(card: HealthCard) -> Text:
    """What is known about allergies; nothing where nobody has asked."""
    match card.allergies:
        case Allergies.KNOWN:
            known = ", ".join(f"{one.to} ({one.reaction})" if one.reaction else one.to for one in card.reacts_to)
            said = f.phrase(lambda w: w.translate("ResidentCard", "allergy: {known}"))
            return f.each_language(lambda lang: said.in_language(lang).format(known=known))
        case Allergies.NONE_KNOWN:
            return f.phrase(lambda w: w.translate("ResidentCard", "no allergies known"))
    return ""


def medicine_words(medicine: Medicine) -> Text:
    """One medicine with its dose and its hours, or how often it may be given when needed."""
    when: Text = ", ".join(medicine.hours)
    if medicine.when_needed:
        when = f.phrase(lambda w: w.translate("ResidentCard", "when needed"))
        if medicine.most_a_day is not None:
            most = f.phrase(lambda w: w.translate("ResidentCard", "when needed, at most {count} in 24 hours"))
            when = f.each_language(lambda lang: most.in_language(lang).format(count=medicine.most_a_day))
    return f.joined(", ", medicine.name, medicine.dose, when)
