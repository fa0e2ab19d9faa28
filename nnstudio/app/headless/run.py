"""From a project to the files that were asked for."""

from collections.abc import Callable
from pathlib import Path

from threadpoolctl import threadpool_limits

from nnstudio.app.headless.arguments import RunArguments
from nnstudio.app.headless.console import Console
from nnstudio.app.headless.exit_codes import ExitCode
from nnstudio.app.headless.history_table import save_history
from nnstudio.app.headless.interruption import noticed
from nnstudio.app.headless.outputs import obstacles
from nnstudio.app.headless.progress import Bar, Lines, Progress, Silence
from nnstudio.app.headless.report import save_report
from nnstudio.app.headless.trained_project import ProblemsError, TrainedProject, UnsoundError
from nnstudio.app.headless.training import End, train
from nnstudio.document.not_written import NotWrittenError, sentence_of
from nnstudio.document.project_file import ProjectFileError
from nnstudio.engine.history import COLUMNS
from nnstudio.engine.training import Trainer
from nnstudio.labs.trainer.failures import why_failed
from nnstudio.labs.trainer.meaning import why_stopped
from nnstudio.labs.trainer.session.snapshot import take_snapshot
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP

_UNSOUND = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The parts of “{name}” do not fit together. Take an older copy, or save it once more from the window.",
)
_PROBLEM = QT_TRANSLATE_NOOP("CommandLine", "{field}: {sentence}")
_INTERRUPTED = QT_TRANSLATE_NOOP("CommandLine", "Interrupted in epoch {epoch}.")
_WRITTEN = QT_TRANSLATE_NOOP("CommandLine", "Written: {path}")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("CommandLine", "“{name}” was not written: {trouble}")
_OTHER_TROUBLE = QT_TRANSLATE_NOOP(
    "CommandLine", "something went wrong inside the program ({trouble}). Tell its developers."
)
_BLAS_THREADS = 1
"""As in the window: more would sum in another order, and the last digits would differ."""


def run(arguments: RunArguments, console: Console, language: str) -> ExitCode:
    """Do what is asked for; whatever goes wrong is told on *console*, in its language and in that of a report."""
    with threadpool_limits(_BLAS_THREADS, user_api="blas"):
        return _run(arguments, console, language)


def _run(arguments: RunArguments, console: Console, language: str) -> ExitCode:
    try:
        project = TrainedProject(arguments.project)
    except ProjectFileError as error:
        console.tell(error.sentence)
        return ExitCode.NOT_READ
    except UnsoundError:
        console.tell(_UNSOUND.fill(name=arguments.project.name))
        return ExitCode.NOT_READ
    except ProblemsError as error:
        for problem in error.problems:
            console.tell(_PROBLEM.fill(field=problem.field, sentence=problem.sentence))
        return ExitCode.NOT_TRAINABLE
    if found := obstacles(arguments.outputs):
        for sentence in found:
            console.tell(sentence)
        return ExitCode.NOT_WRITTEN
    return _train_and_write(project, arguments, console, language)


def _train_and_write(project: TrainedProject, arguments: RunArguments, console: Console, language: str) -> ExitCode:
    trainer, scene = project.trainer, project.scene
    epochs = scene.epochs if arguments.epochs is None else arguments.epochs
    progress = _progress(arguments, console, project, trainer.epoch + epochs)
    writers: dict[str, Callable[[Path], None]] = {
        "save": project.save,
        "csv": lambda path: save_history(path, trainer.history),
        "report": lambda path: save_report(path, *project.shown(), language),
    }

    def go_on(trainer: Trainer) -> None:
        progress.show(trainer)
        if not console.is_heard and not arguments.outputs:  # nobody will ever know
            interruption.is_wanted = True

    with noticed() as interruption:
        end = train(trainer, scene, epochs, interruption, go_on)
        progress.finish(trainer)
        _tell_end(end, project, arguments, console)
        are_written = [_write(writers[kind], path, arguments, console) for kind, path in arguments.outputs.items()]
    if not all(are_written):
        return ExitCode.NOT_WRITTEN
    if end.error is not None:
        return ExitCode.DIVERGED
    return ExitCode.INTERRUPTED if end.is_interrupted and console.is_heard else ExitCode.DONE


def _progress(arguments: RunArguments, console: Console, project: TrainedProject, until: int) -> Progress:
    if arguments.quiet:
        return Silence()
    if console.is_terminal:
        return Bar(console, project.trainer, until, is_regression=project.is_regression)
    return Lines(console, project.trainer, until)


def _tell_end(end: End, project: TrainedProject, arguments: RunArguments, console: Console) -> None:
    """Tell why it has ended, and the figures with all their digits, by the names that they have in the window."""
    scene, snapshot = project.scene, take_snapshot(project.trainer)
    if end.error is not None:
        console.tell(why_failed(end.error))
    elif end.is_interrupted and console.is_heard:
        console.tell(_INTERRUPTED.fill(epoch=project.trainer.epoch + (project.trainer.next_batch > 0)))
    elif end.reason in ("loss", "patience") and not arguments.quiet:
        console.say(console.speak(why_stopped(end.reason, scene, snapshot)))
    console.say(f"epoch {snapshot.epoch}")
    for name, value in zip(COLUMNS[1:], snapshot.figures[1:], strict=True):
        console.say(f"{name} {float(value)!r}")
    console.say(f"seed {scene.seed}")
    if scene.weight_seed is not None:
        console.say(f"weight_seed {scene.weight_seed}")


def _write(write: Callable[[Path], None], path: Path, arguments: RunArguments, console: Console) -> bool:
    """Let *write* write to *path*; tell it, or why it did not, and return whether it did."""
    try:
        write(path)
    except NotWrittenError as error:
        trouble = sentence_of(error)
    except ProjectFileError as error:
        trouble = error.sentence
    except Exception as error:  # noqa: BLE001 - whatever it is, the other files are still to be written
        trouble = _OTHER_TROUBLE.fill(trouble=f"{type(error).__name__}: {error}")
    else:
        if not arguments.quiet:
            console.say(console.speak(_WRITTEN.fill(path=str(path))))
        return True
    console.tell(_NOT_WRITTEN.fill(name=path.name, trouble=trouble))
    return False
