"""What macOS is told of the program."""

import plistlib
import sys

import pytest

from macos import archive
from macos.info import INFO_PLIST, PROJECT, PROJECT_ICON
from nnstudio.document.project_file import SUFFIX
from places import VERSION


@pytest.fixture(scope="module")
def told():
    """Return what stands in the Info.plist that is written of it."""
    return plistlib.loads(plistlib.dumps(INFO_PLIST))


def test_all_of_it_can_be_written(told):
    assert told == INFO_PLIST
    assert (told["CFBundleShortVersionString"], told["NSRequiresAquaSystemAppearance"]) == (VERSION, False)


def test_project_files_are_of_a_type_that_the_program_declares_and_opens(told):
    [declared], [opened] = told["UTExportedTypeDeclarations"], told["CFBundleDocumentTypes"]
    assert declared["UTTypeIdentifier"] == PROJECT
    assert opened["LSItemContentTypes"] == [PROJECT]
    assert PROJECT.startswith(told["CFBundleIdentifier"] + ".")
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX.removeprefix(".")]
    assert opened["CFBundleTypeIconFile"] == declared["UTTypeIconFile"] == PROJECT_ICON


def test_the_licences_lie_beside_the_program_and_nothing_is_added_to_it(tmp_path):
    app, bundle = tmp_path / "NN Studio.app", tmp_path / "nnstudio"
    (app / "Contents" / "MacOS").mkdir(parents=True)
    (app / "Contents" / "MacOS" / "nnstudio").touch()
    (app / "Contents" / "Resources").symlink_to("MacOS")
    with pytest.raises(SystemExit, match="licences is missing"):
        archive.lay_out(tmp_path / "without", app, bundle)
    (bundle / "licences" / "system").mkdir(parents=True)
    (bundle / "licences" / "system" / "zlib1g.txt").touch()
    laid_out = archive.lay_out(tmp_path / "laid out", app, bundle)
    assert {path.relative_to(laid_out).as_posix() for path in laid_out.rglob("*") if not path.is_dir()} == {
        "NN Studio.app/Contents/MacOS/nnstudio",
        "licences/system/zlib1g.txt",
        "LICENSE",
    }
    assert (laid_out / app.name / "Contents" / "Resources").is_symlink()


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is packed")
def test_elsewhere_nothing_is_packed():
    with pytest.raises(SystemExit, match="packed on macOS"):
        archive.make()
