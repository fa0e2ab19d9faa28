"""Worked examples of the page of densities."""

from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.notation.presets import Preset
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


def _preset(
    key: str,
    title: Sentence,
    p: tuple[str, tuple[float, ...]],
    q: tuple[str, tuple[float, ...]],
) -> Preset[EntropyScene]:
    (density_p, parameters_p), (density_q, parameters_q) = p, q
    scene = EntropyScene(
        density_p=density_p,
        parameters_p=parameters_p,
        density_q=density_q,
        parameters_q=parameters_q,
        page="densities",
    )
    return Preset(key, title, scene)


PRESETS: tuple[Preset[EntropyScene], ...] = (
    _preset(
        "two_normals",
        QT_TRANSLATE_NOOP("Entropy", "Densities: two normal ones, D(p‖q) by hand"),
        ("normal", (0.0, 1.0)),
        ("normal", (1.0, 2.0)),
    ),
    _preset(
        "negative_entropy",
        QT_TRANSLATE_NOOP("Entropy", "Densities: their entropy can be negative"),
        ("uniform", (0.0, 0.5)),
        ("uniform", (0.0, 1.0)),
    ),
    _preset(
        "largest_entropy",
        QT_TRANSLATE_NOOP("Entropy", "Densities: of one variance, the normal one has the largest entropy"),
        ("exponential", (1.0,)),
        ("normal", (1.0, 1.0)),
    ),
    _preset(
        "heavy_tails",
        QT_TRANSLATE_NOOP("Entropy", "Densities: a normal belief is surprised by heavy tails"),
        ("laplace", (0.0, 2.0)),
        ("normal", (0.0, 1.0)),
    ),
    _preset(
        "mismatched_support",
        QT_TRANSLATE_NOOP("Entropy", "Densities: a belief that rules out half of the truth"),
        ("normal", (0.0, 1.0)),
        ("exponential", (1.0,)),
    ),
)
