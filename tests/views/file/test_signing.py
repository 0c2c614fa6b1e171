"""Signing for a child and asking about one at the window: nothing is answered beforehand, nobody stopped is let in."""

from __future__ import annotations

from typing import Any

import pytest

from shelter_app.domain.admissions import names_of
from shelter_app.domain.consents import Beside
from shelter_app.domain.contacts import Permission
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.tracing import Asks
from shelter_app.services import consents, stopped_elsewhere, tracing
from shelter_app.services.tracing import Asked
from shelter_app.views.file.interview.beside import StandByDialog
from shelter_app.views.file.interview.dialogs import ConsentDialog, HelpConsentDialog, RefusalDialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.tracing_dialog import TracingDialog
from shelter_app.views.residents.kin_request import KinRequestDialog
from shelter_app.views.widgets.fields import ComboBox
from tests.records import House
from tests.services.interview_steps import begun, signed, told
from tests.views.file.conftest import OpenFile

NAME = "Беков Тимур"


@pytest.fixture
def page(house: House, open_file: OpenFile) -> FilePage:
    return open_file(house.admit(languages=("uz",)), house.case_worker, "interview")


def opened(page: FilePage, kind: Any, *about: Any) -> Any:
    dialog = kind(page.context, page.sections["interview"].view, *about, page)  # type: ignore[attr-defined]
    dialog.show()
    return dialog


def choose(combo: ComboBox, value: str) -> None:
    combo.set_value(value)
    combo.activated.emit(combo.currentIndex())


def child_of(page: FilePage) -> ResidentId:
    return page.sections["interview"].view.resident.id  # type: ignore[attr-defined, no-any-return]


def help_consent(page: FilePage, representative: str) -> Any:
    dialog = opened(page, HelpConsentDialog, None)
    dialog.organisation.setText("Фонд")
    choose(dialog.language, "uz")
    choose(dialog.beside.who, Beside.REPRESENTATIVE.value)
    dialog.representative.setText(representative)
    return dialog


def test_a_consent_to_help_asks_for_the_language_and_who_signs_beside_the_child(house: House, page: FilePage) -> None:
    dialog = opened(page, HelpConsentDialog, None)
    assert (dialog.language.value(), dialog.beside.who.value()) == (None, None)
    dialog.organisation.setText("Фонд")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.fields["language"].has_problem()
    assert dialog.fields["beside"].has_problem()
    assert house.store.consents.all(resident_id=child_of(page)) == []
    dialog.close()


@pytest.mark.parametrize("kind", [ConsentDialog, RefusalDialog])
def test_in_which_language_it_was_read_is_not_answered_beforehand(house: House, page: FilePage, kind: Any) -> None:
    dialog = opened(page, kind, begun(house, child_of(page)))
    assert dialog.language.value() is None
    dialog.accept_button.click()
    assert dialog.fields["language"].has_problem()
    choose(dialog.language, "uz")
    dialog.accept_button.click()
    assert not dialog.isVisible()
    assert [one.language for one in house.store.consents.all(resident_id=child_of(page))] == ["uz"]


def test_a_consent_before_anything_was_explained_says_so_and_is_not_held_up(house: House, page: FilePage) -> None:
    interview = begun(house, child_of(page))
    dialog = opened(page, ConsentDialog, interview)
    assert dialog.untold.isVisible()
    choose(dialog.language, "uz")
    dialog.accept_button.click()
    assert not dialog.isVisible()
    dialog = opened(page, ConsentDialog, told(house, house.store.interviews.get(interview.id)))
    assert not dialog.untold.isVisible()
    dialog.close()


def test_who_is_stopped_in_the_file_is_refused_as_representative(house: House, page: FilePage) -> None:
    child = child_of(page)
    house.contact(child, NAME, must_not=True)
    dialog = help_consent(page, f"{NAME}, отчим")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.problem.text()
    assert dialog.another is None, "in the child's own file there is nobody else to be"
    dialog.close()
    assert house.store.consents.all(resident_id=child) == []


def test_who_may_be_stopped_elsewhere_signs_after_the_director_gave_a_reason(house: House, page: FilePage) -> None:
    child = child_of(page)
    house.contact(house.admit(), NAME, suspected=True)
    before = consents.agree(begun(house, child), signed(house), by=house.case_worker)
    dialog = opened(page, StandByDialog, before)
    choose(dialog.part.who, Beside.REPRESENTATIVE.value)
    dialog.part.name.setText(NAME)
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.another is not None
    stopped_elsewhere.confirm_another(child, NAME, "другой год рождения", by=house.director)
    dialog.accept_button.click()
    assert not dialog.isVisible()
    assert house.store.consents.get(before.id).representative == NAME


def test_an_answer_to_somebody_stopped_stays_out_of_the_log_of_tracing(house: House, page: FilePage) -> None:
    child = child_of(page)
    house.contact(child, NAME, must_not=True)
    dialog = TracingDialog(page.context, child, page)
    dialog.show()
    dialog.asks.choose(Asks.SOMEBODY.value)
    choose(dialog.body, "relative")
    dialog.who.setText(NAME)
    dialog.sought.setText("Отабек")
    dialog.words.setPlainText("Здесь ли он?")
    dialog.answer.setText("Да, здесь")
    dialog.accept_button.click()
    assert dialog.fields["answer"].has_problem()
    assert tracing.of(child, by=house.case_worker) == []
    dialog.answer.clear()
    dialog.accept_button.click()
    assert [(one.who, one.answer) for one in tracing.of(child, by=house.case_worker)] == [(NAME, "")]


def test_to_somebody_stopped_who_asks_one_thing_is_to_be_said(house: House, page: FilePage) -> None:
    child = child_of(page)
    dialog = KinRequestDialog(page.context, page)
    dialog.show()
    dialog.sought.setText(house.store.people.get(house.store.residents.get(child).person_id).names[0].name.full)
    dialog.asker.setText(NAME)
    dialog.search()
    assert (dialog.whom.stop.isVisible(), dialog.whom.say.isVisible()) == (False, True)
    house.contact(child, NAME, must_not=True)
    dialog.search()
    assert (dialog.whom.stop.isVisible(), dialog.whom.say.isVisible()) == (True, False)
    dialog.close()


def test_the_tracing_window_of_a_file_compares_with_every_child_and_shows_what_is_forbidden(
    house: House, page: FilePage
) -> None:
    child, other = child_of(page), house.admit(names=names_of(ru="Орозбекова Айгуль", latin="Orozbekova Aigul"))
    house.contact(
        other, "Каримов Бахтияр", relation="father", inform=Permission.ALLOWED, collect=Permission.FORBIDDEN,
        decided_by="опека 7",
    )  # fmt: skip
    dialog = TracingDialog(page.context, child, page)
    dialog.show()
    assert not dialog.whom.isVisible(), "whom the centre asks itself is compared with nobody"
    dialog.asks.buttons()[1].click()
    choose(dialog.body, "relative")
    choose(dialog.medium, "phone")
    dialog.who.setText("Karimov Bahtiyor")
    dialog.sought.setText("Orozbekova Aigul")
    dialog.words.setPlainText("Где дочь?")
    dialog.accept_button.click()
    assert dialog.isVisible()
    assert dialog.fields["file"].has_problem()
    assert dialog.whom.stop.isVisible()
    assert "collecting the child" in dialog.whom.stop.text()
    number = house.store.residents.get(other).number
    choose(dialog.whom.file, number)
    assert number in dialog.accept_button.text()
    dialog.accept_button.click()
    assert not dialog.isVisible()
    assert tracing.of(child, by=house.case_worker) == []
    assert [one.words for one in tracing.of(other, by=house.case_worker)] == ["Где дочь?"]


def test_whoever_may_know_but_must_not_get_the_child_is_shown_in_red(house: House, page: FilePage) -> None:
    child = child_of(page)
    house.contact(
        child, "Каримов Бахтияр", relation="father", inform=Permission.ALLOWED, collect=Permission.FORBIDDEN,
        decided_by="опека 7",
    )  # fmt: skip
    dialog = KinRequestDialog(page.context, page)
    dialog.show()
    dialog.sought.setText(house.store.people.get(house.store.residents.get(child).person_id).names[0].name.full)
    dialog.asker.setText("Karimov Bahtiyor")
    dialog.search()
    assert dialog.whom.say.text().startswith("This person may know")
    assert dialog.whom.stop.isVisible()
    assert "collecting the child" in dialog.whom.stop.text()
    dialog.close()


def test_the_tracing_window_fits_a_small_screen_with_a_full_log(house: House, page: FilePage) -> None:
    child = child_of(page)
    for number in range(9):
        words = Asked(Asks.CENTRE, house.clock.now, "embassy", "Консульство", f"исх. № {number}", "мать")
        tracing.note(child, words, by=house.case_worker)
    dialog = TracingDialog(page.context, child, page)
    dialog.show()
    dialog.asks.buttons()[1].click()
    assert dialog.height() <= 690
    assert dialog.minimumSizeHint().height() <= 690
    dialog.close()
