"""A command line: what may stand there, how it is read, and how it is explained. All in the learner's language.

`argparse` reads it. Its own help and its own complaints are English and know no Chinese widths, so both are made here.
"""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from nnstudio.app.headless.console import width
from nnstudio.app.headless.exit_codes import MEANINGS, ExitCode
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence, Speak

_USAGE = QT_TRANSLATE_NOOP("CommandLine", "Usage:")
_WHAT = QT_TRANSLATE_NOOP("CommandLine", "What can be given:")
_EXAMPLE = QT_TRANSLATE_NOOP("CommandLine", "Example:")
_EXIT_CODES = QT_TRANSLATE_NOOP("CommandLine", "Exit codes:")
_NOT_KNOWN = QT_TRANSLATE_NOOP("CommandLine", "“{argument}” is not known here. Look what there is: {program} --help")
_NOT_SO = QT_TRANSLATE_NOOP("CommandLine", "{option} is not given as it has to be. Look how: {program} --help")
_REFUSED = QT_TRANSLATE_NOOP("CommandLine", "{option}: {trouble}")
_LONGEST = 200

HELP = QT_TRANSLATE_NOOP("CommandLine", "show this and end")


class UsageError(Exception):
    """The command line is not written as it has to be; *sentence* tells what is wrong and what to do."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        super().__init__(sentence.source)


@dataclass(frozen=True)
class Argument:
    """One thing that may be given: an option by its *names*, or, where these have no ``-``, the one that stands alone.

    *value* names what stands behind an option; empty where nothing does. *read* makes of it what is wanted, and raises
    `UsageError`.
    """

    names: tuple[str, ...]
    about: Sentence
    value: str = ""
    read: Callable[[str], Any] = str

    @property
    def written(self) -> str:
        """How it is written, such as ``--epochs N``."""
        names = ", ".join(self.names)
        return f"{names} {self.value}" if self.value else names


@dataclass(frozen=True)
class Usage:
    """All about one command: its *patterns*, what it does, what can be given, and an *example*."""

    program: str
    patterns: tuple[str, ...]
    about: tuple[Sentence, ...]
    arguments: tuple[Argument, ...]
    examples: tuple[str, ...]
    exit_codes: tuple[ExitCode, ...]

    def read(self, given: Sequence[str]) -> argparse.Namespace:
        """Return what is *given*, None or False for what is not; raise `UsageError`."""
        parser = argparse.ArgumentParser(self.program, add_help=False, allow_abbrev=False, exit_on_error=False)
        for argument in self.arguments:
            if not argument.names[0].startswith("-"):
                parser.add_argument(argument.names[0].lower(), nargs="?")
            elif argument.value:
                parser.add_argument(*argument.names)
            else:
                parser.add_argument(*argument.names, action="store_true")
        try:
            found, unknown = parser.parse_known_args(given)
        except argparse.ArgumentError as error:  # nothing stands behind an option, or too much
            raise UsageError(_NOT_SO.fill(option=error.argument_name or "", program=self.program)) from None
        if unknown:
            raise UsageError(_NOT_KNOWN.fill(argument=unknown[0][:_LONGEST], program=self.program))
        for argument in self.arguments:
            name = argument.names[-1].lstrip("-").lower()
            text = getattr(found, name)
            if isinstance(text, str):
                try:
                    setattr(found, name, argument.read(text))
                except UsageError as error:
                    raise UsageError(_REFUSED.fill(option=argument.names[-1], trouble=error.sentence)) from None
        return found

    def help(self, speak: Speak, columns: int) -> str:
        """Return what is to know, in lines of at most so many *columns*."""
        columns = max(40, min(columns, 100))
        lines = [speak(_USAGE), *(f"  {pattern}" for pattern in self.patterns), ""]
        for sentence in self.about:
            lines += [*wrapped(speak(sentence), columns), ""]
        lines += [speak(_WHAT), *_table([(each.written, speak(each.about)) for each in self.arguments], columns), ""]
        lines += [speak(_EXAMPLE), *(f"  {example}" for example in self.examples), ""]
        codes = [(f"{code:>3}", speak(MEANINGS[code])) for code in self.exit_codes]
        lines += [speak(_EXIT_CODES), *_table(codes, columns)]
        return "\n".join(lines)


def wrapped(text: str, columns: int) -> list[str]:
    """Return *text* in lines of at most so many *columns*, broken at spaces and between Chinese characters."""
    lines, line = [], ""
    for piece in _pieces(text):
        if line and width((line + piece).rstrip()) > columns:
            lines.append(line.rstrip())
            line = ""
        line += piece
    return [*lines, line.rstrip()]


def _pieces(text: str) -> list[str]:
    """Return the pieces of *text* between which a line may be broken; none begins with a mark that ends a phrase."""
    pieces = [""]
    for character in text:
        last = pieces[-1][-1:]
        wide = width(character) == 2 or (last and width(last) == 2)
        if last and (
            last == " " or (wide and character not in " ,.;:!?，。；：！？、）”」》" and last not in "（“「《")
        ):
            pieces.append("")
        pieces[-1] += character
    return pieces


def _table(rows: Sequence[tuple[str, str]], columns: int) -> list[str]:
    """Return a line or more for each of *rows*: a term, and what it is, in a column of its own."""
    terms = max(len(term) for term, _about in rows)
    lines = []
    for term, about in rows:
        first, *rest = wrapped(about, columns - terms - 4)
        lines += [f"  {term:{terms}}  {first}", *(" " * (terms + 4) + line for line in rest)]
    return lines
