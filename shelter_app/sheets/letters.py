"""Word files as templates of letters: weighed and looked through before they are opened, filled in a sandbox.

A template may hold fields and words chosen by sex, nothing else: every part of the file that is rendered is parsed
first, and whatever is more than the name of a known field is refused before anything of it runs.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from shelter_app.sheets.errors import LetterBroken, LetterHostile, LetterTooLarge

if TYPE_CHECKING:
    from docxtpl import DocxTemplate
    from jinja2 import Environment

MEGABYTE: Final = 1 << 20
MOST_BYTES: Final = 4 * MEGABYTE
MOST_UNPACKED: Final = 32 * MEGABYTE
MOST_PARTS: Final = 400
CHOOSE: Final = "choose"
_DOCUMENT, _TYPES = "word/document.xml", "[Content_Types].xml"
_NEVER: Final = re.compile(r"vbaProject|vbaData|/activeX/|/embeddings/|\.bin$|\.exe$|\.ole$", re.IGNORECASE)
_MACROS: Final = re.compile(rb"macroEnabled|vnd\.ms-word\.(?:vba|attachedToolbars)", re.IGNORECASE)
_ENTITY: Final = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_OUTSIDE: Final = re.compile(rb"<Relationship\b[^>]*TargetMode\s*=\s*[\"']External[\"'][^>]*>", re.IGNORECASE)
_HYPERLINK: Final = re.compile(rb"Type\s*=\s*[\"'][^\"']*/hyperlink[\"']", re.IGNORECASE)
_ACTIVE: Final = re.compile(rb"\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON)\b")
_XML: Final = (".xml", ".rels")
_TAGS: Final = re.compile(r"\{\{\s*(.*?)\s*\}\}")
_CALL: Final = re.compile(r"""choose\(\s*["'](.*?)["']\s*,\s*["'](.*?)["']\s*(?:,\s*["'](.*?)["']\s*)?\)""")
_LANGUAGES: Final = ("kk", "ru")


def check(data: bytes, fields: Collection[str]) -> None:
    """Raises LetterTooLarge, LetterHostile (what: a code) or LetterBroken for a file that cannot be a template."""
    _weigh(data)
    template, sandbox = _opened(data), _sandbox()
    known = {*fields, *(f"{field}_{lang}" for field in fields for lang in _LANGUAGES)}
    for source in _sources(template):
        _parse(source, sandbox, known)


def words(data: bytes, fields: Collection[str]) -> str:
    """Its paragraphs as the words of a letter, fields in single braces; raises what :func:`check` raises."""
    check(data, fields)
    lines = [paragraph.text for paragraph in _opened(data).get_docx().paragraphs]
    return "\n".join(_TAGS.sub(_own, line).strip() for line in lines).strip()


def fill(data: bytes, values: Mapping[str, str], choose: Callable[[list[str]], str]) -> bytes:
    """The letter as a Word file. Text from people is escaped; raises what :func:`check` raises."""
    check(data, values)
    template = _opened(data)
    context: dict[str, Any] = {**values, CHOOSE: lambda *forms: choose([str(form) for form in forms])}
    template.render(context, _sandbox(), autoescape=True)
    target = io.BytesIO()
    template.save(target)
    return target.getvalue()


def _own(match: re.Match[str]) -> str:
    call = _CALL.fullmatch(match[1])
    return "{" + ("/".join(form for form in call.groups() if form) if call else match[1]) + "}"


def _weigh(data: bytes) -> None:
    """Everything that can be said of the package before any of it is opened by a library."""
    if len(data) > MOST_BYTES:
        raise LetterTooLarge(MOST_BYTES // MEGABYTE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = package.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise LetterTooLarge(MOST_BYTES // MEGABYTE)
            names = {part.filename for part in parts}
            if len(names) < len(parts) or not {_DOCUMENT, _TYPES} <= names:
                raise LetterBroken
            for part in parts:
                _look_at(part, package)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, EOFError, NotImplementedError, OSError, ValueError):
        raise LetterBroken from None


def _look_at(part: zipfile.ZipInfo, package: zipfile.ZipFile) -> None:
    if part.filename.startswith("/") or ".." in part.filename.split("/") or "\\" in part.filename:
        raise LetterHostile("path")
    if _NEVER.search(part.filename):
        raise LetterHostile("macro")
    if not part.filename.endswith(_XML):
        return
    # What a part says of its own size is not believed: no more than that is read.
    with package.open(part) as stream:
        content = stream.read(part.file_size + 1)
    if len(content) > part.file_size:
        raise LetterHostile("bomb")
    if _ENTITY.search(content):
        raise LetterHostile("entity")
    if part.filename == _TYPES and _MACROS.search(content):
        raise LetterHostile("macro")
    if any(not _HYPERLINK.search(found) for found in _OUTSIDE.findall(content)):
        raise LetterHostile("outside")
    if part.filename.startswith("word/") and _ACTIVE.search(content):
        raise LetterHostile("outside")


def _opened(data: bytes) -> DocxTemplate:
    from docxtpl import DocxTemplate

    template = DocxTemplate(io.BytesIO(data))
    try:
        template.render_init()
    except Exception:  # noqa: BLE001  (whatever the library says of a torn file, it is no letter)
        raise LetterBroken from None
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


def _parse(source: str, sandbox: Environment, known: Collection[str]) -> None:
    from jinja2 import TemplateSyntaxError, nodes

    try:
        tree = sandbox.parse(source)
    except TemplateSyntaxError:
        raise LetterHostile("code") from None
    for output in tree.body:
        if not isinstance(output, nodes.Output):
            raise LetterHostile("code")
        for node in output.nodes:
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
