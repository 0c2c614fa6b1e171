"""Every paper in every language: labels, letters, fonts, page numbers, honest gaps, nothing that must stay secret."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from typing import Any
from xml.etree import ElementTree

import pytest

from shelter_app import paths
from shelter_app.reports import papers as p
from shelter_app.reports.catalogue import PAPERS, title
from shelter_app.reports.data import Birth, Fact, PrintStamp, Sex, Signer
from shelter_app.wording import load
from tests.reports import more_stories as more
from tests.reports import stories as base
from tests.reports.reading import flat, fonts, metadata, pages

EVERY: dict[str, tuple[Any, str, str]] = {
    **more.STORIES,
    "admission-act": (base.admission, "138-26/А", "138-26/A"),
    "notice-prosecutor": (base.notice, "198", "198"),
    "notice-guardianship": (lambda **changed: base.notice(to=p.Addressee.GUARDIANSHIP, **changed), "199", "199"),
}
CASES = [(name, languages) for name, paper in PAPERS.items() for languages in paper.languages]


def made(name: str, /, languages: tuple[str, ...] = ("ru",), **changed: Any) -> bytes:
    story, document, code = EVERY[name]
    words = tuple(load("paper", lang) for lang in languages)
    return PAPERS[name].render(story(**changed), words, stamp=base.stamp(document, code))


def squeezed(text: str) -> str:
    """Letters and figures only: hyphens and line ends of the page do not count."""
    return re.sub(r"[\W_]+", "", text).casefold()


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_a_paper_says_its_title_number_and_pages_in_each_of_its_languages(
    name: str, languages: tuple[str, ...]
) -> None:
    pdf = made(name, languages)
    text, count = flat(pdf), len(pages(pdf))
    for lang in languages:
        words = load("paper", lang)
        if not name.startswith("notice"):
            assert squeezed(title(name, words)) in squeezed(text)
        for page in range(1, count + 1):
            assert words.translate("Footer", "page {page} of {pages}").format(page=page, pages=count) in text
    assert EVERY[name][1] in text
    assert "3fa9c1d2e4b5a697 № 1042" in text


OF_HEALTH = {"no allergies known", "when needed"}
OF_ADULTS = {
    "Ambulance · police · rescue",
    "Card of a person in care",
    "May visit, but not take the child along. In doubt call the director.",
    "Do not confirm that she or he is here. Write the call into the journal, call the director.",
    "If this person comes, do not open and call the director.",
    (
        "Not on the list: no visit and no answer, call the director. "
        "Check the document of who came and write it into the journal."
    ),
}
CONTEXTS = {
    "resident-card": (
        "ResidentCard",
        {"Admitted (she)", "Admission", "girl", "sex not established", "no photo yet", *OF_HEALTH, *OF_ADULTS},
    ),
    "support-plan": (
        "SupportPlan",
        {"term not set", "day {day}", "What the person wants", "has not decided yet", "objects", "agreed"}
        | {"Guardianship body"},
    ),
    "recovery-sheet": ("RecoverySheet", {"ABCDEFGH"}),
}
UNUSED = re.compile(
    r"do not call|nobody|nothing|not established|closed|not known|Say nothing|Do not confirm|Do not hand"
)


@pytest.mark.parametrize("name", CONTEXTS)
@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_every_label_of_the_form_is_on_the_page(name: str, lang: str) -> None:
    context, left_out = CONTEXTS[name]
    text, words = squeezed(flat(made(name, (lang,)))), load("paper", lang)
    sources = [
        message.findtext("source", "")
        for part in ElementTree.parse(paths.translations() / f"paper_{lang}.ts").iterfind("context")
        if part.findtext("name") == context
        for message in part.iterfind("message")
    ]
    labels = [
        source for source in sources if source not in left_out and "{" not in source and not UNUSED.search(source)
    ]
    assert len(labels) > 15
    missing = [label for label in labels if squeezed(words.translate(context, label)) not in text]
    assert missing == []


@pytest.mark.parametrize(("agreed", "said"), [(None, "has not decided yet"), (True, "agreed"), (False, "objects")])
def test_the_plan_says_what_the_guardianship_body_decided_or_that_it_has_not(agreed: bool | None, said: str) -> None:
    words = load("paper", "ru")
    text = squeezed(flat(made("support-plan", ("ru",), body=p.BodyStep(agreed=agreed, paper="№ 7", name="Сейтова Г."))))
    assert squeezed(words.translate("SupportPlan", "Guardianship body")) in text
    assert squeezed(words.translate("SupportPlan", said)) in text
    assert (squeezed("№ 7, Сейтова Г.") in text) is (agreed is not None)


def test_all_letters_of_the_five_languages_are_drawn_and_extracted() -> None:
    letters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі Ёё Ҷҷ Ӣӣ Ӯӯ Ҳҳ Oʻoʻ Gʻgʻ 4 350 ₸ № «»"
    text = flat(made("resident-card", ("kk",), helps=Fact(letters)))
    assert squeezed(letters) in squeezed(text)
    from shelter_app.reports.kit import fonts as faces

    for font in (faces.SERIF, faces.SERIF_BOLD, faces.SERIF_ITALIC, faces.SANS, faces.SANS_BOLD):
        assert [letter for letter in letters if letter != " " and not faces.has_glyph(font, letter)] == []


@pytest.mark.parametrize("child", [base.HAMID, base.YERKEZHAN])
def test_a_name_in_arabic_script_is_joined_and_every_letter_has_a_glyph(child: Any) -> None:
    from shelter_app.reports.kit import fonts as faces
    from shelter_app.reports.kit.text import shaped

    joined = shaped(child.native)
    assert joined != child.native
    assert [letter for letter in joined if letter != " " and not faces.has_glyph(faces.NASKH, letter)] == []
    assert any("Naskh" in name for name, _embedded in fonts(made("admission-act", ("ru",), child=child)))


@pytest.mark.parametrize(("name", "languages"), CASES)
def test_every_font_is_embedded_as_a_subset(name: str, languages: tuple[str, ...]) -> None:
    found = dict(fonts(made(name, languages)))
    assert found
    assert all(found.values()), found
    assert all(re.search(r"^/[A-Z]{6}\+", font) for font in found)


@pytest.mark.parametrize("name", PAPERS)
def test_the_same_facts_and_stamp_give_the_same_bytes(name: str) -> None:
    assert made(name) == made(name)


def test_the_same_bytes_come_from_another_process() -> None:
    code = (
        "import sys; sys.path.insert(0, '.')\n"
        "from tests.reports.test_papers import made\n"
        "import hashlib; print(hashlib.sha256(made('follow-up-report')).hexdigest())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


@pytest.mark.parametrize("name", PAPERS)
def test_the_file_names_nobody_in_its_metadata(name: str) -> None:
    facts = metadata(made(name))
    assert facts["/Title"] == EVERY[name][1]
    assert facts.get("/Author", "") == facts.get("/Subject", "") == facts.get("/Keywords", "") == ""


def test_text_of_people_never_acts_as_markup() -> None:
    wild = "<b>A & B</b> <br/> &amp; <font color=red>x"
    for name, field in (("resident-card", "helps"), ("admission-act", "circumstances"), ("handover-act", "watch")):
        assert squeezed(wild) in squeezed(flat(made(name, **{field: Fact(wild)})))
    assert squeezed(wild) in squeezed(flat(made("support-plan", items=(replace(more.ITEMS[0], need=wild),))))


def test_what_is_not_known_is_said_in_words() -> None:
    words = flat(
        made(
            "admission-act",
            citizenship=Fact.unclear(),
            temperature=Fact.not_asked(),
            iin=Fact.absent(),
            brought_by=Fact.reported("сосед"),
            injuries=(),
            explained_in="",
        )
    )
    for gap in ("не выяснено", "не спрашивали", "ИИН нет", "сосед (со слов)", "будет представлено, срок: 15.11.2026"):
        assert gap in words
    assert "ИИН нет: нет" not in words
    assert "О правах и правилах дома ребёнку ещё не рассказано" in words


def test_a_known_fact_without_text_is_refused() -> None:
    with pytest.raises(ValueError, match="say how it is unknown"):
        Fact("")


def test_two_contradicting_ages_are_both_printed() -> None:
    text = flat(made("admission-act", ("kk", "ru")))
    assert "15 лет, по предъявленному документу – 18 лет. Возраст оспаривается" in text
    assert "Жасы даулы" in text


@pytest.mark.parametrize(
    ("sex", "verb"),
    [(Sex.MALE, "помещён несовершеннолетний"), (Sex.FEMALE, "помещена"), (Sex.UNKNOWN, "помещён ребёнок")],
)
def test_russian_words_follow_the_sex(sex: Sex, verb: str) -> None:
    text = flat(made("notice-prosecutor", sex=sex))
    assert verb in text
    assert "(а)" not in text


@pytest.mark.parametrize("name", ["notice-prosecutor", "notice-guardianship"])
def test_a_letter_in_both_languages_is_one_page_with_one_signature(name: str) -> None:
    found = pages(made(name, ("kk", "ru")))
    assert len(found) == 1
    assert found[0].count("қолы / подпись") == 1
    assert found[0].count("М.О. / М.П.") == 1


@pytest.mark.parametrize("languages", [("ru",), ("kk",)])
def test_an_address_that_is_secret_is_never_printed(languages: tuple[str, ...]) -> None:
    aunt = p.CardContact(
        name="Тётя Роза", relation="тётя", phone="+7 701 555 12 34", address="Сарыағаш, Үлгі, 3",
        calls=p.Granted.YES, visits=p.Granted.YES, collects=p.Granted.NO, address_secret=True,
    )  # fmt: skip
    pdf = made("resident-card", languages, contacts=(aunt,))
    text = squeezed(flat(pdf))
    assert "77015551234" not in text
    assert squeezed("Сарыағаш") not in text
    assert squeezed(load("paper", languages[0]).translate("ResidentCard", "closed, ask the director")) in text


def test_who_must_not_be_told_stands_in_the_alerts_and_is_allowed_nothing() -> None:
    stepfather = p.CardContact(
        name="Пётр Чужой",
        relation="отчим",
        told=p.Granted.YES,
        calls=p.Granted.YES,
        visits=p.Granted.YES,
        collects=p.Granted.YES,
        must_not_be_told=True,
    )
    stops = _octagons(made("resident-card", contacts=(stepfather,), alerts=()))
    assert stops == 2
    assert "Не сообщать о ребёнке: Пётр Чужой" in flat(made("resident-card", contacts=(stepfather,)))
    assert flat(made("resident-card", contacts=(stepfather,), alerts=())).count("нельзя") == 4
    free = flat(made("resident-card", contacts=(replace(stepfather, must_not_be_told=False),), alerts=()))
    assert (free.count("можно"), "нельзя" in free) == (4, False)


def _streams(pdf: bytes) -> str:
    import io

    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return "\n".join(page.Contents.read_bytes().decode("latin-1") for page in document.pages)


def _octagons(pdf: bytes) -> int:
    """Closed paths of exactly eight corners."""
    return len(re.findall(r" m (?:[-\d.]+ [-\d.]+ l ){7}h f", _streams(pdf).replace("\n", " ")))


def _crosses(pdf: bytes) -> int:
    """Ticked boxes: two strokes of a width used for nothing else."""
    return _streams(pdf).count("1.25 w")


def test_the_recovery_sheet_keeps_its_words_out_of_logs_and_metadata() -> None:
    sheet = more.recovery()
    assert "берег" not in repr(sheet)
    pdf = made("recovery-sheet")
    assert len(pages(pdf)) == 1
    text = flat(pdf)
    assert [word for word in more.WORDS if word not in text] == []
    assert not any(word in " ".join(metadata(pdf).values()) for word in more.WORDS)


def test_another_key_changes_the_control_string_of_the_recovery_sheet() -> None:
    def control(pdf: bytes) -> str:
        found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", flat(pdf))
        assert found
        return found.group()

    other = ("другое", *more.WORDS[1:])
    assert control(made("recovery-sheet")) != control(made("recovery-sheet", words=other))


def test_a_stamp_without_time_zone_or_with_a_cyrillic_code_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        base.stamp(printed_at=datetime(2026, 11, 15, 0, 25))
    with pytest.raises(ValueError, match="ASCII"):
        base.stamp("138-26/А", "138-26/А")


def test_two_stamps_differ_in_their_control_strings() -> None:
    def render(stamp: PrintStamp) -> str:
        words = load("paper", "ru")
        return flat(PAPERS["resident-card"].render(more.card(), words, stamp=stamp))

    assert render(base.stamp(copy=1)) != render(base.stamp(copy=2))


def test_facts_of_another_paper_are_refused() -> None:
    with pytest.raises(TypeError, match="ResidentCard"):
        PAPERS["resident-card"].render(more.plan(), load("paper", "ru"), stamp=base.stamp())


def test_a_year_alone_and_an_unknown_birth_print_as_such() -> None:
    assert "2019 год, день не установлен" in flat(made("resident-card", birth=Birth(year=2019)))
    assert "не выяснено" in flat(made("resident-card", birth=Birth()))


def test_a_missing_signer_leaves_a_line_and_its_caption() -> None:
    assert "Ф. И. О., кем приходится" in flat(made("support-plan"))
    nameless = Signer("", "Ф. И. О. переводчика")
    assert "Ф. И. О. переводчика" in flat(made("admission-act", child_signs=nameless))


def test_names_of_papers_cost_no_reportlab_at_start() -> None:
    code = (
        "import sys\nimport shelter_app.reports.catalogue, shelter_app.reports.papers\n"
        "assert not [name for name in sys.modules if name.startswith(('reportlab', 'segno', 'PIL'))]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_printed_qr_code_carries_number_page_and_control_string() -> None:
    import io

    import segno
    from PIL import Image

    from shelter_app.reports.kit.page import FOOT_LINE, PORTRAIT, QR_SIZE

    pdf = made("handover-act")
    for page in (1, 2):
        control = re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", flat(pdf))[page - 1]
        shot = ["pdftoppm", "-r", "300", "-gray", "-png", "-f", str(page), "-l", str(page), "-"]
        image = Image.open(io.BytesIO(subprocess.run(shot, input=pdf, capture_output=True, check=True).stdout)).convert(
            "L"
        )
        dot = 300 / 72
        left = (PORTRAIT.size[0] - PORTRAIT.right - QR_SIZE) * dot
        top = (PORTRAIT.size[1] - FOOT_LINE) * dot
        codes = [
            segno.make(f"PANA1:135-26/T:{page}/2:{control}", error="m", micro=False, boost_error=False, mask=mask)
            for mask in range(8)
        ]
        side = len(codes[0].matrix)
        step = QR_SIZE * dot / side
        seen = [
            [image.getpixel((int(left + (x + 0.5) * step), int(top + (y + 0.5) * step))) < 128 for x in range(side)]
            for y in range(side)
        ]
        assert any(seen == [[bool(dark) for dark in line] for line in code.matrix] for code in codes)
