"""In which encoding a file was saved."""

import codecs

import pytest

from nnstudio.data.csv_file.encoding import ENCODINGS, guess_encoding
from nnstudio.data.csv_file.errors import CsvError
from nnstudio.data.csv_file.reading import Sample
from tests.data.csv_file.tables import encoded, read_as_proposed

SIMPLIFIED = "花萼长度,花瓣长度,产地,品种\n5.1,1.4,山坡,山鸢尾\n6.3,4.9,河岸,变色鸢尾\n"
TRADITIONAL = "花萼長度,花瓣長度,產地,品種\n5.1,1.4,山坡,山鳶尾\n6.3,4.9,河岸,變色鳶尾\n"
WESTERN = "länge,größe,étage,façon\n1.0,2.0,à côté,Mädchen\n2.0,1.0,être là,Köln\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SIMPLIFIED, "gb18030"),
        (SIMPLIFIED, "utf-8"),
        (SIMPLIFIED, "utf-16"),
        (TRADITIONAL, "big5"),
        (TRADITIONAL, "utf-8"),
        (WESTERN, "windows-1252"),
        (WESTERN, "utf-16"),
        ("a,b\n1,2\n", "utf-8"),
    ],
)
def test_the_encoding_is_told_from_the_bytes(text, encoding):
    assert guess_encoding(encoded(text, encoding)) == encoding


def test_typographic_quotes_and_the_euro_are_those_of_windows():
    contents = "price in €,said\n1.5,“yes”\n2.5,“no”\n3.5,“yes”\n".encode("cp1252")
    assert guess_encoding(contents) == "windows-1252"
    data = read_as_proposed(contents).data
    assert data.input_names == ("price in €",)
    assert set(data.class_names) == {"“no”", "“yes”"}


def test_what_windows_does_not_know_is_latin_and_told_if_that_does_not_either():
    contents = b"x,y\n1,a\n2,b\x81\n"
    assert guess_encoding(contents) == "latin-1"
    with pytest.raises(CsvError) as caught:
        Sample(contents, len(contents)).text("latin-1")
    assert (caught.value.kind, caught.value.row) == ("undecodable", 3)


def test_utf_8_needs_no_mark_and_may_have_one():
    assert guess_encoding(SIMPLIFIED.encode("utf-8")) == "utf-8"
    assert guess_encoding(codecs.BOM_UTF8 + b"a,b\n") == "utf-8"
    assert guess_encoding(codecs.BOM_UTF16_BE + "a,b\n".encode("utf-16-be")) == "utf-16"


@pytest.mark.parametrize("encoding", [each for each in ENCODINGS if each != "latin-1"])
def test_a_character_cut_off_at_the_end_does_not_matter(encoding):
    text = WESTERN if encoding == "windows-1252" else TRADITIONAL if encoding == "big5" else SIMPLIFIED
    whole = encoded(text * 20, encoding)
    assert {guess_encoding(whole[:length]) for length in range(200, 220)} == {encoding}


@pytest.mark.parametrize(
    ("text", "encoding", "names"),
    [(SIMPLIFIED, "gb18030", ("变色鸢尾", "山鸢尾")), (TRADITIONAL, "big5", ("山鳶尾", "變色鳶尾"))],
)
def test_names_come_through(text, encoding, names):
    data = read_as_proposed(encoded(text, encoding)).data
    assert set(data.class_names) == set(names)
    assert data.input_names[0] == text.split(",")[0]
