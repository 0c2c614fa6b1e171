"""The training centre: a registry of its own with the demo stories, where everybody has one well-known passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from shelter_app.domain.staff import Role
from shelter_app.security.kdf import KdfPolicy
from shelter_app.services import accounts, sheets, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.demo.building import build
from shelter_app.services.demo.cases import Colleague, read_cases
from shelter_app.services.place import Place
from shelter_app.services.session import Session
from shelter_app.services.vault import FirstRun

PASSPHRASE: Final = "quiet river lamp orchard"  # noqa: S105  (printed in the handbook: it guards invented people)
BUILT_ON_SETTING: Final = "training_built_on"
Step = Callable[[int, int], None]


def training_place(folder: Path) -> Place:
    """The training centre under ``folder``: registry and site key side by side in folders of their own.

    No real registry has these names, because the training centre is removed and built anew each day.
    Its people are invented and its passphrase is printed in the handbook, so its keys cost as little as is allowed.
    """
    policy = KdfPolicy()
    cheap = KdfPolicy(policy.floor, policy.floor, policy.ceiling)
    return Place(folder / "training-registry", folder / "training-site", policy=cheap)


def build_training(
    place: Place, passphrase: str, *, today: date | None = None, portable: bool = True, step: Step | None = None
) -> dict[str, tuple[str, ...]]:
    """Makes the registry, its staff (all with the one passphrase) and the twenty stories; returns their file numbers.

    ``step`` is told how far it is. Raises HeaderConflict where a registry is already, PassphraseRefused.
    """
    tell = step or (lambda _done, _whole: None)
    cases = read_cases()
    director, *others = sorted(cases.staff, key=lambda one: one.role is not Role.DIRECTOR)
    whole = len(others) + 2
    first = FirstRun(
        cases.centre, director.login, director.name, passphrase, director.post, director.phone, portable=portable
    )
    created = vault.create_registry(place, first)
    sessions = {director.login: created.session}
    tell(1, whole)
    try:
        _verify_sheet(created)
        for number, colleague in enumerate(others, start=2):
            added = accounts.add(_member(colleague), place, passphrase=passphrase, by=created.session)
            if added.member.role is not Role.ADMINISTRATOR:
                sessions[colleague.login] = _session(place, created.session, colleague.login, passphrase)
            tell(number, whole)
        _complete(created.session, director)
        now = created.session.now()
        numbers = build(sessions, today or now.date(), now=now if today is None else None, by=created.session)
        with created.session.store.transaction():
            created.session.store.settings.put(BUILT_ON_SETTING, (today or now.date()).isoformat())
        tell(whole, whole)
    except BaseException:
        created.session.store.close()
        _take_back(place)
        raise
    vault.leave(created.session)
    return numbers


def _take_back(place: Place) -> None:
    """Removes a registry that was not finished; what lies in its folder was made by this call."""
    for path in place.folder.glob("registry*"):
        place.files.remove(path)


def _verify_sheet(created: vault.Created) -> None:
    rows = {letter: " ".join(words) for letter, words in created.sheet.rows()}
    sheets.confirm(created.session, created.sheet, {letter: rows[letter] for letter in created.sheet.check_rows()})


def _member(colleague: Colleague) -> NewMember:
    return NewMember(
        colleague.login, colleague.name, colleague.role, colleague.post, colleague.phone, colleague.sex,
        colleague.languages,
    )  # fmt: skip


def _complete(session: Session, director: Colleague) -> None:
    with session.change("staff.edited", "staff"):
        session.staff = session.store.staff.save(replace(session.staff, sex=director.sex, languages=director.languages))


def _session(place: Place, at: Session, login: str, passphrase: str) -> Session:
    """Another colleague at the registry that is already open; everybody unlocks with their own key."""
    door = vault.knock(place)
    unlocked = vault.turn(door, login, passphrase, now=datetime.now(UTC))
    member = at.store.staff.all(login=login)[0]
    return replace(at, staff=member, keys=unlocked.member, listeners=[])
