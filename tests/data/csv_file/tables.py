"""Tables in memory, read as a file would be."""

import io

from nnstudio.data.csv_file.encoding import CODECS, guess_encoding
from nnstudio.data.csv_file.layout import guess_layout
from nnstudio.data.csv_file.opening import Opened
from nnstudio.data.csv_file.plan import propose
from nnstudio.data.csv_file.preview import look
from nnstudio.data.csv_file.reading import Sample, read_opened

FLOWERS = "length,width,place,species\n5.1,3.5,hill,setosa\n6.2,2.9,shore,virginica\n5.9,3.0,hill,virginica\n"


def proposed(contents):
    """Return what is proposed for the bytes *contents*: the preview and the plan."""
    sample = Sample(contents, len(contents))
    encoding = guess_encoding(contents)
    preview = look(sample, guess_layout(sample.text(encoding), encoding))
    return preview, propose(preview.layout, preview.columns)


def read_bytes(contents, plan, **ways):
    stream = io.BytesIO(contents)
    return read_opened(Opened(stream, stream, len(contents)), "table.csv", plan, **ways)


def read_as_proposed(contents):
    return read_bytes(contents, proposed(contents)[1])


def encoded(text, encoding):
    return text.encode(CODECS[encoding])
