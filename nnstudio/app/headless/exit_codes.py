"""What the program tells a script by the number that it returns."""

from enum import IntEnum

from nnstudio.notation.sentences import QT_TRANSLATE_NOOP


class ExitCode(IntEnum):
    """How a call of the program has ended."""

    DONE = 0
    NOT_HERE = 1
    USAGE = 2
    NOT_READ = 3
    NOT_TRAINABLE = 4
    DIVERGED = 5
    NOT_WRITTEN = 6
    INTERRUPTED = 130


MEANINGS = {
    ExitCode.DONE: QT_TRANSLATE_NOOP("CommandLine", "done"),
    ExitCode.NOT_HERE: QT_TRANSLATE_NOOP(
        "CommandLine", "the program cannot run here: no screen, no memory, a part missing"
    ),
    ExitCode.USAGE: QT_TRANSLATE_NOOP("CommandLine", "the command is not written as it has to be"),
    ExitCode.NOT_READ: QT_TRANSLATE_NOOP("CommandLine", "the project could not be read"),
    ExitCode.NOT_TRAINABLE: QT_TRANSLATE_NOOP("CommandLine", "its settings cannot be trained; what is wrong is told"),
    ExitCode.DIVERGED: QT_TRANSLATE_NOOP(
        "CommandLine", "training failed on the way; what there is up to the last good epoch is written"
    ),
    ExitCode.NOT_WRITTEN: QT_TRANSLATE_NOOP("CommandLine", "a file could not be written; the others are"),
    ExitCode.INTERRUPTED: QT_TRANSLATE_NOOP(
        "CommandLine", "interrupted by Ctrl+C or by the system; what there is is written"
    ),
}
