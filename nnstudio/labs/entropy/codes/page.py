"""The page of codes, put together."""

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.page import Page
from nnstudio.widgets.panel import Column


class CodesPage(Page[EntropyScene, None]):
    """To come."""

    def __init__(self, store):
        super().__init__(store)
        self.compose(Column(), Column(), Column(), ())

    def problems(self, scene):
        return ()

    def compute(self, scene):
        return None

    def show_scene(self, scene):
        pass

    def show_results(self, scene, results):
        pass
