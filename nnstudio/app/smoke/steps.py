"""All that the program does to prove itself, in this order."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from nnstudio.app.smoke.exports import export_everything
from nnstudio.app.smoke.figures import compute_known_figures
from nnstudio.app.smoke.languages import speak_every_language, wear_every_theme
from nnstudio.app.smoke.pages import draw_every_data_set, open_every_page
from nnstudio.app.smoke.project import save_and_reopen
from nnstudio.app.smoke.reading import open_every_text
from nnstudio.app.smoke.stage import Stage
from nnstudio.app.smoke.training import train

STEPS: Mapping[str, Callable[[Stage], None]] = MappingProxyType(
    {
        "pages": open_every_page,
        "figures": compute_known_figures,
        "data sets": draw_every_data_set,
        "training": train,
        "project": save_and_reopen,
        "exports": export_everything,
        "texts": open_every_text,
        "themes": wear_every_theme,
        "languages": speak_every_language,
    }
)
