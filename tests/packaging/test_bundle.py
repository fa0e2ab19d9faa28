"""The bundle has every module and every file the program reads, and what stays out of it is none of them."""

import ast
import os
import re
import struct
from pathlib import Path

import pytest

from bundle import contents
from bundle.left_out import CUTS, MODULES, is_left_out
from libraries import icu_data
from libraries.of_the_system import is_of_the_system
from libraries.wanted import without_loose_ends
from places import BUNDLED_RESOURCES, PACKAGE, RESOURCES, ROOT

SPEC = ROOT / "packaging" / "nnstudio.spec"


def imported_by(file: Path) -> set[str]:
    """Name what the code of *file* imports anywhere, also late, as absolute names of modules or of things in them."""
    found = set()
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            found.update(each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
            found.update(f"{node.module}.{each.name}" for each in node.names)
    return found


def test_every_module_on_the_disk_is_named():
    named = contents.modules()
    files = [Path(folder, name) for folder, _, names in os.walk(PACKAGE) for name in names if name.endswith(".py")]
    assert len(named) == len(set(named)) == len(files)
    for file in files:
        dotted = file.relative_to(ROOT).as_posix().removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        assert dotted in named


def test_every_resource_but_the_sources_of_translations_is_named_with_its_place():
    named = {(file, place) for file, place in contents.resources() if "fonts" not in place}
    assert (str(ROOT / "LICENSE"), "nnstudio") in named
    for file in RESOURCES.rglob("*"):
        if file.is_file() and file.suffix != ".ts":
            place = Path("nnstudio/resources", file.relative_to(RESOURCES).parent)
            assert any(Path(each) == file and Path(folder) == place for each, folder in named), file
    assert not any(file.endswith(".ts") for file, _ in named)
    assert BUNDLED_RESOURCES.endswith(contents.PLACE)


def test_nothing_that_the_program_reads_is_left_out():
    for file, folder in contents.resources():
        assert not is_left_out(f"{folder}/{Path(file).name}"), file


def test_no_module_is_left_out_that_the_program_imports():
    ways = [rf"(?:import|from) (?:{'|'.join(map(re.escape, MODULES))})\b"]
    for holder, _, name in (module.rpartition(".") for module in MODULES if "." in module):
        ways.append(rf"from {re.escape(holder)} import (?:\([^)]*|[^(\n]*)\b{name}\b")
    left_out = re.compile(rf"^ *(?:{'|'.join(ways)})", re.MULTILINE)
    assert left_out.search("    from PySide6 import (\n    QtCore,\n    QtNetwork,\n)")
    for file in PACKAGE.rglob("*.py"):
        assert not left_out.search(file.read_text(encoding="utf-8")), file


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


def test_each_cut_tells_why_and_how_much():
    for cut in CUTS:
        assert cut.patterns
        assert cut.reason.endswith(".")
        assert cut.megabytes >= 0


def test_what_drivers_load_as_well_is_the_systems_and_what_a_bare_one_lacks_is_not():
    system = ("libc.so.6", "ld-linux-x86-64.so.2", "libX11.so.6", "libxcb.so.1", "libGL.so.1", "libfontconfig.so.1")
    ours = ("libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxkbcommon.so.0", "libglib-2.0.so.0", "libcap.so.2")
    assert all(
        map(is_of_the_system, (*system, "libstdc++.so.6", "libwayland-client.so.0", "libz.so.1", "libcups.so.2"))
    )
    assert not any(map(is_of_the_system, (*ours, "libpython3.11.so.1.0", "libQt6Core.so.6", "libicudata.so.73")))


def test_the_stand_ins_are_of_modules_that_are_left_out():
    named = {module for module, _, _ in contents.stand_ins()}
    assert named == {"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"}
    assert named <= set(MODULES)


def test_links_to_what_is_left_out_are_left_out_too():
    library = ("PySide6/Qt/lib/libQt6Core.so.6", "/wheel/libQt6Core.so.6", "BINARY")
    link = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    upwards = ("PySide6/libQt6Core.so.6", "../PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    loose = ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK")
    assert without_loose_ends([link, library, loose, upwards]) == [link, library, upwards]


def test_the_spec_takes_both_lists_and_names_only_files_that_are_there():
    text = SPEC.read_text(encoding="utf-8")
    compile(text, SPEC, "exec")
    for taken in ("contents.modules()", "contents.resources()", "contents.stand_ins()", "kept(", "wanted(", "MODULES"):
        assert taken in text
    for name in re.findall(r'\{SPECPATH\}/([^"]+)', text):
        assert (SPEC.parent / name).exists(), name
    for module in (
        name for name in imported_by(SPEC) if name.split(".")[0] in {"bundle", "windows", "macos", "places"}
    ):
        holder, _, thing = module.rpartition(".")
        files = [Path(*name.split(".")) for name in (module, holder) if name]
        paths = [SPEC.parent / file.parent / f"{file.name}{end}" for file in files for end in (".py", "/__init__.py")]
        there = next((path for path in paths if path.is_file()), None)
        assert there is not None, module
        assert there.stem in {thing, "__init__"} or re.search(rf"\b{thing}\b", there.read_text(encoding="utf-8")), (
            module
        )


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
