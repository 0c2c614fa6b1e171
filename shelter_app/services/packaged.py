"""The profiles, forms and reference lists that come with the program; the centre's own edits lie in its registry."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from shelter_app import paths
from shelter_app.domain import guards, legal_references, route_changes
from shelter_app.domain.calendars import CentreDays, WorkCalendar
from shelter_app.domain.centre import Centre
from shelter_app.domain.errors import NotFound
from shelter_app.domain.legal_references import ReferenceChange
from shelter_app.domain.procedure_forms import FORM_LANGUAGES, Approved, FormLayout, FormUse
from shelter_app.domain.profiles import Profile, borrowing
from shelter_app.domain.reference import Reference
from shelter_app.domain.route_changes import RouteChange
from shelter_app.domain.rule_changes import RuleChange, changed
from shelter_app.storage.store import Store

RULE_CHANGES_SETTING: Final = "rule_changes"
GUARD_CHANGES_SETTING: Final = "guard_changes"
REFERENCE_CHANGES_SETTING: Final = "reference_changes"
ROUTE_CHANGES_SETTING: Final = "route_changes"
CENTRE_DAYS_SETTING: Final = "working_days"
_APPROVED_WORDS: Final = "form_words"


def profile_codes() -> tuple[str, ...]:
    """The countries whose procedure comes with the program: one file, one country."""
    return tuple(sorted(path.stem for path in (paths.resources() / "profiles").glob("*.toml")))


@cache
def profile(code: str) -> Profile:
    """A packaged national procedure."""
    return Profile.parse(tomllib.loads((paths.resources() / "profiles" / f"{code}.toml").read_text("utf-8")))


@cache
def reference() -> Reference:
    """All packaged reference lists."""
    files = sorted((paths.resources() / "reference").glob("*.json"))
    return Reference.parse(json.loads(path.read_text("utf-8")) for path in files)


@cache
def form_codes() -> tuple[str, ...]:
    """The library of forms: one file, one form; which of them a country has is said by its profile."""
    return tuple(sorted(path.stem for path in (paths.resources() / "procedure_forms").glob("*.toml")))


@cache
def form_layout(code: str) -> FormLayout:
    """One form of the library; each is read when it is first wanted, for reading all of them takes 50 ms."""
    return FormLayout.parse(tomllib.loads((paths.resources() / "procedure_forms" / f"{code}.toml").read_text("utf-8")))


def form(profile: Profile, code: str) -> FormLayout:
    """A form as this country prints it; NotFound where its procedure has none of that code.

    The layout keeps its own code, which is the context of its words in the catalogues; answers belong to ``code``.
    """
    use = profile.form(code)
    if use is None:
        raise NotFound("forms")
    return _as_printed(use)


@lru_cache(maxsize=256)
def _as_printed(use: FormUse) -> FormLayout:
    return use.of(form_layout(use.layout))


def profile_of(store: Store, centre: Centre) -> Profile:
    """The procedure by which this centre works: the packaged one with what its lawyer changed and the forms it took."""
    packaged = changed(profile(centre.profile), rule_changes(store))
    packaged = borrowing(packaged, needs=_other(centre.needs_from), plan=_other(centre.plan_from))
    packaged = route_changes.decided(packaged, decided_routes(store))
    return replace(
        packaged,
        guards=guards.decided(packaged.guards, guard_changes(store)),
        references=legal_references.decided(packaged.references, reference_changes(store)),
    )


def _other(code: str) -> Profile | None:
    """The procedure of another country, None for the centre's own and for one that no longer comes with the program."""
    return profile(code) if code in profile_codes() else None


def rule_changes(store: Store) -> tuple[RuleChange, ...]:
    """Every decision of this centre about a rule, the latest one a rule."""
    return store.settings.get(RULE_CHANGES_SETTING, tuple[RuleChange, ...]) or ()


def decided_routes(store: Store) -> tuple[RouteChange, ...]:
    """Every decision of this centre about a route of leaving, the latest one a route."""
    return store.settings.get(ROUTE_CHANGES_SETTING, tuple[RouteChange, ...]) or ()


def guard_changes(store: Store) -> tuple[guards.GuardChange, ...]:
    """Every decision of this centre about a guard, the latest one a guard."""
    return store.settings.get(GUARD_CHANGES_SETTING, tuple[guards.GuardChange, ...]) or ()


def reference_changes(store: Store) -> tuple[ReferenceChange, ...]:
    """Every decision of this centre about the act that a letter names, the latest one a letter."""
    return store.settings.get(REFERENCE_CHANGES_SETTING, tuple[ReferenceChange, ...]) or ()


def approved_words(store: Store, *langs: str) -> tuple[Approved, ...]:
    """The sentences of forms this centre has approved or corrected in these languages, in all where none is named."""
    found = (store.settings.get(words_setting(lang), tuple[Approved, ...]) for lang in langs or FORM_LANGUAGES)
    return tuple(one for decided in found for one in decided or ())


def words_setting(lang: str) -> str:
    """Where the decisions about one language lie: each by itself, so that one sentence never rewrites all of them."""
    return f"{_APPROVED_WORDS}-{lang}"


def centre_days(store: Store) -> CentreDays:
    """The centre's own table of moved and free days; empty where nobody has written one."""
    return store.settings.get(CENTRE_DAYS_SETTING, CentreDays) or CentreDays()


def calendar_of(store: Store, country: str) -> WorkCalendar:
    """The calendar by which this centre counts working days."""
    return WorkCalendar.of(country, centre_days(store))
