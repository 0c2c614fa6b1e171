"""Whatever is done to a file from outside, it is read or refused by name: no other error, and not for long."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.faults.parsers import PARSERS, feed

_ODD = st.sampled_from(
    [b"", b"\0", b"\xff\xff\xff\xff", b"-1", b"1e999", b"9" * 30, b"null", b"[]", b"{}", b'""', b"\xc3\x28", b"true",
     b"../", b"0x", b"\n[[", b"1979-05-27", b"\xef\xbb\xbf"]
)  # fmt: skip
_PLACE = st.floats(0, 1, exclude_max=True)


@st.composite
def damaged(draw: st.DrawFn, whole: tuple[bytes, ...]) -> bytes:
    """A whole example in which a few places were cut, doubled, written over or filled with odd values."""
    data = draw(st.sampled_from(whole))
    for _ in range(draw(st.integers(1, 5))):
        start = int(draw(_PLACE) * len(data))
        end = min(len(data), start + draw(st.integers(0, 40)))
        put = draw(_ODD | st.binary(max_size=8) | st.just(data[start:end] * 2))
        data = data[:start] + put + data[end:]
    return data


@pytest.mark.parametrize("name", PARSERS)
def test_the_whole_examples_are_taken(name: str) -> None:
    for whole in PARSERS[name].examples():
        PARSERS[name].read(whole)


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_a_damaged_file_is_taken_or_refused_by_name(name: str, data: st.DataObject) -> None:
    feed(name, data.draw(damaged(PARSERS[name].examples())))


@pytest.mark.parametrize("name", PARSERS)
@given(data=st.binary(max_size=400))
def test_bytes_of_nobody_are_taken_or_refused_by_name(name: str, data: bytes) -> None:
    feed(name, data)


@pytest.mark.faults
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=2000, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_two_thousand_damaged_files_are_taken_or_refused_by_name(name: str, data: st.DataObject) -> None:
    feed(name, data.draw(damaged(PARSERS[name].examples())))
