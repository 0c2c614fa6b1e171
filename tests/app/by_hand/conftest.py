"""An empty centre with its staff and rooms, built once a kind, and hands at a program that runs on a copy of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.staff import Role
from shelter_app.services import accounts, sheets, vault
from shelter_app.services.accounts import NewMember
from shelter_app.services.demo.cases import read_cases
from shelter_app.services.demo.training import PASSPHRASE, training_place
from shelter_app.services.vault import FirstRun
from shelter_app.views.theme import Theme
from tests.app.by_hand.hands import Hands
from tests.app.pana import MORNING, DemoCentre, Pana
from tests.conftest import TypeText
from tests.records import Clock

SitDown = Callable[..., Hands]
OPENED = MORNING - timedelta(days=420)


def build_empty(folder: Path, kind: CentreKind) -> DemoCentre:
    """A centre with rooms and everybody at work, and nobody admitted yet."""
    cases, place = read_cases(), training_place(folder)
    director, *others = sorted(cases.staff, key=lambda one: one.role is not Role.DIRECTOR)
    centre = replace(cases.centre, kind=kind)
    first = FirstRun(
        centre, director.login, director.name, PASSPHRASE, director.post, director.phone, portable=True
    )  # fmt: skip
    created = vault.create_registry(place, first, clock=Clock(OPENED))
    rows = {letter: " ".join(words) for letter, words in created.sheet.rows()}
    sheets.confirm(created.session, created.sheet, {letter: rows[letter] for letter in created.sheet.check_rows()})
    for one in others:
        member = NewMember(one.login, one.name, one.role, one.post, one.phone, one.sex, one.languages)
        accounts.add(member, place, passphrase=PASSPHRASE, by=created.session)
    vault.leave(created.session)
    return DemoCentre(folder, {})


@pytest.fixture(scope="session")
def empty_centres(tmp_path_factory: pytest.TempPathFactory) -> Callable[[CentreKind], DemoCentre]:
    """The empty centre of each kind, built when it is first wanted."""
    built: dict[CentreKind, DemoCentre] = {}

    def centre(kind: CentreKind) -> DemoCentre:
        if kind not in built:
            built[kind] = build_empty(tmp_path_factory.mktemp("empty") / "training", kind)
        return built[kind]

    return centre


@pytest.fixture
def sit_down(
    empty_centres: Callable[[CentreKind], DemoCentre], tmp_path: Path, theme: Theme, qtbot: QtBot, type_text: TypeText
) -> Iterator[SitDown]:
    """Starts the program, in English, on an empty centre of a kind; `sit_down().at("D-6 23:40", "duty")`."""
    started: list[Pana] = []

    def sit(kind: CentreKind = CentreKind.CAM, name: str = "training", **parts: Any) -> Hands:
        centre = empty_centres(kind).copy_to(tmp_path / name)
        pana = Pana(centre, qtbot, theme, type_text, tmp_path / f"home of {name}", **parts)
        pana.clock.now = OPENED + timedelta(days=1)
        pana.language.switch("en")
        pana.start()
        started.append(pana)
        return Hands(pana)

    yield sit
    for pana in started:
        pana.end()
    strays = [stray for pana in started for stray in pana.strays.seen]
    assert not strays, "widgets that were shown as windows of their own"
