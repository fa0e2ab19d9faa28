"""Make the small Chinese fonts that the program brings along for systems without any. Called by build.py.

A family of each script has what the program says, in regular and bold. What pupils type besides is in a family of its
own that is only regular: Qt does not look among the regular letters of a family for one that its bold lacks, but does
so in the family after it. They are made from the Noto Sans CJK that is installed, see README.md beside them.
"""

from pathlib import Path

from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from letters import characters, installed_fonts
from letters.installed_fonts import Face
from nnstudio.app.letters import MORE, OWN_FONTS
from places import LETTERS, RESOURCES

LICENCE = RESOURCES / "licences" / "OFL-1.1.txt"

_COPYRIGHT, _FAMILY, _UNIQUE_NAME, _WHOLE_NAME, _VERSION, _POSTSCRIPT_NAME, _TRADEMARK = 0, 1, 3, 4, 5, 6, 7
"""How OpenType numbers what a font tells of itself."""

_ABOUT = """# Chinese letters

Parts of {families}, which NN Studio loads only where no Chinese font is
installed. Those called "More" have what pupils may type and the program does not say. They were made by
packaging/letters/subsets.py from the fonts of the same names, {version}.
Left out: other characters, hints, vertical and alternative forms.

{copyright} {trademark} SIL Open Font License, version 1.1: OFL.txt.
"""


def make(folder: Path = LETTERS) -> list[Path]:
    """Write the fonts, their licence and a word about them into *folder*, and return these files.

    Stops where the fonts are not installed, or lack a character that the program shows.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.otf"):
        old.unlink()
    made = []
    for language, family in OWN_FONTS.items():
        words, standard = characters.words(language), characters.standard(language)
        for style in ("Regular", "Bold"):
            font = cut_down(installed_fonts.find(family, style), words)
            made.append(save(font, folder))
            if lost := missing(made[-1], "".join(filter(characters.is_chinese, words))):
                raise SystemExit(f"{made[-1]} lacks what the program shows in {language}: {lost}")
        more = cut_down(installed_fonts.find(family, "Regular"), standard - words)
        rename(more, family, f"{family} {MORE}")
        made.append(save(more, folder))
    return [*made, *_licence(made, folder)]


def cut_down(face: Face, wanted: frozenset[str]) -> TTFont:
    """Return the font *face* with the *wanted* characters, as far as it has them, and no other."""
    how = subset.Options(
        desubroutinize=True,  # packs to 1.27 MB instead of 1.31 MB, loads as fast
        hinting=False,
        layout_features=[],
        name_IDs=["*"],  # copyright and licence
        name_languages=["*"],
        notdef_outline=True,
        recalc_timestamp=False,  # the same fonts on each day
    )
    how.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    font = TTFont(face.file, fontNumber=face.number, lazy=True, recalcTimestamp=False)
    cutter = subset.Subsetter(how)
    cutter.populate(unicodes=sorted(map(ord, wanted)))
    cutter.subset(font)
    return font


def rename(font: TTFont, family: str, new: str) -> None:
    """Let *font* be one of the family *new*, where it has been one of *family*."""
    name = font["name"]
    old_id = name.getDebugName(_POSTSCRIPT_NAME)
    new_id = old_id.replace("-", f"{new.removeprefix(family).strip()}-", 1)
    for entry in name.names:
        if entry.nameID in {_FAMILY, _WHOLE_NAME}:
            entry.string = entry.toUnicode().replace(family, new)
        elif entry.nameID in {_POSTSCRIPT_NAME, _UNIQUE_NAME}:
            entry.string = entry.toUnicode().replace(old_id, new_id)


def missing(file: Path, text: str) -> str:
    """Return the characters of *text* that the font in *file* cannot draw, each once."""
    with TTFont(file, lazy=True) as font:
        drawn = font.getBestCmap()
    return "".join(sorted(character for character in set(text) if ord(character) not in drawn))


def save(font: TTFont, folder: Path) -> Path:
    """Write *font* into *folder*, called after itself, and return the file."""
    name = font["name"].getDebugName(_POSTSCRIPT_NAME)
    font["CFF "].cff.fontNames[0] = name  # the fonts of a collection share their outlines, which are called after one
    path = folder / f"{name}.otf"
    font.save(path)
    font.close()
    return path


def _licence(fonts: list[Path], folder: Path) -> list[Path]:
    with TTFont(fonts[0], lazy=True) as font:
        told = {number: font["name"].getDebugName(number) for number in (_COPYRIGHT, _VERSION, _TRADEMARK)}
    licence, about = folder / "OFL.txt", folder / "README.md"
    licence.write_text(f"{told[_COPYRIGHT]}\n\n{LICENCE.read_text('utf-8')}", "utf-8")
    families = " and ".join(OWN_FONTS.values())
    text = _ABOUT.format(
        families=families, version=told[_VERSION], copyright=told[_COPYRIGHT], trademark=told[_TRADEMARK]
    )
    about.write_text(text, "utf-8")
    return [licence, about]
