"""The safety card of everybody present for everybody on duty, and what it never tells of a restricted file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from shelter_app.domain.contacts import Permission
from shelter_app.domain.errors import NotFound
from shelter_app.domain.health import Allergies, Allergy, HealthCard
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.residents import Alert, AlertKind
from shelter_app.domain.stays import Presence
from shelter_app.services import health, journal, presence, residents, safety
from tests.records import House


@pytest.fixture
def restricted(house: House, child: ResidentId) -> ResidentId:
    """A child of whom the night knows no name: a prohibition, an allergy, and a room."""
    house.contact(
        child,
        "Беков Тимур",
        relation="stepfather",
        must_not=True,
        note="борода, белая «Нива»",
        phones=("+77011112233",),
    )
    house.contact(child, "Рахимова Зухра", relation="mother", collect=Permission.ALLOWED, decided_by="опека, № 17")
    health.save_card(
        HealthCard(child), Allergies.KNOWN, (Allergy("арахис", "отёк"),), care="спит со светом", by=house.case_worker
    )
    journal.restrict(child, (house.case_worker.staff.id,), by=house.director)
    return child


def test_the_night_sees_who_must_not_come_what_the_child_reacts_to_and_whom_to_call(
    house: House, restricted: ResidentId
) -> None:
    card = safety.card(restricted, by=house.duty)
    (stop,) = card.stops
    assert (stop.name, stop.relation, stop.note) == ("Беков Тимур", "stepfather", "борода, белая «Нива»")
    assert (card.health.reacts_to, card.health.care) == ((Allergy("арахис", "отёк"),), "спит со светом")
    assert house.director.staff.id in {one.id for one in card.to_call}
    assert (card.presence, card.away) == (Presence.PRESENT, None)
    assert (card.readable, card.may_open) == (False, True)


def test_it_tells_no_name_and_nobody_who_could_tell_it(house: House, restricted: ResidentId) -> None:
    card = safety.card(restricted, by=house.duty)
    assert (card.line.named, card.line.number) == (False, "001-26")
    assert card.collectors == ()
    assert "Рахимова" not in repr(replace(card, to_call=()))
    named = safety.card(restricted, by=house.case_worker)
    assert named.line.named
    assert [one.name for one in named.collectors] == ["Рахимова Зухра"]


def test_lists_show_its_number_and_the_file_stays_closed(house: House, restricted: ResidentId) -> None:
    safety.card(restricted, by=house.duty)
    (line,) = residents.here(by=house.duty)
    assert not line.named
    with pytest.raises(NotFound):
        residents.open_file(restricted, by=house.duty)


def test_every_look_is_written_down_and_a_refresh_is_none(house: House, restricted: ResidentId) -> None:
    count = house.line_count()
    safety.card(restricted, by=house.duty)
    safety.card(restricted, again=True, by=house.duty)
    assert house.line_count() == count + 1
    other = house.admit()
    safety.card(other, again=True, by=house.duty)
    safety.card(restricted, again=True, by=house.duty)
    looks = [one for one in house.store.audit.recent(10) if one.action == "card.viewed"]
    assert [one.resident_id for one in looks] == [restricted, other, restricted]


def test_whoever_is_away_is_told_with_whom_and_until_when(house: House, restricted: ResidentId) -> None:
    away = presence.Away(Presence.HOSPITAL, house.clock.now, where="2-я детская")
    presence.go_away(restricted, away, by=house.case_worker)
    card = safety.card(restricted, by=house.duty)
    assert card.away is not None
    assert (card.presence, card.away.where) == (Presence.HOSPITAL, "2-я детская")


def test_of_those_who_left_there_is_no_card_for_those_not_named(house: House, restricted: ResidentId) -> None:
    house.discharge(restricted)
    before = house.everything()
    with pytest.raises(NotFound):
        safety.card(restricted, by=house.duty)
    assert house.everything() == before
    assert safety.card(restricted, by=house.case_worker).line.named


def test_an_alert_of_the_file_is_on_the_card(house: House, child: ResidentId) -> None:
    form = residents.CaseForm(None, "high", (Alert(AlertKind.RISK, "Может уйти через окно"),), "")
    residents.edit_case(house.store.residents.get(child), form, by=house.case_worker)
    assert [one.text for one in safety.card(child, by=house.duty).alerts] == ["Может уйти через окно"]
