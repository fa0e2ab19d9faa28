"""The Network Trainer, put together."""

from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from nnstudio.document.store import Store
from nnstudio.labs.paged_tab import PagedTab, PageKind
from nnstudio.labs.trainer.kept.prepare import Prepared
from nnstudio.labs.trainer.kept.stack_run import StackRun, kept_stack, mark_of_stack
from nnstudio.labs.trainer.own_file.files import Files
from nnstudio.labs.trainer.page import TrainingPage
from nnstudio.labs.trainer.presets import PRESET_GROUPS
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.seeds.page import SeedsPage
from nnstudio.labs.trainer.seeds.presets import PRESETS as SEEDS_PRESETS
from nnstudio.labs.trainer.session.request import at_once
from nnstudio.labs.trainer.session.session import TrainingSession
from nnstudio.labs.trainer.set_up.choosing import own_opened
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence
from nnstudio.widgets.typed_field import forget_typed

PAGES = {
    "training": PageKind(
        QT_TRANSLATE_NOOP("Trainer", "One network"),
        QT_TRANSLATE_NOOP("Trainer", "Build a network, train it, and watch it learn"),
        (),
        TrainingPage,
        PRESET_GROUPS,
    ),
    "seeds": PageKind(
        QT_TRANSLATE_NOOP("Trainer", "Many seeds"),
        QT_TRANSLATE_NOOP("Trainer", "Train the network from 32 seeds at once: how much is chance?"),
        SEEDS_PRESETS,
        SeedsPage,
    ),
}


_OF_OTHER_PAGES = {"training": ("seeds_attempt",), "seeds": ("attempt",)}
"""The fields by which a page other than the one that is opened would begin anew."""


class TrainerTab(PagedTab[TrainerScene]):
    """A data set, a network, and its training in the background."""

    def __init__(self, store: Store[TrainerScene]) -> None:
        seeds = replace(PAGES["seeds"], create=self._seeds_page)
        self._waiting: StackRun | None = None
        """What a project has brought for a page that has not been made yet."""
        super().__init__("trainer", store, {**PAGES, "seeds": seeds}, {})
        self._files = Files(self, lambda: self.training.observer)
        self._files.opened.connect(lambda own: store.edit(**own_opened(store.scene, own)))
        self._files.told.connect(self._tell)
        self._files.failed.connect(self.training.tell_failure)

    @property
    def training(self) -> TrainingPage:
        """The page on which one network is trained."""
        page = self._pages.get("training") or self._make("training")
        assert isinstance(page, TrainingPage)  # noqa: S101 - as `PAGES` makes it
        return page

    @property
    def session(self) -> TrainingSession:
        """The training of the one network in the background."""
        return self.training.session

    def start(self) -> None:
        """Train the one network on for as many epochs as the scene says, or until one of its stop rules is met."""
        self.training.start()

    def is_as_in(self, scene: TrainerScene) -> bool:
        now = self.store.scene
        return now == replace(scene, attempt=now.attempt, seeds_attempt=now.seeds_attempt)

    def kept(self) -> dict[str, Future[Any]]:
        pages: dict[str, Any] = dict(self._pages)
        found = {name: page.kept() for name, page in pages.items()}
        if self._waiting is not None:
            waiting = self._waiting
            found["seeds"] = at_once(kept_stack(waiting.trainer, self.store.scene, waiting.stack))
        return {name: run for name, run in found.items() if run is not None}

    def progress_mark(self) -> object:
        pages: dict[str, Any] = dict(self._pages)
        found = {name: page.progress_mark() for name, page in pages.items()}
        if self._waiting is not None:
            found["seeds"] = mark_of_stack(self._waiting)
        return tuple(sorted((name, mark) for name, mark in found.items() if mark is not None))

    def take_up(self, scene: TrainerScene, prepared: Prepared | None = None) -> None:
        """Show *scene* as it was read from a project, and what had been trained there; what was here is dropped."""
        found = prepared or Prepared()
        self.training.take_up(scene, found.training)
        seeds: Any = self._pages.get("seeds")
        if seeds is None:
            self._waiting = found.seeds
        else:
            seeds.take_up(scene, found.seeds)
        self.store.restore(scene)
        forget_typed(self)

    def _make(self, name: str) -> Any:
        """Make a page, and let its set-up open files and pitfalls."""
        page: Any = super()._make(name)
        page.session.progressed.connect(self.progressed)
        page.set_up.opened.connect(self._open_pitfall)
        page.set_up.own_data.open_wanted.connect(self._open_file)
        page.set_up.own_data.save_wanted.connect(self._save_file)
        if name == "seeds":
            page.set_up.own_data.set_possible(draw=False, save=False)
            if self._waiting is not None:
                page.take_up(self.store.scene, self._waiting)
                self._waiting = None
                page.refresh()
        return page

    def _open(self, scene: TrainerScene) -> None:
        """Open a worked example with an untrained network, or untrained networks, in one step."""
        name = self.page_named(scene)
        now = self.store.scene
        opened = replace(scene, **{field: getattr(now, field) for field in _OF_OTHER_PAGES[name]})
        if name == "seeds" and self._waiting is not None:
            self._make(name)
        page: Any = self._pages.get(name)
        super()._open(opened if page is None else page.anew(opened))

    def _open_pitfall(self, scene: TrainerScene) -> None:
        """Open a pitfall, or a cure of one, with what is told of it in front."""
        self._open(scene)
        self.training.set_up.turn_to_pitfalls()

    def _open_file(self) -> None:
        self._files.ask_and_open()

    def _save_file(self) -> None:
        self._files.ask_and_save()

    def _tell(self, sentence: Sentence) -> None:
        """Say beside the buttons for files what has been done."""
        page: Any = self.page
        page.set_up.own_data.say(sentence)

    def _seeds_page(self, store: Store[TrainerScene]) -> SeedsPage:
        page = SeedsPage(store)
        page.taken_over.connect(self._train_taken_over)
        return page

    def _train_taken_over(self, epoch: int) -> None:
        """Train the network that was taken over for as many epochs as it had been trained among the others."""
        self.training.train_to(epoch)
