"""Word files as templates of letters: weighed and looked through before they are opened, filled in a sandbox.

A template may hold fields and words chosen by sex, nothing else: every part of the file that is rendered is parsed
first, and whatever is more than the name of a known field is refused before anything of it runs.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

from shelter_app.domain.errors import ShelterError
from shelter_app.sheets.errors import LetterBroken, LetterHostile, LetterTooLarge
from shelter_app.sheets.word_parts import TYPES, ContentTypes, look_at, read, unique

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Environment

MEGABYTE: Final = 1 << 20
MOST_BYTES: Final = 4 * MEGABYTE
MOST_UNPACKED: Final = 32 * MEGABYTE
MOST_PARTS: Final = 400
CHOOSE: Final = "choose"
_DOCUMENT: Final = "word/document.xml"
_TAGS: Final = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_CALL: Final = re.compile(r"""choose\(\s*["'](.*?)["']\s*,\s*["'](.*?)["']\s*(?:,\s*["'](.*?)["']\s*)?\)""")
_LANGUAGES: Final = ("kk", "ru", "en")


def check(data: bytes, fields: Collection[str], withheld: Collection[str] = ()) -> None:
    """Raises LetterTooLarge, LetterHostile (what: a code) or LetterBroken for a file that cannot be a template.

    ``withheld`` are fields that exist and may not stand in this letter.
    """
    with _torn_is_broken():
        _weigh(data)
        template, sandbox = _opened(data), _sandbox()
        known, kept = _in_every_language(fields), _in_every_language(withheld)
        for source in _sources(template):
            _parse(source, sandbox, known, kept)


def words(data: bytes, fields: Collection[str]) -> str:
    """Its paragraphs as the words of a letter, fields in single braces; raises what :func:`check` raises."""
    check(data, fields)
    with _torn_is_broken():
        lines = [paragraph.text for paragraph in _opened(data).get_docx().paragraphs]
    return "\n".join(_TAGS.sub(_own, line).strip() for line in lines).strip()


def plain(data: bytes) -> str:
    """The words of a Word file that was filled: head, body with its tables in their order, and foot."""
    from docx import Document
    from docx.table import Table

    def rows(parts: Iterable[Any]) -> Iterator[str]:
        for part in parts:
            if isinstance(part, Table):
                yield from ("   ".join(cell.text for cell in row.cells) for row in part.rows)
            else:
                yield part.text

    with _torn_is_broken():
        document = Document(io.BytesIO(data))
        section = document.sections[0]
        every = (section.header, document, section.footer)
        parts = ["\n".join(rows(one.iter_inner_content())).strip() for one in every]
    return "\n\n".join(filter(None, parts))


def fill(data: bytes, values: Mapping[str, str], choose: Callable[[list[str]], str]) -> bytes:
    """The letter as a Word file. Text from people is escaped; raises what :func:`check` raises."""
    check(data, values)
    context: dict[str, Any] = {**values, CHOOSE: lambda *forms: choose([str(form) for form in forms])}
    target = io.BytesIO()
    with _torn_is_broken():
        template = _opened(data)
        template.render(context, _sandbox(), autoescape=True)
        template.save(target)
    return target.getvalue()


@contextmanager
def _torn_is_broken() -> Iterator[None]:
    """Whatever the libraries say of a file from outside, it is no letter; what we refuse by name keeps its name."""
    try:
        yield
    except ShelterError:
        raise
    except Exception:  # noqa: BLE001  (four libraries, and each has errors of its own)
        raise LetterBroken from None


def _in_every_language(fields: Collection[str]) -> set[str]:
    return {*fields, *(f"{field}_{lang}" for field in fields for lang in _LANGUAGES)}


def _own(match: re.Match[str]) -> str:
    call = _CALL.fullmatch(match[1])
    return "{" + ("/".join(form for form in call.groups() if form) if call else match[1]) + "}"


def _weigh(data: bytes) -> None:
    """Everything that can be said of the package before any of it is opened by a library."""
    if len(data) > MOST_BYTES:
        raise LetterTooLarge(MOST_BYTES // MEGABYTE)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = package.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise LetterTooLarge(MOST_BYTES // MEGABYTE)
        if not {_DOCUMENT, TYPES} <= unique(part.filename for part in parts):
            raise LetterBroken
        listed = next(part for part in parts if part.filename.casefold() == TYPES)
        types = ContentTypes.parse(read(listed, package))
        for part in parts:
            look_at(part, package, types)


def _opened(data: bytes) -> DocxTemplate:
    from docxtpl import DocxTemplate

    template = DocxTemplate(io.BytesIO(data))
    template.render_init()
    return template


def _sandbox() -> Environment:
    """A name that is not given is an error, not an empty place; there is nothing that could be called or reached."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    made.globals.clear()
    made.filters.clear()
    made.tests.clear()
    return made


def _sources(template: DocxTemplate) -> Iterator[str]:
    """Every text of the file that would be rendered: body, heads and feet, footnotes and properties."""
    yield template.patch_xml(template.get_xml())
    for kind in (template.HEADER_URI, template.FOOTER_URI):
        for _key, part in template.get_headers_footers(kind):
            yield template.patch_xml(template.get_part_xml(part))
    docx = template.get_docx()
    for part in docx.part.package.parts:
        if part.content_type.endswith("footnotes+xml"):
            yield template.patch_xml(part.blob.decode("utf-8"))
    properties = docx.core_properties
    for name in ("author", "comments", "identifier", "language", "subject", "title"):
        yield getattr(properties, name) or ""


def _parse(source: str, sandbox: Environment, known: Collection[str], withheld: Collection[str]) -> None:
    from jinja2 import TemplateSyntaxError, nodes

    try:
        tree = sandbox.parse(source)
    except TemplateSyntaxError:
        raise LetterHostile("code") from None
    for output in tree.body:
        if not isinstance(output, nodes.Output):
            raise LetterHostile("code")
        for node in output.nodes:
            if _is_field(node, withheld):
                raise LetterHostile("told")
            if not (isinstance(node, nodes.TemplateData) or _is_field(node, known) or _is_choice(node)):
                raise LetterHostile("code" if not isinstance(node, nodes.Name) else "field")


def _is_field(node: object, known: Collection[str]) -> bool:
    from jinja2 import nodes

    return isinstance(node, nodes.Name) and node.name in known


def _is_choice(node: object) -> bool:
    from jinja2 import nodes

    return (
        isinstance(node, nodes.Call)
        and isinstance(node.node, nodes.Name)
        and node.node.name == CHOOSE
        and not (node.kwargs or node.dyn_args or node.dyn_kwargs)
        and 2 <= len(node.args) <= 3
        and all(isinstance(one, nodes.Const) and isinstance(one.value, str) and one.value for one in node.args)
    )
