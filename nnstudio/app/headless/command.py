"""``nnstudio run``, from the command line to the exit code."""

from collections.abc import Sequence

from nnstudio.app.headless.arguments import PROGRAM, USAGE, language_of, read_arguments
from nnstudio.app.headless.console import Console
from nnstudio.app.headless.exit_codes import ExitCode
from nnstudio.app.headless.outputs import check_names
from nnstudio.app.headless.usage import UsageError
from nnstudio.app.headless.words import speaker
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_NO_MEMORY = QT_TRANSLATE_NOOP("CommandLine", "There is not enough memory. Close other programs and try again.")
NOT_LOADED = QT_TRANSLATE_NOOP("CommandLine", "a part of the program does not load: {trouble}")


def run_headless(given: Sequence[str]) -> int:
    """Do what *given*, all behind ``nnstudio run``, asks for; return the exit code."""
    language = language_of(given)
    console = Console(speaker(language), PROGRAM)
    try:
        arguments = read_arguments(given)
        if arguments.wants_help:
            console.say(USAGE.help(console.speak, console.columns))
            return ExitCode.DONE
        check_names(arguments.project, arguments.outputs)
        from nnstudio.app.headless.run import run  # noqa: PLC0415 - loads what trains, which a help needs not

        return run(arguments, console, language)
    except UsageError as error:
        console.tell(error.sentence)
        return ExitCode.USAGE
    except ImportError as error:
        console.tell(NOT_LOADED.fill(trouble=str(error)))
        return ExitCode.NOT_HERE
    except MemoryError:
        console.tell(_NO_MEMORY)
        return ExitCode.NOT_HERE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
