"""A gzip file, decompressed piece by piece."""

import io
import zlib
from typing import Any, BinaryIO

MAGIC = b"\x1f\x8b"
MOST_EXPANSION = 1032
"""No stream of deflate becomes more than so many times as long: 258 bytes for two bits, at best."""
_GZIP = 16 + zlib.MAX_WBITS
_PIECE = 1 << 16
_LONGEST_SILENCE = 1 << 20
"""So many bytes out of which nothing comes are no file, but someone's joke."""


class Inflating:
    """Reads what is compressed in *file*, which stands at its beginning: never more of it than is asked for.

    The `gzip` module reads ahead, and looks at a header byte by byte, however long it is. As there, several compressed
    parts one behind the other count as one, and zeros behind them do not count.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._inflater = zlib.decompressobj(_GZIP)
        self._waiting = b""
        """Read, but not decompressed yet."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, *size* at most and 1 at least, or none at the end.

        Raises `zlib.error` for what is damaged, and `EOFError` where the file is cut short.
        """
        silence = 0
        while silence < _LONGEST_SILENCE:
            if not self._waiting:
                self._waiting = self._file.read(_PIECE)
                silence += len(self._waiting)
            at_end = not self._waiting
            if self._inflater.eof:
                self._waiting = self._waiting.lstrip(b"\0")
                if at_end:
                    return b""
                if not self._waiting:
                    continue
                self._inflater = zlib.decompressobj(_GZIP)
            read = self._inflater.decompress(self._waiting, size)
            self._waiting = self._inflater.unconsumed_tail or self._inflater.unused_data
            if read:
                return read
            if at_end:
                raise EOFError
        raise zlib.error("nothing comes out of it")


class InflatedStream(io.RawIOBase):
    """What is compressed in *file*, as a stream that Python's own readers can stand on.

    Raises `EOFError` and `zlib.error` as `Inflating` does, and `OverflowError` after more than *most* bytes: a small
    file may become a thousand times as large.
    """

    def __init__(self, file: BinaryIO, most: int) -> None:
        super().__init__()
        self._inflating, self._left = Inflating(file), most

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        found = self._inflating.read(len(buffer))
        buffer[: len(found)] = found
        self._left -= len(found)
        if self._left < 0:
            raise OverflowError
        return len(found)
