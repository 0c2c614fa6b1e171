"""The library of measures: learned from approved plans, offered by need and language, forgotten one by one."""

from __future__ import annotations

from collections.abc import Iterable

from shelter_app.domain.ids import PhraseId
from shelter_app.domain.phrases import Phrase, key_of, language_of, learnable
from shelter_app.domain.staff import Can
from shelter_app.domain.support_plans import PlanItem, SupportPlan
from shelter_app.services.session import Session, allowed, new_id


def learn(by: Session, plan: SupportPlan, items: Iterable[PlanItem], earlier: Iterable[PlanItem]) -> None:
    """Takes the measures of a plan that is being approved into the library, inside the change that is open.

    Only for needs of the list, only what speaks of nobody in particular, and only what this version brought: a row
    that stood in ``earlier``, the version before it, was counted with that one.
    """
    needs = by.reference.list(by.profile.needs_list)
    known = {(item.need, key_of(item.measure)) for item in earlier}
    fresh = [
        item
        for item in items
        if item.measure.strip() and needs.get(item.need) and (item.need, key_of(item.measure)) not in known
    ]
    if not fresh:
        return
    names = names_around(by, plan)
    roles = {member.id: member.role.value for member in by.store.staff.all()}
    for item in fresh:
        if learnable(item.measure, names):
            days = (item.due - plan.drafted_on).days if item.due and item.due >= plan.drafted_on else None
            _count(by, item, days, roles.get(item.responsible_id, "") if item.responsible_id else "")


def _count(by: Session, item: PlanItem, days: int | None, role: str) -> None:
    text, key = item.measure.strip(), key_of(item.measure)
    language = language_of(text)
    found = by.store.phrases.all(need=item.need, language=language, key=key)
    if found:
        by.store.phrases.save(found[0].used(text, days, role))
    else:
        fresh = Phrase(PhraseId(new_id()), item.need, language, key, text)
        by.store.phrases.add(fresh.used(text, days, role))


def names_around(by: Session, plan: SupportPlan) -> list[str]:
    """Every name around a child: its own in all writings, its contacts, the colleagues."""
    person = by.store.people.get(by.store.residents.get(plan.resident_id).person_id)
    contacts = by.store.contacts.all(resident_id=plan.resident_id)
    return [
        *(record.name.full for record in person.names),
        *(contact.name for contact in contacts),
        *(member.name for member in by.store.staff.all()),
    ]


def suggested(by: Session, need: str, lang: str) -> list[Phrase]:
    """The measures for a need in one language, the most used first."""
    found = by.store.phrases.all(need=need, language=lang)
    return sorted(found, key=lambda one: (-one.count, one.text))


@allowed(Can.WRITE_PLAN)
def for_need(need: str, lang: str, *, by: Session) -> tuple[Phrase, ...]:
    """What the centre's approved plans have taught for a need: in ``lang`` first, each by how often it was used."""
    others = [one for one in by.store.phrases.all(need=need) if one.language != lang]
    return (*suggested(by, need, lang), *sorted(others, key=lambda one: (one.language, -one.count, one.text)))


@allowed(Can.WRITE_PLAN)
def forget(phrase: Phrase, *, by: Session) -> None:
    """Takes one measure out of the library; plans in which it stands keep it. Raises NotFound, Stale."""
    known = by.store.phrases.unchanged(phrase)
    with by.change("plan.phrase_forgotten", "plans") as change:
        change.subject = known.need
        by.store.phrases.remove(known.id)
