"""S04 goes on by hand: a lawyer is found, telephoned, consented to, written to, helps; then she takes it back."""

from __future__ import annotations

from typing import Any

from PySide6.QtPrintSupport import QPrinter

from shelter_app.domain.centre import CentreKind
from shelter_app.domain.disclosures import Basis, Source
from shelter_app.domain.ids import ResidentId
from shelter_app.domain.referrals import ReferralState
from shelter_app.views.printing import Errand
from tests.app.by_hand import test_s04
from tests.app.by_hand.conftest import SitDown
from tests.app.by_hand.hands import Hands

HELP = "Взыскание заработка за четыре года, уголовное дело"
SCHOOL = "Учебный центр «Ине»"


def test_help_by_others_is_asked_for_by_hand(sit_down: SitDown, tmp_path: Any) -> None:
    hands = sit_down(CentreKind.SHELTER)
    mother = test_s04.admitted(hands)
    test_s04.planned(hands, mother)
    entered(hands, mother)
    prepared(hands, mother)
    consented(hands, mother)
    sent(hands, mother, str(tmp_path / "letter.pdf"))
    answered(hands, mother)
    told(hands, mother)
    taken_back(hands, mother)
    stored(hands, mother)


def entered(hands: Hands, mother: ResidentId) -> None:
    """Both organisations are written into the directory from the file, with the need they answer."""
    hands.at("D-92 09:20", "caseworker")
    section = hands.file(mother, "referrals")

    def directory(dialog: Any) -> None:
        for title, helps, name in (("НПО «Құқық»", "legal", "В НПО «Құқық»"), (SCHOOL, "vocational", "В «Ине»")):
            hands.dialog(
                lambda: hands.press("Add an organisation", dialog, opens=True), title_ru=title, kind="ngo",
                price="free", helps=[helps], spoken=["ru"], phone="+7 000 200 20 01", name_ru=name,
            )  # fmt: skip
        hands.pick(dialog.helps, "legal")
        assert [one.title("ru") for one in dialog._shown()] == ["НПО «Құқық»"]
        hands.press("Close", dialog)

    hands.within("Where to find help", directory, section)


def prepared(hands: Hands, mother: ResidentId) -> None:
    """From the row of the plan, with what was agreed on the telephone."""
    section = hands.file(mother, "referrals")
    hands.dialog(
        "New referral", section, item="Адвокат: взыскание и уголовное дело", organisation="НПО «Құқық»", help=HELP,
        agreed_at=hands.hour("D-92 09:10"), agreed_with="Пак И., юрист", conditions="Без паспорта, с переводчиком",
        transport="Машина центра",
    )  # fmt: skip
    hands.sees("НПО «Құқық»", "Пак И., юрист", "Signed consent to telling the organisation", "Being prepared")


def consented(hands: Hands, mother: ResidentId) -> None:
    """Without the consent the letter is shown and does not leave; with it nothing stands in the way."""
    section = hands.file(mother, "referrals")

    def held_back(dialog: Any) -> None:
        hands.pana.qtbot.waitUntil(lambda: dialog.desk.job is not None)
        dialog.desk.print_to(Errand(QPrinter()))
        hands.sees("Not printed", around=dialog)
        hands.press("Close", dialog)

    hands.within("Letter", held_back, section)
    hands.dialog("Consent to this organisation", section, language="ru")
    hands.sees("names the organisation")
    hands.sees_not("Signed consent to telling")


def sent(hands: Hands, mother: ResidentId, path: str) -> None:
    section = hands.file(mother, "referrals")

    def printed(dialog: Any) -> None:
        hands.pana.qtbot.waitUntil(lambda: dialog.desk.job is not None)
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(path)
        with hands.pana.qtbot.waitSignal(dialog.desk.registered):
            dialog.desk.print_to(Errand(printer))
        hands.pana.qtbot.waitUntil(lambda: dialog.desk.job is not None)
        hands.press("Close", dialog)

    hands.within("Letter", printed, section)
    hands.dialog("Mark as sent", section, how="in_person", to="Пак И.")
    hands.sees("Sent, no answer yet", "Letter No. 1/26", "With the person's consent")
    hands.pana.go("today")
    assert "R-34.answer" in {one.code for one in hands.pana.shell.session.store.summaries.due_of(mother)}


def answered(hands: Hands, mother: ResidentId) -> None:
    """The slip comes back; a month later somebody asks what came of it."""
    hands.at("D-88 11:00")
    section = hands.file(mother, "referrals")
    hands.dialog("Answer came", section, answer="accepted", words="Договор подписан", starts=hands.day("D-87"))
    hands.sees("Accepted", "Договор подписан")
    hands.at("D-60 12:00")
    section = hands.file(mother, "referrals")
    hands.dialog("What came of it", section, feedback="Признана потерпевшей, довольна")
    hands.sees("Done", "Признана потерпевшей, довольна")


def told(hands: Hands, mother: ResidentId) -> None:
    """What was said on the telephone is written down by hand; a second referral is begun from the plan's own page."""
    section = hands.file(mother, "referrals")
    hands.dialog(
        "Write down what was told", section, to="консульство Узбекистана", what="Данные для свидетельства",
        why="Возвращение", basis="law", clause="Консульский устав", explained_by="Сагинтаева А. Е.", how="letter",
    )  # fmt: skip
    hands.sees("консульство Узбекистана", "Консульский устав", "explained to the person by Сагинтаева А. Е.")
    hands.dialog(
        "New referral", section, item="Профессиональное обучение: швея", organisation=SCHOOL, help="Экзамен швеи",
        agreed_at=hands.hour("D-60 11:30"), agreed_with="мастер",
    )  # fmt: skip
    hands.dialog("Consent to this organisation", section, language="ru")


def taken_back(hands: Hands, mother: ResidentId) -> None:
    """Taking a consent back stops what rests on it and lists what was told already."""
    hands.at("D-59 10:00")
    section = hands.file(mother, "interview")
    buttons = [one for one in section.findChildren(type(hands.button("Add a consent to help", section)))
               if one.isVisible() and one.text() == "Taken back"]  # fmt: skip

    def withdraw(dialog: Any) -> None:
        hands.save(dialog)

    for button in buttons:
        section = hands.file(mother, "interview")
        left = [one for one in section.findChildren(type(button)) if one.isVisible() and one.text() == "Taken back"]
        hands.within(lambda left=left: hands.press(left[0], opens=True), withdraw)
    hands.file(mother, "referrals")
    hands.sees("Goes no further", "The person took the consent back.", "Признана потерпевшей, довольна")


def stored(hands: Hands, mother: ResidentId) -> None:
    store = hands.pana.shell.session.store
    referrals = store.referrals.all("begun_at", resident_id=mother)
    assert [one.state for one in referrals] == [ReferralState.DONE, ReferralState.STOPPED]
    assert all(one.withdrawn_at is not None for one in store.consents.all(resident_id=mother))
    told_ = store.disclosures.all("at", resident_id=mother)
    assert [(one.source, one.basis) for one in told_] == [
        (Source.REFERRAL, Basis.CONSENT), (Source.HAND, Basis.LAW),
    ]  # fmt: skip
    assert not [one for one in store.summaries.due_of(mother) if one.code.startswith("R-34.") and not one.closed_at]
