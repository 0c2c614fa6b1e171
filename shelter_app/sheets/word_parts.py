"""What a Word file carries beside its words, judged part by part before any library opens it.

Every part is read as XML by a parser of its own, so that prefixes, character references, order of attributes and field
codes torn over several runs make no difference. What may stand in a letter is named; everything else is refused.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree

from shelter_app.sheets.errors import LetterBroken, LetterHostile

TYPES: Final = "[content_types].xml"
_NEVER: Final = re.compile(r"vbaProject|vbaData|/activeX/|/embeddings/|\.bin$|\.exe$|\.ole$", re.IGNORECASE)
_MACROS: Final = re.compile(r"macroEnabled|vnd\.ms-word\.(?:vba|attachedToolbars)", re.IGNORECASE)
_ENTITY: Final = re.compile(r"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENCODING: Final = re.compile(r"<\?xml[^>]*?\bencoding\s*=\s*[\"']\s*([^\"']*?)\s*[\"']")
_ENCODINGS: Final = frozenset({"utf-8", "us-ascii"})
_XML: Final = (".xml", ".rels")
_FOREIGN: Final = frozenset({"afchunk", "attachedtemplate", "control", "frame", "oleobject", "subdocument"})
"""Kinds of relationship that bring something in which is no part of a letter, wherever it lies."""
_FIELDS: Final = frozenset({
    "AUTHOR", "CREATEDATE", "DATE", "DOCPROPERTY", "FORMCHECKBOX", "FORMDROPDOWN", "FORMTEXT", "HYPERLINK", "NOTEREF",
    "NUMPAGES", "PAGE", "PAGEREF", "PRINTDATE", "REF", "SAVEDATE", "SECTION", "SECTIONPAGES", "SEQ", "STYLEREF",
    "SUBJECT", "SYMBOL", "TIME", "TITLE", "TOC",
})  # fmt: skip
"""The fields of Word that show what the file holds itself; every other one fetches, runs or asks for something."""
_NAME: Final = re.compile(r"\s*([A-Za-z]+)(?![^\s\\\"])")
_NESTED: Final = "\0"


@dataclass(frozen=True, slots=True)
class ContentTypes:
    """What the package says its parts are, by name and by the ending of the name, in small letters."""

    by_name: dict[str, str]
    by_ending: dict[str, str]

    @classmethod
    def parse(cls, content: bytes) -> ContentTypes:
        """Raises LetterHostile (macro, entity), and LetterBroken where it is no list of types."""
        names: dict[str, str] = {}
        endings: dict[str, str] = {}
        for element in _tree(content).iter():
            attributes = {_local(key): value.casefold() for key, value in element.items()}
            kind = attributes.get("contenttype", "")
            if _MACROS.search(kind):
                raise LetterHostile("macro")
            if _local(element.tag) == "override":
                names[attributes.get("partname", "").lstrip("/")] = kind
            elif _local(element.tag) == "default":
                endings[attributes.get("extension", "")] = kind
        return cls(names, endings)

    def is_xml(self, name: str) -> bool:
        """Whether this part is read as XML by anybody: by its name or by what the package calls it."""
        plain = name.casefold()
        kind = self.by_name.get(plain) or self.by_ending.get(plain.rpartition(".")[2], "")
        return plain.endswith(_XML) or kind.endswith("xml")


def look_at(part: zipfile.ZipInfo, package: zipfile.ZipFile, types: ContentTypes) -> None:
    """Raises LetterHostile (what: a code) or LetterBroken for a part that no letter needs."""
    name = part.filename
    if name.startswith("/") or ".." in name.split("/") or "\\" in name:
        raise LetterHostile("path")
    if _NEVER.search(name):
        raise LetterHostile("macro")
    if not types.is_xml(name):
        return
    tree = _tree(read(part, package))
    _judge_relations(tree)
    if not name.casefold().endswith(".rels"):
        _judge_sources(tree)
        for code in _field_codes(tree):
            named = _NAME.match(code)
            if named is None or named[1].upper() not in _FIELDS:
                raise LetterHostile("outside")


def read(part: zipfile.ZipInfo, package: zipfile.ZipFile) -> bytes:
    """The bytes of a part. What it says of its own size is not believed: no more than that is read."""
    with package.open(part) as stream:
        content = stream.read(part.file_size + 1)
    if len(content) > part.file_size:
        raise LetterHostile("bomb")
    return content


def _tree(content: bytes) -> ElementTree.Element:
    """The part as a tree; UTF-8 alone, since another reader could see other words in other encodings."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise LetterBroken from None
    said = _ENCODING.match(text)
    if "\0" in text or (said is not None and said[1].casefold() not in _ENCODINGS):
        raise LetterBroken
    if _ENTITY.search(text):
        raise LetterHostile("entity")
    try:
        # Without a document type there is nothing that could be expanded or fetched: it was refused above.
        return ElementTree.fromstring(content, ElementTree.XMLParser(encoding="utf-8"))  # noqa: S314
    except ElementTree.ParseError:
        raise LetterBroken from None


def _judge_relations(tree: ElementTree.Element) -> None:
    """A link that somebody clicks may lead out of the file, nothing else may; whatever prefix its names carry."""
    for element in tree.iter():
        if _local(element.tag) != "relationship":
            continue
        kinds = [value.strip().casefold().rpartition("/")[2] for value in _values(element, "type")]
        modes = {value.strip().casefold() for value in _values(element, "targetmode")}
        if _FOREIGN.intersection(kinds) or (modes - {"internal"} and set(kinds) != {"hyperlink"}):
            raise LetterHostile("outside")


def _judge_sources(tree: ElementTree.Element) -> None:
    """Drawings of the old kind may name an address beside the relationships."""
    if any(":" in value or "\\" in value or "//" in value for one in tree.iter() for value in _values(one, "src")):
        raise LetterHostile("outside")


def _field_codes(tree: ElementTree.Element) -> Iterator[str]:
    """Every field code as Word reads it, its runs joined; a field inside another stands there as a mark."""
    open_codes: list[list[str]] = []
    loose: list[str] = []
    for element in tree.iter():
        match _local(element.tag):
            case "fldsimple":
                yield from _values(element, "instr") or [""]
            case "fldchar":
                kinds = {value.strip().casefold() for value in _values(element, "fldchartype")}
                if "begin" in kinds:
                    _mark(open_codes)
                    open_codes.append([])
                elif "end" in kinds and open_codes:
                    yield "".join(open_codes.pop())
            case "instrtext" | "delinstrtext":
                (open_codes[-1] if open_codes else loose).append("".join(element.itertext()))
    for code in (*open_codes, loose):
        if code:
            yield "".join(code)


def _mark(open_codes: list[list[str]]) -> None:
    if open_codes:
        open_codes[-1].append(_NESTED)


def _values(element: ElementTree.Element, name: str) -> list[str]:
    return [value for key, value in element.items() if _local(key) == name]


def _local(name: object) -> str:
    return name.rpartition("}")[2].casefold() if isinstance(name, str) else ""


def unique(names: Iterable[str]) -> set[str]:
    """The names in small letters, as a package tells them apart; raises LetterBroken where two are one."""
    every = [name.casefold() for name in names]
    if len(set(every)) < len(every):
        raise LetterBroken
    return set(every)
