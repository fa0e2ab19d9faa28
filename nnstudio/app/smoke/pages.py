"""Every page of every tab opens, and every data set can be learnt from."""

from nnstudio.app.labs import LABS
from nnstudio.app.smoke.stage import Stage, live
from nnstudio.app.smoke.trouble import PROBLEM, SmokeError
from nnstudio.data.sources import SOURCES


def open_every_page(stage: Stage) -> None:
    """Turn to every page, which is made when it is first seen."""
    for lab in LABS:
        for page in stage.window.lab(lab.id).kinds:
            stage.window.open_page(lab.id, page)
            live(0)
            _check(stage, lab.id, page)
            stage.say(f"{lab.id}: page {page}")


def draw_every_data_set(stage: Stage) -> None:
    """Let the trainer draw examples from every data set; some are read from files."""
    stage.window.open_page("trainer", "training")
    store = stage.window.lab("trainer").store
    for name in SOURCES:
        store.edit(dataset=name)
        live(0)
        _check(stage, "trainer", name)
        stage.say(f"trainer: data set {name}")


def _check(stage: Stage, lab: str, shown: str) -> None:
    for problem in stage.window.lab(lab).page.found:
        raise SmokeError(PROBLEM.fill(name=shown, trouble=problem.sentence))
