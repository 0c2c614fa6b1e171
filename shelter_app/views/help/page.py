"""Help: the manual in the present language at the left; keys, hotlines and the version at the right."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from shelter_app import __version__, paths
from shelter_app.views import keys
from shelter_app.views.page import Page
from shelter_app.views.theme import look
from shelter_app.views.widgets.labels import FactList, Label
from shelter_app.views.widgets.panel import Card, PageHead, Panel, SideColumn
from shelter_app.views.widgets.preview_split import Beside

HOTLINES = ("111", "112", "102", "103")


class HelpPage(Page):
    """Nothing here opens a connection: links inside the manual jump to its own chapters only."""

    @property
    def title(self) -> str:
        return self.tr("Help")

    def build(self) -> None:
        self.head = PageHead()
        self.manual = QTextBrowser()
        self.manual.setOpenLinks(False)
        self.manual.setFrameShape(QTextBrowser.Shape.NoFrame)
        # It is a page to read, not a field to fill.
        self.manual.setStyleSheet("QTextBrowser { border: none; background: transparent; padding: 0; }")
        self.manual.anchorClicked.connect(self._on_anchor_clicked)
        card = Card(margins=(20, 12, 8, 12))
        card.add(self.manual)
        self.keys, self.lines, self.about = Panel(), Panel(), Panel()
        self.key_facts, self.line_facts = FactList(name_width=110, spacing=6), FactList(name_width=56, spacing=6)
        self.keys.add(self.key_facts)
        self.lines.add(self.line_facts)
        self.version = Label(tone="text2", wrap=True)
        self.about.add(self.version)
        side = SideColumn()
        side.add(self.keys, self.lines, self.about)
        self.stack(self.head).addWidget(Beside(main=card, side=side), 1)
        look().changed.connect(self._show_manual)
        self.setFocusProxy(self.manual)

    def retranslate(self) -> None:
        self.head.set_title(self.title)
        self.manual.setAccessibleName(self.tr("Manual"))
        self.keys.set_title(self.tr("Keys"))
        self.key_facts.set_facts([(keys.words(shortcut), words) for shortcut, words in self._shortcuts()])
        self.lines.set_title(self.tr("Telephones"))
        meanings = (
            self.tr("children's rights, day and night"),
            self.tr("rescue, one number for all"),
            self.tr("police"),
            self.tr("ambulance"),
        )
        self.line_facts.set_facts(list(zip(HOTLINES, meanings, strict=True)))
        self.about.set_title(self.tr("About Pana"))
        self.version.setText(
            self.tr(
                "Version {version}. Free software under the Apache licence 2.0. It opens no connection to anywhere."
            ).format(version=__version__)
        )

    def refresh(self) -> None:
        self._show_manual()

    def _show_manual(self) -> None:
        path = paths.resources() / "manual" / f"{self.context.language.code}.md"
        theme = look()
        document = self.manual.document()
        document.setDefaultFont(theme.font("body"))
        text = path.read_text("utf-8")
        html = QTextDocument()
        html.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectCommonMark)
        document.setDefaultStyleSheet(self._style())
        self.manual.setHtml(_plain_html(html))
        self.manual.moveCursor(QTextCursor.MoveOperation.Start)

    def _style(self) -> str:
        theme = look()
        name = theme.font("body").family()
        return (
            f"body {{ font-family: '{name}'; color: {theme.colour('text').name()}; }}"
            f"h1 {{ font-size: {theme.px(19)}px; font-weight: 600; margin-top: 4px; }}"
            f"h2 {{ font-size: {theme.px(16)}px; font-weight: 600; margin-top: {theme.px(18)}px; }}"
            f"p, li {{ font-size: {theme.px(13)}px; line-height: 150%; }}"
            f".strong {{ font-weight: 600; }}"
            f"a {{ color: {theme.colour('accentText').name()}; }}"
        )

    def _shortcuts(self) -> list[tuple[str, str]]:
        return [
            ("F7", self.tr("new admission")),
            ("F8", self.tr("new entry in a file")),
            ("F9", self.tr("came for a child, was sent away")),
            ("Ctrl+F", self.tr("search")),
            ("Ctrl+Return", self.tr("save, go on")),
            ("Escape", self.tr("back; what is typed stays as a draft")),
            ("Ctrl+1", self.tr("places and parts, up to 9")),
            ("F6", self.tr("from area to area")),
            ("Space", self.tr("mark as done")),
            ("Ctrl+P", self.tr("print")),
            ("Ctrl+L", self.tr("lock at once")),
            ("Ctrl++", self.tr("larger; Ctrl+- smaller")),
            ("F1", self.tr("this help")),
        ]

    def _on_anchor_clicked(self, link: QUrl) -> None:
        if not link.scheme() and link.fragment():
            self.manual.scrollToAnchor(link.fragment())


def _plain_html(document: QTextDocument) -> str:
    """The document's own markup without the sizes and colours that Qt writes into every paragraph."""
    html = document.toHtml()
    body = html[html.index("<body") :]
    bold = re.sub(r' style="[^"]*font-weight:(?:600|700)[^"]*"', ' class="strong"', body)
    return re.sub(r' style="[^"]*"', "", bold)
