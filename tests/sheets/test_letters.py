"""Word files as templates: filled as they are laid out; whatever would do more than that is refused unopened."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from docx import Document

from shelter_app.sheets import letters
from shelter_app.sheets.errors import LetterBroken, LetterHostile, LetterTooLarge

FIELDS = ("child", "age", "number")
VALUES = {"child": "Рахимова Дилноза", "age": "7 лет", "number": "57/26"}


def word(*paragraphs: str, header: str = "", footer: str = "", title: str = "") -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    section = document.sections[0]
    section.header.paragraphs[0].text = header
    section.footer.paragraphs[0].text = footer
    document.core_properties.title = title
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def changed(data: bytes, parts: dict[str, bytes]) -> bytes:
    """The package with some parts added or replaced."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return target.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name)


def told(data: bytes) -> str:
    document = Document(io.BytesIO(data))
    section = document.sections[0]
    paragraphs = [*section.header.paragraphs, *document.paragraphs, *section.footer.paragraphs]
    return "\n".join(one.text for one in paragraphs)


def test_fields_are_filled_in_body_head_and_foot() -> None:
    data = word(
        "В Центр {{ choose('помещён', 'помещена') }} {{ child }}, {{age}}.", header="№ {{ number }}", footer="{{ age }}"
    )
    made = letters.fill(data, VALUES, lambda forms: forms[1])
    assert told(made) == "№ 57/26\nВ Центр помещена Рахимова Дилноза, 7 лет.\n7 лет"


def test_a_field_that_word_has_torn_over_two_runs_is_one_field() -> None:
    document = Document()
    paragraph = document.add_paragraph("Ребёнок: {{ ch")
    paragraph.add_run("ild }}").bold = True
    target = io.BytesIO()
    document.save(target)
    assert "Рахимова" in told(letters.fill(target.getvalue(), VALUES, lambda forms: forms[0]))


def test_what_people_wrote_is_text_and_no_markup() -> None:
    values = {**VALUES, "child": "<w:br/> {{ age }} & «Ко»"}
    assert "<w:br/> {{ age }} & «Ко»" in told(letters.fill(word("{{ child }}"), values, lambda forms: forms[0]))


def test_its_words_come_back_as_they_are_typed_in_the_program() -> None:
    data = word("Ребёнок: {{ child }}", "", "{{ choose('помещён', 'помещена') }}")
    assert letters.words(data, FIELDS) == "Ребёнок: {child}\n\n{помещён/помещена}"


@pytest.mark.parametrize(
    "attack",
    [
        "{{ child.__class__.__mro__ }}",
        "{{ child['__class__'] }}",
        "{{ ''.__class__ }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ child|upper }}",
        "{{ child ~ child }}",
        "{{ 9999 * 'a' }}",
        "{{ choose(child, age) }}",
        "{{ choose('а') }}",
        "{% for x in child %}{{ child }}{% endfor %}",
        "{% if child %}а{% endif %}",
        "{% set child = 1 %}",
        "{% include '/etc/passwd' %}",
        "{% import 'os' as os %}",
        "{{ child ",
        "{%p if child %}",
    ],
)
@pytest.mark.parametrize("place", ["body", "header", "footer", "title"])
def test_anything_but_a_field_is_refused_wherever_it_stands(attack: str, place: str) -> None:
    data = word(attack) if place == "body" else word("а", **{place: attack})
    for act in (lambda: letters.check(data, FIELDS), lambda: letters.fill(data, VALUES, lambda forms: forms[0])):
        with pytest.raises(LetterHostile) as caught:
            act()
        assert caught.value.what == "code"


def test_a_field_that_no_letter_knows_is_named_as_that() -> None:
    with pytest.raises(LetterHostile) as caught:
        letters.check(word("{{ shoe_size }}"), FIELDS)
    assert caught.value.what == "field"


RELS = "word/_rels/document.xml.rels"
ATTACHED = (
    b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate"'
    b' Target="http://example.org/x.dotm" TargetMode="External"/></Relationships>'
)


def _macro(data: bytes) -> bytes:
    return changed(data, {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


def _macro_type(data: bytes) -> bytes:
    types = part(data, "[Content_Types].xml")
    return changed(
        data, {"[Content_Types].xml": types.replace(b"wordprocessingml.document.main", b"ms-word.macroEnabled")}
    )


def _template_elsewhere(data: bytes) -> bytes:
    return changed(data, {RELS: part(data, RELS).replace(b"</Relationships>", ATTACHED)})


def _entities(data: bytes) -> bytes:
    body = part(data, "word/document.xml")
    bomb = b'<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    return changed(data, {"word/document.xml": body.replace(b"?>", b"?>" + bomb, 1)})


def _fetches(data: bytes) -> bytes:
    body = part(data, "word/document.xml")
    field = b'<w:r><w:instrText> INCLUDETEXT "c:\\\\secret.txt" </w:instrText></w:r></w:p>'
    return changed(data, {"word/document.xml": body.replace(b"</w:p>", field, 1)})


@pytest.mark.parametrize(
    ("build", "what"),
    [
        (_macro, "macro"),
        (_macro_type, "macro"),
        (_template_elsewhere, "outside"),
        (_entities, "entity"),
        (_fetches, "outside"),
        (lambda data: changed(data, {"word/embeddings/oleObject1.bin": b"x"}), "macro"),
        (lambda data: changed(data, {"../../evil.xml": b"<a/>"}), "path"),
    ],
)
def test_a_file_that_carries_more_than_a_letter_is_refused(build: Callable[[bytes], bytes], what: str) -> None:
    with pytest.raises(LetterHostile) as caught:
        letters.check(build(word("{{ child }}")), FIELDS)
    assert caught.value.what == what


def test_a_link_that_a_reader_may_click_is_no_harm() -> None:
    link = ATTACHED.replace(b"attachedTemplate", b"hyperlink")
    data = word("{{ child }}")
    letters.check(changed(data, {RELS: part(data, RELS).replace(b"</Relationships>", link)}), FIELDS)


def test_a_package_that_unpacks_without_end_is_refused_before_it_is_unpacked() -> None:
    with pytest.raises(LetterTooLarge):
        letters.check(changed(word("а"), {"word/media/a.xml": b"0" * (letters.MOST_UNPACKED + 1)}), FIELDS)
    with pytest.raises(LetterTooLarge):
        letters.check(changed(word("а"), {f"word/{number}.xml": b"<a/>" for number in range(500)}), FIELDS)
    with pytest.raises(LetterTooLarge):
        letters.check(b"PK\x03\x04" + b"0" * letters.MOST_BYTES, FIELDS)


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x03\x04torn", word("а")[:2000]])
def test_what_is_no_word_file_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(LetterBroken):
        letters.check(data, FIELDS)


def test_a_spreadsheet_is_no_letter() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        package.writestr("xl/workbook.xml", "<a/>")
    with pytest.raises(LetterBroken):
        letters.check(target.getvalue(), FIELDS)
