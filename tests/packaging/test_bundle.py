"""The bundle has every module and every file the program reads, and what stays out of it is none of them."""

import ast
import base64
import hashlib
import importlib
import importlib.util
import re
import struct
import sys
import zipfile
from pathlib import Path

import pytest
from numpy._core import _multiarray_umath

import tools
from bundle import builders_paths, contents, records
from bundle.left_out import CUTS, is_left_out, kept
from libraries import elf, icu_data, wanted
from libraries.of_the_system import C_LIBRARY, LEFT_TO_THE_SYSTEM, WITHOUT_THEM, is_of_the_system
from places import BUNDLED_RESOURCES, ROOT

SPEC = ROOT / "packaging" / "nnstudio.spec"


def test_nothing_that_the_program_reads_is_left_out():
    for file, folder in contents.resources():
        assert not is_left_out(f"{folder}/{Path(file).name}"), file
    assert BUNDLED_RESOURCES.endswith(contents.PLACE)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/plugins/imageformats/qsvg.dll",
        "PySide6/Qt/lib/libQt6DBus.so.6",  # screen readers are spoken to through it
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/translations/qtbase_zh_TW.qm",
        "PIL/_imaging.cpython-311-x86_64-linux-gnu.so",
        "ziamath/fonts/STIXTwoMath-Regular.ttf",
        "ziafont/fonts/DejaVuSans.ttf",
        "latex2mathml/unimathsymbols.txt",
        "pyqtgraph/icons/auto.png",
        "numpy.libs/libscipy_openblas64_-32a4b2a6.so",
    ],
)
def test_what_the_desktops_need_stays(place):
    assert not is_left_out(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "pyqtgraph/colors/maps/CET-C1.csv",
    ],
)
def test_what_the_program_does_without_stays_out(place):
    assert is_left_out(place)


def test_each_cut_tells_why():
    for cut in CUTS:
        assert cut.patterns
        assert cut.reason.endswith(".")


def test_what_drivers_load_as_well_is_the_systems_and_what_a_bare_one_lacks_is_not():
    system = ("libc.so.6", "ld-linux-x86-64.so.2", "libX11.so.6", "libxcb.so.1", "libGL.so.1", "libfontconfig.so.1")
    ours = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxkbcommon.so.0", "libglib-2.0.so.0", "libcap.so.2")
    more = ("libstdc++.so.6", "libwayland-client.so.0", "libz.so.1", "libcups.so.2", "libnss_files.so.2")
    assert all(map(is_of_the_system, (*system, *more)))
    # The last two are of wheels, which name their own copies so.
    others = ("libpython3.11.so.1.0", "libQt6Core.so.6", "libicudata.so.73", "libxcb-9065bb12.so.1.1.0", "libz.so")
    assert not any(map(is_of_the_system, (*ours, *others)))


def test_each_library_of_the_system_but_those_of_c_has_a_reason_and_a_package():
    for left in LEFT_TO_THE_SYSTEM:
        assert left.reason.endswith(".")
        assert (None in left.packages.values()) == (left is C_LIBRARY)
    names = [name for left in LEFT_TO_THE_SYSTEM for name in left.packages]
    assert len(names) == len(set(names))
    assert set(names) >= WITHOUT_THEM


@pytest.fixture
def linked(monkeypatch):
    """Return made-up libraries: which of them each file of the bundle is linked to, by its source."""
    names: dict[Path, tuple[str, ...]] = {}
    monkeypatch.setattr(wanted, "needs", lambda file: frozenset(names.get(file, ())))
    return names


def entries(*places):
    return [(place, f"/built/{place}", "BINARY") for place in places]


def test_libraries_go_in_that_a_plugin_or_a_module_needs_itself_or_through_another(linked):
    plugin, module = "PySide6/Qt/plugins/platforms/libqxcb.so", "python3.11/lib-dynload/_lzma.so"
    linked[Path("/built", plugin)] = ("libQt6Gui.so.6", "libX11.so.6")
    linked[Path("/built", module)] = ("liblzma.so.5",)
    linked[Path("/built/libQt6Gui.so.6")] = ("libQt6Core.so.6", "libc.so.6")
    linked[Path("/built/libQt6Core.so.6")] = ("libQt6Gui.so.6",)  # a circle must not be one for us
    linked[Path("/built/libQt6Quick.so.6")] = ("libQt6Qml.so.6",)
    needed = entries(plugin, module, "libQt6Gui.so.6", "libQt6Core.so.6", "liblzma.so.5", "libpython3.11.so.1.0")
    others = entries("libQt6Quick.so.6", "libQt6Qml.so.6", "libX11.so.6", "libc.so.6")
    assert wanted.wanted([*others, *needed]) == needed


def test_libraries_that_only_a_cut_plugin_needs_are_left_out_with_it(linked):
    plugin, stays = "PySide6/Qt/plugins/platformthemes/libqgtk3.so", "PySide6/QtCore.abi3.so"
    linked[Path("/built", plugin)] = ("libgtk-3.so.0", "libcairo.so.2")
    linked[Path("/built", stays)] = ("libcairo.so.2",)
    files = entries(plugin, stays, "libgtk-3.so.0", "libcairo.so.2")
    assert wanted.wanted(files) == files
    assert wanted.wanted(kept(files)) == entries(stays, "libcairo.so.2")


@pytest.mark.skipif(bool(tools.missing("objdump")) or sys.platform != "linux", reason="builds on Linux need objdump")
def test_what_a_library_needs_is_read_from_it(tmp_path):
    (extension,) = Path(_multiarray_umath.__file__).parent.glob("_multiarray_umath.*.so")
    assert "libc.so.6" in elf.needs(extension)
    assert all(path.startswith("$ORIGIN") for path in elf.run_paths(extension))
    (tmp_path / "text").write_text("none")
    assert not elf.needs(tmp_path / "text")


def test_metadata_lists_the_files_that_are_there_as_they_are_there(tmp_path, monkeypatch):
    monkeypatch.setattr(records, "_FOLDER", tmp_path / "records")
    before = "one/a.so,sha256=old,9\none/b.py,sha256=b,1\n../../bin/one,,\none-1.dist-info/RECORD,,\n"
    (tmp_path / "RECORD").write_text(before)
    (tmp_path / "a.so").write_bytes(b"smaller")
    files = [
        ("one/a.so", str(tmp_path / "a.so"), "BINARY"),
        ("one-1.dist-info/RECORD", str(tmp_path / "RECORD"), "DATA"),
        ("one/b.py", "a.so", "SYMLINK"),
    ]
    library, record, link = records.with_own_records(files)
    assert (library, link) == (files[0], files[2])
    told = base64.urlsafe_b64encode(hashlib.sha256(b"smaller").digest()).decode().rstrip("=")
    assert Path(record[1]).read_text() == f"one-1.dist-info/RECORD,,\none/a.so,sha256={told},7\n"
    assert (tmp_path / "RECORD").read_text() == before


def test_folders_of_the_builder_are_found_wherever_they_stand(tmp_path, monkeypatch):
    of_the_builder = {Path("/home/one"): "the user's own folder", Path("/opt/py"): builders_paths.PYTHON}
    monkeypatch.setattr(builders_paths, "packed", lambda _: [("settings", b"\0/home/one\0")])
    (tmp_path / "fine").write_text("/home/oneself /home/one-two ~/home/one /srv/home/one /opt/python")
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal/libpython3.so").write_text("/opt/py/lib")
    with zipfile.ZipFile(tmp_path / "_internal.zip", "w") as opened:
        opened.writestr("fine", "/opt/pypy")
    with pytest.raises(SystemExit) as stopped:
        builders_paths.check(tmp_path, of_the_builder)
    assert "fine: settings: /home/one, the user's own folder" in stopped.value.code
    assert "fine: /home" not in stopped.value.code
    assert "libpython3.so: /opt" not in stopped.value.code
    monkeypatch.setattr(builders_paths, "packed", lambda _: [])
    builders_paths.check(tmp_path, of_the_builder)
    with zipfile.ZipFile(tmp_path / "_internal/library.zip", "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("module", "/opt/py" * 2 + "/opt/py/x")
    with pytest.raises(SystemExit, match=r"library\.zip: module: /opt/py, where Python is installed"):
        builders_paths.check(tmp_path, of_the_builder)


def test_links_to_what_is_left_out_are_left_out_too():
    library = ("PySide6/Qt/lib/libQt6Core.so.6", "/wheel/libQt6Core.so.6", "BINARY")
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    upwards = ("PySide6/libQt6Core.so.6", "../PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    loose = ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")
    assert wanted.without_loose_ends([link, library, loose, upwards]) == [link, library, upwards]


def test_the_spec_names_only_files_and_things_that_are_there():
    text = SPEC.read_text(encoding="utf-8")
    for name in re.findall(r'\{SPECPATH\}/([^"]+)', text):
        assert (SPEC.parent / name).exists(), name
    # Those for Windows and macOS are not run here.
    named = [(node.module, each.name) for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)
             for each in node.names]  # fmt: skip
    assert ("windows.version", "version_info") in named
    for module, thing in named:
        if module not in {"pathlib", "PyInstaller.utils.hooks"}:
            holder = importlib.import_module(module)
            assert hasattr(holder, thing) or importlib.util.find_spec(f"{module}.{thing}"), f"{module}.{thing}"


def test_the_smaller_data_of_icu_has_what_sorting_asks_for_and_nothing_else_is_changed():
    items = {"icudt73l/coll/zh.res": b"sorted" * 3, "icudt73l/lang/de.res": b"Deutsch", "icudt73l/pool.res": b"pool"}
    header = struct.pack("<HBB8s4s16s", 32, 0xDA, 0x27, b"", b"CmnD", b"").ljust(32, b"\0")
    smaller = icu_data.smaller(header + icu_data.together(list(items.items())))
    assert smaller[:32] == header
    found = {name: content.rstrip(b"\0") for name, content in icu_data.items(smaller[32:])}
    del items["icudt73l/lang/de.res"]
    assert found == items
    with pytest.raises(ValueError, match="no package of ICU"):
        icu_data.smaller(b"\0" * 64)
