"""The body scheme: one outline for screen and paper, and the regions on it by which injuries are named.

Coordinates of the outline are in a field of 50 by 120 with the origin at the lower left; places on it are parts of its
width from the left and of its height from the top. The front view shows the person's right side on the left.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

WIDTH: Final = 50.0
HEIGHT: Final = 120.0
HEAD: Final = (25.0, 109.0, 8.2)
"""Middle and radius of the head."""
NECK: Final = 101.2
"""Where the neck leaves the head."""

Point = tuple[float, float]
SIDE: Final[tuple[tuple[Point, ...], ...]] = (
    ((27.6, 99), (28.2, 96), (29.5, 94.6), (34, 93.6)),
    ((38.6, 92.6), (39.6, 89), (40.6, 84)),
    ((42.6, 73), (45.2, 63), (47.6, 54)),
    ((49.2, 50), (48.6, 46.2), (46.4, 45.6)),
    ((44.4, 45.2), (43.4, 47.6), (42.8, 50.6)),
    ((40.8, 59), (38.4, 66), (36.6, 76)),
    ((35.4, 70), (35.6, 64), (36.4, 57)),
    ((37, 44), (36.4, 24), (34.4, 9)),
    ((36.4, 5.4), (35.6, 3.4), (31.8, 3.4)),
    ((28.4, 3.4), (28.2, 6), (28.4, 9)),
    ((28, 24), (26.6, 40), (25, 53)),
)
"""The right half of the picture: its first point, then curves of two handles and an end; the left half mirrors it."""


def sides() -> tuple[tuple[tuple[Point, ...], ...], ...]:
    """Both halves of the outline."""
    mirrored = tuple(tuple((WIDTH - x, y) for x, y in part) for part in SIDE)
    return SIDE, mirrored


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the body with the middle of it on its view; its words are those of the list "body_region"."""

    code: str
    back: bool
    x: float
    y: float


def _region(code: str, x: float, y: float, *, back: bool = False) -> Region:
    return Region(code, back, x / WIDTH, 1 - y / HEIGHT)


def _pair(code: str, x: float, y: float, *, back: bool = False) -> tuple[Region, Region]:
    """The right and the left one: in front the right one is on the left of the picture, behind it is on the right."""
    right, left = (x, WIDTH - x) if back else (WIDTH - x, x)
    return _region(f"right_{code}", right, y, back=back), _region(f"left_{code}", left, y, back=back)


REGIONS: Final = (
    _region("forehead", 25, 113.5), _region("face", 25, 106.5), _region("neck_front", 25, 98),
    *_pair("shoulder", 36, 91), *_pair("chest", 30.5, 84), _region("abdomen", 25, 70), _region("groin", 25, 57),
    *_pair("upper_arm", 39.6, 79), *_pair("elbow", 41.6, 69), *_pair("forearm", 44, 60), *_pair("hand", 46, 49),
    *_pair("thigh", 31.5, 45), *_pair("knee", 32, 31), *_pair("shin", 31.8, 19), *_pair("foot", 32.4, 6),
    _region("head_back", 25, 110, back=True), _region("neck_back", 25, 98, back=True),
    *_pair("shoulder_blade", 32, 87, back=True), _region("back", 25, 77, back=True),
    _region("lower_back", 25, 66, back=True), *_pair("buttock", 30.5, 56, back=True),
    *_pair("upper_arm_back", 39.6, 79, back=True), *_pair("forearm_back", 44, 60, back=True),
    *_pair("hand_back", 46, 49, back=True), *_pair("thigh_back", 31.5, 43, back=True),
    *_pair("calf", 32, 22, back=True), *_pair("heel", 31.8, 6, back=True),
)  # fmt: skip
"""Every region, front before back, from head to foot, right before left."""
_BY_CODE: Final = {one.code: one for one in REGIONS}


def region(code: str) -> Region | None:
    """The region with this code, None for an unknown one."""
    return _BY_CODE.get(code)


def nearest(x: float, y: float, *, back: bool) -> Region:
    """The region whose middle is nearest to a place on one view."""

    def distance(one: Region) -> float:
        return ((one.x - x) * WIDTH) ** 2 + ((one.y - y) * HEIGHT) ** 2

    return min((one for one in REGIONS if one.back is back), key=distance)
