"""The one table of named colours, light and dark, and the type roles; widgets ask for both by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

ColourName = Literal[
    "canvas", "rail", "surface", "hover", "line", "lineStrong", "field", "text", "text2", "text3",
    "accent", "focus", "onAccent", "onAccent2", "accentSoft", "accentText",
    "overdue", "overdueBg", "overdueLine", "soon", "soonBg", "soonLine", "done", "doneBg", "doneLine",
    "stopBg", "onStop", "mark", "markBg", "markLine", "track", "fill", "overdueBar", "soonBar",
    "av0", "av1", "av2", "av3", "av4", "avText", "paper", "paperDesk",
]  # fmt: skip
Role = Literal["page", "person", "compact", "block", "body", "strong", "small", "state"]

COLOURS: Mapping[ColourName, tuple[str, str]] = {
    "canvas": ("#F7F5F1", "#1C1B19"),
    "rail": ("#EFECE6", "#171614"),
    "surface": ("#FFFFFF", "#252320"),
    "hover": ("#F1EEE8", "#2F2C29"),
    "line": ("#E5E0D7", "#38352F"),
    "lineStrong": ("#C9C2B6", "#575249"),
    "field": ("#918A7D", "#7F786C"),
    "text": ("#24211C", "#E6E2DA"),
    "text2": ("#5D574E", "#B8B1A5"),
    "text3": ("#6B655B", "#A39C90"),
    "accent": ("#215F8F", "#86B9E2"),
    "focus": ("#215F8F", "#86B9E2"),
    "onAccent": ("#FFFFFF", "#10212F"),
    "onAccent2": ("#DCE9F3", "#1D3548"),
    "accentSoft": ("#E5EEF6", "#26343F"),
    "accentText": ("#1B527D", "#A4CCEC"),
    "overdue": ("#A32A1E", "#FFA79B"),
    "overdueBg": ("#FBEBE8", "#43241F"),
    "overdueLine": ("#EDC9C3", "#6B3A33"),
    "soon": ("#7F4F00", "#EFC272"),
    "soonBg": ("#FCF2DD", "#3C2F18"),
    "soonLine": ("#E8D3A6", "#5E4A24"),
    "done": ("#27673B", "#94CFA0"),
    "doneBg": ("#E8F3E9", "#203524"),
    "doneLine": ("#C3DDC8", "#35573B"),
    "stopBg": ("#A32A1E", "#B3392C"),
    "onStop": ("#FFFFFF", "#FFFFFF"),
    "mark": ("#5A3A63", "#D9BBE2"),
    "markBg": ("#F3EDF4", "#382B3C"),
    "markLine": ("#DCCDE0", "#574160"),
    "track": ("#E3DED5", "#3B3833"),
    "fill": ("#5C7D97", "#7E9AB1"),
    "overdueBar": ("#BC4036", "#E0776B"),
    "soonBar": ("#A56C0A", "#D9A441"),
    "av0": ("#E3E9EE", "#34404A"),
    "av1": ("#EAE4EE", "#403848"),
    "av2": ("#EEE7DA", "#454033"),
    "av3": ("#DFEAE7", "#31423F"),
    "av4": ("#F0E4DF", "#483A35"),
    "avText": ("#3F3A33", "#ECE8E1"),
    "paper": ("#FFFFFF", "#FFFFFF"),
    "paperDesk": ("#E7E3DB", "#131210"),
}
# role -> size in pixels at 100 %, line height, semi-bold
TYPE: Mapping[Role, tuple[float, float, bool]] = {
    "page": (22, 28, True),
    "person": (19, 28, True),
    "compact": (16, 24, True),
    "block": (13, 20, True),
    "body": (13, 20, False),
    "strong": (13, 18, True),
    "small": (12, 16, False),
    "state": (12, 16, True),
}
