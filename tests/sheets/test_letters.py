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


PACKAGE = b"http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def relation(data: bytes, added: bytes, name: str = RELS) -> bytes:
    return changed(data, {name: part(data, RELS).replace(b"</Relationships>", added + b"</Relationships>")})


def with_runs(data: bytes, runs: bytes) -> bytes:
    body = part(data, "word/document.xml")
    return changed(data, {"word/document.xml": body.replace(b"</w:p>", runs + b"</w:p>", 1)})


def char(kind: bytes) -> bytes:
    return b'<w:r><w:fldChar w:fldCharType="' + kind + b'"/></w:r>'


def code(words: bytes) -> bytes:
    return b"<w:r><w:instrText>" + words + b"</w:instrText></w:r>"


BEGIN, END = char(b"begin"), char(b"end")
LINK = b'Id="rId99" Target="http://example.org/x.png" '


@pytest.mark.parametrize(
    "added",
    [
        b'<r:Relationship xmlns:r="' + PACKAGE + b'" Type="' + OFFICE + b'image" TargetMode="External" ' + LINK + b"/>",
        b'<Relationship Type="' + OFFICE + b'image" a=">" TargetMode="External" ' + LINK + b"/>",
        b'<Relationship Type="' + OFFICE + b'image" TargetMode="&#69;xternal" ' + LINK + b"/>",
        b'<Relationship Type="' + OFFICE + b'image" TargetMode=" external" ' + LINK + b"/>",
        b'<Relationship b=" Type=\'/hyperlink\'" Type="' + OFFICE + b'image" TargetMode="External" ' + LINK + b"/>",
        b'<Relationship Type="' + OFFICE + b'aFChunk" Id="rId99" Target="other.html"/>',
    ],
)
def test_whatever_way_it_is_written_nothing_is_fetched_from_outside(added: bytes) -> None:
    for name in (RELS, "word/_rels/other.xml.RELS"):
        with pytest.raises(LetterHostile) as caught:
            letters.check(relation(word("{{ child }}"), added, name), FIELDS)
        assert caught.value.what == "outside"


@pytest.mark.parametrize(
    "runs",
    [
        BEGIN + code(b"DD") + code(b'EAUTO c:\\cmd.exe "/k calc"') + END,
        BEGIN + code(b"D<!-- -->DE cmd a") + END,
        BEGIN + code(b"&#68;DE cmd a") + END,
        BEGIN + code(b" dde cmd a") + END,
        BEGIN + BEGIN + code(b"REF a") + END + code(b" PAGE") + END,
        BEGIN + BEGIN + code(b"QUOTE 68 68 69") + END + END,
        BEGIN + code(b"PAGE") + BEGIN + code(b"DDE cmd a") + END + END,
        BEGIN + code(b"INCLUDETEXT a"),
        b'<w:fldSimple w:instr="&#68;DEAUTO cmd a"/>',
        b'<w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://example.org/a"/></w:pict></w:r>',
    ],
)
def test_a_field_that_would_run_or_fetch_is_refused_however_it_is_torn(runs: bytes) -> None:
    with pytest.raises(LetterHostile) as caught:
        letters.check(with_runs(word("{{ child }}"), runs), FIELDS)
    assert caught.value.what == "outside"


def test_page_numbers_and_the_date_may_be_counted_by_word() -> None:
    page = BEGIN + code(b" PA") + code(b"GE \\* MERGEFORMAT ") + char(b"separate") + END
    simple = b'<w:fldSimple w:instr=" DATE \\@ &quot;dd.MM.yyyy&quot; "/>'
    letters.check(with_runs(word("{{ child }}"), page + simple), FIELDS)


@pytest.mark.parametrize("name", [RELS, "word/footnotes.xml", "word/document.xml", "docProps/core.xml"])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "cp1251"])
def test_what_is_not_in_utf8_is_no_letter(name: str, encoding: str) -> None:
    text = '<?xml version="1.0" encoding="' + encoding + '"?><a>Ребёнок</a>'
    with pytest.raises(LetterBroken):
        letters.check(changed(word("{{ child }}"), {name: text.encode(encoding)}), FIELDS)


def test_an_encoding_that_is_said_and_not_meant_is_refused() -> None:
    data = word("{{ child }}")
    rels = part(data, RELS).replace(b"'UTF-8'", b'"UTF-7"').replace(b'"UTF-8"', b'"UTF-7"')
    assert b"UTF-7" in rels
    with pytest.raises(LetterBroken):
        letters.check(changed(data, {RELS: rels}), FIELDS)


@pytest.mark.parametrize("kind", ["footnotes+xml", "header+xml"])
def test_a_part_is_judged_by_what_the_package_calls_it_as_well(kind: str) -> None:
    data = word("{{ child }}")
    types = part(data, "[Content_Types].xml")
    said = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}"
    listed = f'<Override PartName="/word/notes.dat" ContentType="{said}"/></Types>'.encode()
    for content, error in ((b"\xff\xfe", LetterBroken), (b"<!DOCTYPE a><a/>", LetterHostile)):
        parts = {"[Content_Types].xml": types.replace(b"</Types>", listed), "word/notes.dat": content}
        with pytest.raises(error):
            letters.check(changed(data, parts), FIELDS)


@pytest.mark.parametrize("content", [b"", b"<a", b"<w:p/>", b"<a/>", b"<document/>"])
@pytest.mark.parametrize("name", ["word/document.xml", "[Content_Types].xml", "word/styles.xml", "_rels/.rels"])
def test_a_torn_part_makes_no_letter_and_no_crash(name: str, content: bytes) -> None:
    for act in (
        lambda data: letters.words(data, FIELDS),
        lambda data: letters.fill(data, VALUES, lambda forms: forms[0]),
    ):
        try:
            act(changed(word("{{ child }}"), {name: content}))
        except LetterBroken:
            continue
        assert name == "word/styles.xml", "a letter without its styles is one all the same"


def test_a_field_that_may_not_stand_in_this_letter_is_told_from_an_unknown_one() -> None:
    for field in ("age", "age_kk"):
        with pytest.raises(LetterHostile) as caught:
            letters.check(word(f"{{{{ {field} }}}}"), ("child",), withheld=("age",))
        assert caught.value.what == "told"


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
