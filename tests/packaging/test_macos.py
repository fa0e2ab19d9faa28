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


@pytest.mark.skipif(sys.platform == "darwin", reason="there it is packed")
def test_elsewhere_nothing_is_packed():
    with pytest.raises(SystemExit, match="packed on macOS"):
        archive.make()
