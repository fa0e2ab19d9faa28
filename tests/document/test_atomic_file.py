"""Files are replaced as a whole or not at all, and what went wrong has a reason."""

import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest

from nnstudio.document import atomic_file
from nnstudio.document.atomic_file import replace_file
from nnstudio.document.not_written import NotWrittenError, sentence_of

FULL_DISK = """
import resource, sys
from pathlib import Path
from nnstudio.document.atomic_file import replace_file
from nnstudio.document.not_written import NotWrittenError

size = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
try:
    replace_file(Path(sys.argv[1]), lambda stream: stream.write(b"x" * size))
except NotWrittenError as error:
    print(error.reason, "|", error.words)
"""


def names(folder):
    return [path.name for path in folder.iterdir()]


def refused(path, write=lambda stream: stream.write(b"new")):
    with pytest.raises(NotWrittenError) as caught:
        replace_file(path, write)
    assert sentence_of(caught.value).context == "Document"
    return caught.value


def test_a_new_file_and_one_in_place_of_another(tmp_path):
    path = tmp_path / "花.bin"
    replace_file(path, lambda stream: stream.write(b"first"))
    assert path.read_bytes() == b"first"
    replace_file(path, lambda stream: stream.write(b"x" * 3_000_000))
    assert path.read_bytes() == b"x" * 3_000_000
    assert names(tmp_path) == ["花.bin"]


def test_the_old_file_is_there_until_the_end(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def write(stream):
        stream.write(b"new" * 1_000_000)
        assert path.read_bytes() == b"old"

    replace_file(path, write)
    assert path.read_bytes() == b"new" * 1_000_000


def test_the_stream_can_be_sought_in(tmp_path):
    path = tmp_path / "file.zip"

    def write(stream):
        with zipfile.ZipFile(stream, "w") as archive:
            archive.writestr("a", b"one")
            archive.writestr("b", b"two")

    replace_file(path, write)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert archive.read("b") == b"two"
        assert not archive.getinfo("a").flag_bits & 8  # the sizes stand before the data

    def overwrite(stream):
        stream.write(b"0123456789")
        assert stream.seek(2) == 2
        stream.write(b"ab")
        assert stream.tell() == 4
        stream.seek(-1, os.SEEK_END)
        stream.write(b"z")

    replace_file(path, overwrite)
    assert path.read_bytes() == b"01ab45678z"


@pytest.mark.parametrize("size", [20_000, 5_000_000])
@pytest.mark.skipif(sys.platform == "win32", reason="no limits of a process")
def test_a_full_disk(tmp_path, size):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(path), str(size)], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("full | "), done
    assert done.stderr == ""
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_a_folder_that_is_not_there(tmp_path):
    assert refused(tmp_path / "gone" / "file").reason == "gone"
    (tmp_path / "plain").write_bytes(b"")
    assert refused(tmp_path / "plain" / "file").reason == "gone"


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that not even root may write to")
def test_a_folder_without_rights(tmp_path):
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        assert refused(tmp_path / "file").reason == "rights"
        tmp_path.chmod(0o700)
    assert refused(type(tmp_path)("/proc/self/file")).reason in ("rights", "gone")


READ_ONLY = """
import os, sys
from pathlib import Path
from nnstudio.document.atomic_file import replace_file
from nnstudio.document.not_written import NotWrittenError

if os.getuid() == 0:  # who may write everywhere
    os.setgid(65534)
    os.setuid(65534)
try:
    replace_file(Path(sys.argv[1]), lambda stream: stream.write(b"new"))
except NotWrittenError as error:
    print(error.reason)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are others there")
def test_a_file_that_may_only_be_read():
    with tempfile.TemporaryDirectory() as name:
        folder, path = Path(name), Path(name) / "file"
        path.write_bytes(b"old")
        path.chmod(0o444)
        folder.chmod(0o777)
        done = subprocess.run([sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, check=True)
        assert done.stdout == "rights\n"
        assert path.read_bytes() == b"old"


def test_a_folder_stands_where_the_file_should(tmp_path):
    error = refused(tmp_path)
    assert error.reason == "other"
    assert error.words
    assert sentence_of(error).values["words"] == error.words


@pytest.mark.parametrize("failure", [OSError(5, "of the caller"), ValueError("no"), KeyboardInterrupt()])
def test_what_the_writer_raises_goes_on_and_nothing_is_left(tmp_path, failure):
    path = tmp_path / "file"
    path.write_bytes(b"old")

    def write(stream):
        stream.write(b"x" * 2_000_000)
        stream.write(b"rest")
        raise failure

    with pytest.raises(type(failure)) as caught:
        replace_file(path, write)
    assert caught.value is failure
    assert names(tmp_path) == ["file"]
    assert path.read_bytes() == b"old"


def test_windows_waits_while_another_program_looks_at_the_file(tmp_path, monkeypatch):
    path = tmp_path / "file"
    path.write_bytes(b"old")
    held = [PermissionError(), PermissionError()]
    monkeypatch.setattr(atomic_file.sys, "platform", "win32")
    monkeypatch.setattr(atomic_file.time, "sleep", lambda _seconds: None)
    monkeypatch.setattr(atomic_file.os, "rename", raises_each(held))
    replace_file(path, lambda stream: stream.write(b"new"))
    assert (held, path.read_bytes()) == ([], b"new")


def raises_each(errors):
    """Return a function that raises the last one of *errors*, as long as there are any, and takes it away."""

    def raise_one(*_arguments):
        if errors:
            raise errors.pop()

    return raise_one
