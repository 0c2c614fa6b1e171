"""Help by others in a file: the call, the consent, the letter, the answer, and the log beneath."""

from __future__ import annotations

import pytest

from shelter_app.domain.consents import Beside
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.referrals import ReferralState
from shelter_app.services import disclosures, papers, referrals
from shelter_app.views.file.interview.dialogs import HelpConsentDialog
from shelter_app.views.file.page import FilePage
from shelter_app.views.file.referrals.disclosure_dialogs import DisclosureDialog, ExplainDialog, StrikeDialog
from shelter_app.views.file.referrals.referral_dialog import ReferralDialog
from shelter_app.views.file.referrals.section import ReferralsSection
from shelter_app.views.file.referrals.steps import ReferralAnswerDialog, ReferralDoneDialog
from shelter_app.views.record.directory import DirectoryDialog
from shelter_app.views.widgets.button import Button
from shelter_app.views.widgets.labels import Label
from tests.records import House
from tests.services.papers_story import equipped
from tests.services.referral_steps import begun, consented, law_office, letter_of, sent
from tests.views.answers import in_dialog, save
from tests.views.file.conftest import OpenFile


@pytest.fixture
def house(house: House) -> House:
    return equipped(house)


@pytest.fixture
def child(house: House) -> ResidentId:
    return house.admit(languages=("uz",))


def section_of(page: FilePage) -> ReferralsSection:
    section = page.sections["referrals"]
    assert isinstance(section, ReferralsSection)
    return section


def words_of(section: ReferralsSection) -> str:
    section.refresh()
    return "\n".join(label.text() for label in section.findChildren(Label))


def press(section: ReferralsSection, words: str) -> None:
    button = next(one for one in section.findChildren(Button) if one.text() == words)
    button.click()


def test_a_referral_is_prepared_with_what_was_said_on_the_telephone(
    house: House, child: ResidentId, open_file: OpenFile
) -> None:
    to = law_office(house)
    law_office(house, title_ru="Поликлиника № 5", helps=("medical",))
    section = section_of(open_file(child, house.case_worker, "referrals"))
    assert "telephone first" in words_of(section)

    def fill(dialog: ReferralDialog) -> None:
        dialog.helps.set_value("legal")
        dialog.helps.activated.emit(0)
        assert [dialog.organisation.itemData(place) for place in range(dialog.organisation.count())] == [str(to.id)]
        dialog.organisation.set_value(str(to.id))
        dialog.help.setPlainText("Юрист")
        dialog.agreed_at.set_now()
        dialog.agreed_with.setText("Пак И.")
        save(dialog)

    answered = in_dialog(fill)
    section.act("add")
    assert answered()
    (line,) = referrals.of(child, by=house.case_worker)
    assert (line.referral.organisation, line.referral.agreed_with) == ("НПО «Құқық»", "Пак И.")
    told = words_of(section)
    assert "НПО «Құқық»: Юрист" in told
    assert "Signed consent to telling the organisation" in told


def test_what_is_missing_is_said_at_its_field(house: House, child: ResidentId, open_file: OpenFile) -> None:
    page = open_file(child, house.case_worker, "referrals")
    dialog = ReferralDialog(page.context, section_of(page).view, None, page)
    dialog.show()
    dialog.accept_button.click()
    assert {name for name, one in dialog.fields.items() if one.has_problem()} == {"organisation", "help"}
    dialog.close()


def test_the_consent_is_signed_from_the_referral_and_names_its_organisation(
    house: House, child: ResidentId, open_file: OpenFile
) -> None:
    begun(house, child)
    section = section_of(open_file(child, house.case_worker, "referrals"))
    section.refresh()

    def fill(dialog: HelpConsentDialog) -> None:
        assert dialog.organisation.text() == "НПО «Құқық»"
        dialog.language.set_value("ru")
        dialog.beside.who.set_value(Beside.REPRESENTATIVE.value)
        dialog.representative.setText("Омарова Д.")
        save(dialog)

    answered = in_dialog(fill)
    press(section, "Consent to this organisation")
    assert answered()
    assert referrals.of(child, by=house.case_worker)[0].ready
    assert "Signed consent" not in words_of(section)


def test_the_answer_and_what_came_of_it_are_written_down(house: House, child: ResidentId, open_file: OpenFile) -> None:
    sent(house, child)
    section = section_of(open_file(child, house.case_worker, "referrals"))
    section.refresh()

    def refuse(dialog: ReferralAnswerDialog) -> None:
        dialog.answer.set_value("refused")
        dialog.accept_button.click()
        assert dialog.fields["words"].has_problem()
        dialog.answer.set_value("accepted")
        dialog.words.setPlainText("ждём в среду")
        save(dialog)

    answered = in_dialog(refuse)
    press(section, "Answer came")
    assert answered()
    section.refresh()

    def ended(dialog: ReferralDoneDialog) -> None:
        dialog.feedback.setPlainText("иск подан")
        save(dialog)

    answered = in_dialog(ended)
    press(section, "What came of it")
    assert answered()
    (line,) = referrals.of(child, by=house.case_worker)
    assert (line.referral.state, line.referral.feedback) == (ReferralState.DONE, "иск подан")
    told = words_of(section)
    assert "ждём в среду" in told
    assert "иск подан" in told


def test_the_log_tells_of_letters_and_of_what_was_said(house: House, child: ResidentId, open_file: OpenFile) -> None:
    by = house.case_worker
    sent(house, child)
    section = section_of(open_file(child, by, "referrals"))
    assert "With the person's consent" in words_of(section)

    def fill(dialog: DisclosureDialog) -> None:
        dialog.to.setText("Школа № 5")
        dialog.what.setPlainText("Имя и класс")
        dialog.why.setPlainText("Зачисление")
        dialog.basis.set_value("consent")
        dialog.accept_button.click()
        assert dialog.fields["basis"].has_problem(), "no consent names the school"
        dialog.basis.set_value("law")
        dialog.clause.setText("Закон «Об образовании»")
        save(dialog)

    answered = in_dialog(fill)
    section.act("told")
    assert answered()
    told = words_of(section)
    assert "Школа № 5: Имя и класс" in told
    assert "Закон «Об образовании»" in told

    assert "nobody has explained it to the person yet" in told

    def explain(dialog: ExplainDialog) -> None:
        assert dialog.who.text() == by.staff.short
        dialog.who.setText("Ли В. С.")
        save(dialog)

    answered = in_dialog(explain)
    press(section, "It was explained")
    assert answered()
    assert "explained to the person by Ли В. С." in words_of(section)

    def strike(dialog: StrikeDialog) -> None:
        dialog.reason.setPlainText("не тот ребёнок")
        save(dialog)

    answered = in_dialog(strike)
    press(section, "Written by mistake")
    assert answered()
    assert [one.struck for one in disclosures.of(child, by=by) if one.struck] == ["не тот ребёнок"]
    assert "не тот ребёнок" in words_of(section)


def test_whoever_may_not_change_the_file_only_reads(house: House, child: ResidentId, open_file: OpenFile) -> None:
    begun(house, child)
    section = section_of(open_file(child, house.duty, "referrals"))
    section.refresh()
    offered = {one.text() for one in section.findChildren(Button)}
    assert "New referral" not in offered
    assert "Change" not in offered
    assert "Write down what was told" in offered


def test_the_directory_is_narrowed_and_printed_for_the_person(
    house: House, child: ResidentId, open_file: OpenFile
) -> None:
    law_office(house, spoken=("uz",))
    law_office(house, title_ru="Поликлиника № 5", helps=("medical",), spoken=("kk",))
    page = open_file(child, house.case_worker, "referrals")
    dialog = DirectoryDialog(page.context, page, spoken="uz")
    dialog.show()
    assert dialog.table.rows.rowCount() == 2, "nobody is left out before somebody asks for it"
    dialog.spoken.set_value("uz")
    dialog.spoken.activated.emit(0)
    assert dialog.table.rows.rowCount() == 1
    dialog.spoken.set_value("")
    dialog.search.setText("поликлиника")
    assert [one.title("ru") for one in dialog._shown()] == ["Поликлиника № 5"]
    dialog.search.clear()
    assert dialog.table.rows.rowCount() == 2
    dialog.close()


def test_a_letter_that_waits_for_nothing_is_marked_as_sent_here(
    house: House, child: ResidentId, open_file: OpenFile
) -> None:
    referral = begun(house, child)
    consented(house, child)
    letter_of(house, referral)
    section = section_of(open_file(child, house.case_worker, "referrals"))
    section.refresh()

    def fill(dialog: object) -> None:
        dialog.how.set_value("in_person")  # type: ignore[attr-defined]
        save(dialog)  # type: ignore[arg-type]

    answered = in_dialog(fill)
    press(section, "Mark as sent")
    assert answered()
    assert papers.letters(child, by=house.case_worker)[0].sent_at is not None
    assert referrals.of(child, by=house.case_worker)[0].referral.state is ReferralState.SENT
