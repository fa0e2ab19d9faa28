"""What the spec hands to PyInstaller, which has stand-ins here: all that is needed, and nothing of what stays out."""

import ast
import os
import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import build
import tools
from bundle import contents
from bundle.left_out import HOOKS, MODULES
from libraries import stripped
from places import PACKAGE, RESOURCES, ROOT

SPEC = ROOT / "packaging" / "nnstudio.spec"
OF_THE_DESKTOP = "PySide6/Qt/plugins/platforms/libqxcb.so"
OF_QT = "PySide6/Qt/translations/qtbase_zh_CN.qm"


class Run:
    """One run of the spec, with what it gave to PyInstaller's classes."""

    def __init__(self, folder):
        self.folder = folder
        self.needed = ()
        self.within = {}
        """What the made-up program has in its folder, by name."""
        self.python = folder / "python"
        self._put(self.python / "zlib.so")
        self._put(folder / "plugin.so")

    def start(self):
        names = {each.__name__.strip("_").upper(): each for each in (self._pyz, self._exe, self._collect, self._bundle)}
        names["Analysis"] = self._analysis
        whole = {"SPECPATH": str(SPEC.parent), "DISTPATH": str(self.folder / "dist"), **names}
        exec(compile(SPEC.read_bytes(), SPEC, "exec"), whole)  # noqa: S102 - what is tested

    def files(self):
        """Return what is collected beside the executables: the source of each place."""
        return {Path(place).as_posix(): Path(source) for place, source, _ in self.collected}

    def _analysis(self, scripts, **given):
        self.scripts, self.given = scripts, given
        data = [(f"{place}/{Path(file).name}", file, "DATA") for file, place in given["datas"]]
        return SimpleNamespace(
            scripts=[("entry", scripts[0], "PYSOURCE"), *((name, "-", "PYSOURCE") for name in HOOKS)],
            pure=[("_sysconfigdata__here", "of the builder", "PYMODULE-2"), ("nnstudio", "its source", "PYMODULE-2")],
            binaries=[
                (OF_THE_DESKTOP, str(self.folder / "plugin.so"), "BINARY"),
                ("libX11.so.6", str(self.folder / "plugin.so"), "BINARY"),
                ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", str(self.folder / "plugin.so"), "BINARY"),
            ],
            datas=[*data, (OF_QT, str(self._put(self.folder / "zh.qm")), "DATA")],
        )

    def _pyz(self, modules):
        self.modules = {name: source for name, source, _ in modules}
        return SimpleNamespace(
            dependencies=[("python3.11/lib-dynload/zlib.so", str(self.python / "zlib.so"), "EXTENSION")]
        )

    def _exe(self, archive, scripts, **_):
        self.dependencies, self.started = archive.dependencies, [name for name, *_ in scripts]

    def _collect(self, *given, name):
        *_, self.collected = given
        for inner, content in self.within.items():
            self._put(self.folder / "dist" / name / inner).write_text(content)

    def _bundle(self, *_, **__):
        pass

    def _put(self, file):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("none")
        return file


@pytest.fixture
def run(tmp_path, monkeypatch):
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.copy_metadata = lambda name: [
        (str(made._put(tmp_path / name / file)), f"{name}-1.dist-info") for file in ("METADATA", "RECORD", "INSTALLER")
    ]
    hooks.collect_data_files = lambda name: [(str(SPEC), f"{name}/fonts")]
    for name in ("PyInstaller", "PyInstaller.utils"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, hooks.__name__, hooks)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(contents, "LETTERS", tmp_path / "letters")
    for letters in ("Letters-Regular.otf", "OFL.txt"):
        Run._put(None, tmp_path / "letters" / letters)
    made = Run(tmp_path)
    monkeypatch.setattr("bundle.records._FOLDER", tmp_path / "records")
    monkeypatch.setattr(sys, "base_prefix", str(made.python))
    monkeypatch.setattr(tools, "need", lambda *names: setattr(made, "needed", names))
    monkeypatch.setattr(stripped, "_copy", lambda place, _: tmp_path / "stripped" / place)
    monkeypatch.setattr("bundle.measured.tell", lambda *_: None)
    monkeypatch.setattr("bundle.builders_paths.packed", lambda _: ())
    monkeypatch.setattr("bundle.builders_paths.sys.prefix", "/somewhere/of/the/builder")
    return made


def imported_by(text, holder=()):
    """Name what the code *text* imports anywhere, also late, as absolute names of modules or of things in them."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = holder[: len(holder) - node.level + 1] if node.level else ()
            module = ".".join((*above, *filter(None, [node.module])))
            yield module
            yield from (f"{module}.{each.name}" for each in node.names)


def ours(ending):
    return [Path(folder, name) for folder, _, names in os.walk(PACKAGE) for name in names if name.endswith(ending)]


def test_every_module_on_the_disk_goes_in(run):
    run.start()
    dotted = [file.relative_to(ROOT).as_posix().removesuffix(".py").removesuffix("/__init__") for file in ours(".py")]
    assert sorted(run.given["hiddenimports"]) == sorted(name.replace("/", ".") for name in dotted)
    assert run.scripts == [str(SPEC.parent / "entry.py")]
    assert run.given["pathex"] == [str(ROOT)]


def test_every_resource_goes_in_where_the_program_looks_for_it(run):
    run.start()
    files = run.files()
    for file in RESOURCES.rglob("*"):
        place = f"nnstudio/resources/{file.relative_to(RESOURCES).as_posix()}"
        if file.is_file():
            assert files.get(place) == (None if file.suffix == ".ts" else file), place
    assert files["nnstudio/LICENSE"] == ROOT / "LICENSE"
    for letters in ("Letters-Regular.otf", "OFL.txt"):
        assert files[f"nnstudio/resources/fonts/{letters}"] == contents.LETTERS / letters
    for name in contents.WITH_THEIR_DATA:
        assert files[f"{name}/fonts/{SPEC.name}"] == SPEC
    for name in ("nnstudio", "numpy", "PySide6-Essentials"):
        assert f"{name}-1.dist-info/METADATA" in files
        assert files[f"{name}-1.dist-info/RECORD"].is_relative_to(run.folder / "records")
        assert f"{name}-1.dist-info/INSTALLER" not in files


def test_the_desktops_plugins_and_words_go_in_and_what_is_cut_or_of_the_system_does_not(run):
    run.start()
    files = run.files()
    assert OF_THE_DESKTOP in files
    assert OF_QT in files
    assert not [place for place in files if "gtk3" in place or "libX11" in place]


def test_nothing_is_left_out_that_the_program_imports(run):
    run.start()
    assert set(run.given["excludes"]) == set(MODULES)
    one = "def late():\n    from PySide6 import (\n        QtCore,\n        QtNetwork)\nimport ssl\nfrom . import one"
    assert set(imported_by(one, ("a", "b"))) > {"PySide6.QtNetwork", "ssl", "a.b.one"}
    words = re.compile(rf"\b(?:{'|'.join(name.rpartition('.')[2] for name in MODULES)})\b")
    for file in ours(".py"):
        text = file.read_text(encoding="utf-8")
        if words.search(text):  # as most have none, and to read them all as code takes a second
            assert not {*imported_by(text, file.relative_to(ROOT).parent.parts)} & {*MODULES}, file
    assert not [name for name in MODULES if name.split(".")[0] == "nnstudio"]


def test_what_runs_before_the_program_is_ours_and_pyinstallers_hooks_for_what_it_never_does_do_not(run):
    run.start()
    assert run.started == ["entry"]
    assert run.given["runtime_hooks"] == [f"{SPEC.parent}/bundle/surroundings.py"]
    assert run.given["optimize"] == 2


def test_stand_ins_go_in_and_how_python_was_built_does_not(run):
    run.start()
    assert run.modules["nnstudio"] == "its source"
    assert {"PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"} <= set(run.modules)
    assert Path(run.modules["_sysconfigdata__here"]).parent == SPEC.parent / "stand_ins"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing is stripped")
def test_also_the_extension_modules_that_pyinstaller_asks_for_are_stripped(run):
    run.start()
    place = "python3.11/lib-dynload/zlib.so"
    assert run.dependencies == [(place, str(run.folder / "stripped" / place), "EXTENSION")]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere these tools are not called")
def test_the_tools_are_asked_for_before_anything_is_done(run, monkeypatch):
    run.start()
    assert {"ld", "objcopy", "objdump", "patchelf", "strip"} <= set(run.needed)
    assert set(run.needed) <= set(tools.PACKAGES)
    monkeypatch.setattr(tools, "need", lambda *_: sys.exit("apt install binutils"))
    monkeypatch.setattr(run, "_analysis", None)
    with pytest.raises(SystemExit, match="binutils"):
        run.start()


def test_a_folder_of_the_builder_in_the_bundle_stops_the_build(run):
    run.within = {"_internal/one.txt": "nothing"}
    run.start()
    run.within = {"_internal/one.txt": 'prefix="/somewhere/of/the/builder/lib"'}
    with pytest.raises(SystemExit, match=r"_internal/one\.txt: /somewhere/of/the/builder, the environment"):
        run.start()


def test_a_folder_of_the_builder_in_what_is_looked_for_at_loading_stops_the_build(run, monkeypatch):
    run.within = {"_internal/libone.so": "", "_internal/libtwo.so": ""}
    looks_in = {"libone.so": ("$ORIGIN", "$ORIGIN/../lib"), "libtwo.so": ("$ORIGIN", "/opt/python/lib")}
    monkeypatch.setattr(stripped, "run_paths", lambda file: looks_in.get(file.name, ()))
    with pytest.raises(SystemExit, match=r"libtwo\.so looks for libraries in /opt/python/lib"):
        run.start()


def test_the_order_of_sets_and_the_age_of_the_source_are_the_same_at_each_build(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    surroundings = {}
    monkeypatch.setattr(build.subprocess, "run", lambda _, **given: surroundings.update(given["env"]))
    build.freeze()
    assert (surroundings["PYTHONHASHSEED"], surroundings["SOURCE_DATE_EPOCH"]) == ("0", "1700000000")
    assert surroundings["PATH"] == os.environ["PATH"]
