"""What macOS is told of the program: its Info.plist, which PyInstaller's ``BUNDLE(info_plist=…)`` writes."""

from typing import Any

from places import COPYRIGHT, VERSION

NAME = "NN Studio"
IDENTIFIER = "org.example.nnstudio"
"""As in the metadata for Linux: the program owns no domain, and example.org is nobody's (RFC 2606)."""

PROJECT = f"{IDENTIFIER}.project"
"""The type of a project file."""

PROJECT_ICON = "nnstudio-project.icns"
OLDEST = "13.0"
"""What PySide6-Essentials 6.11 is built for, as the names of its wheels say."""


INFO_PLIST: dict[str, Any] = {
    "CFBundleIdentifier": IDENTIFIER,
    "CFBundleName": NAME,
    "CFBundleDisplayName": NAME,
    "CFBundlePackageType": "APPL",
    "CFBundleShortVersionString": VERSION,
    "CFBundleVersion": VERSION,
    "CFBundleDevelopmentRegion": "en",
    # Qt's own words, as those of the menu of the program, and the system's dialogs come in these.
    "CFBundleLocalizations": ["en", "zh-Hans", "zh-Hant"],
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": OLDEST,
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": COPYRIGHT,
    "NSPrincipalClass": "NSApplication",
    # The program follows the system's dark mode.
    "NSRequiresAquaSystemAppearance": False,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "NN Studio project",
            "CFBundleTypeRole": "Editor",
            "CFBundleTypeIconFile": PROJECT_ICON,
            "LSItemContentTypes": [PROJECT],
            "LSHandlerRank": "Owner",
        }
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": PROJECT,
            "UTTypeDescription": "NN Studio project",
            "UTTypeIconFile": PROJECT_ICON,
            # It is a zip, and does not say so: a double click must not unpack it.
            "UTTypeConformsTo": ["public.data", "public.content"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["nnstudio"],
                "public.mime-type": ["application/x-nnstudio"],
            },
        }
    ],
}
"""Files come as events, not as arguments: `nnstudio.app.opening_files`."""
