"""What the figures of the outcomes mean, in a sentence, and what to try next."""

from nnstudio.labs.entropy.outcomes.results import OutcomesResults
from nnstudio.labs.entropy.scene import EntropyScene
from nnstudio.labs.entropy.units import unit
from nnstudio.notation.figures import exactly, figure, latex_figure, plain
from nnstudio.notation.sentences import QT_TRANSLATE_NOOP, Sentence


def _confidently_wrong(scene: EntropyScene) -> bool:
    """Whether q puts nearly all on an outcome that p hardly knows."""
    believed = max(range(len(scene.q)), key=scene.q.__getitem__)
    return scene.q[believed] >= 0.9 and scene.p[believed] <= 0.1


def _ruled_out(scene: EntropyScene) -> int | None:
    """Return the first outcome that happens although q rules it out."""
    return next((i for i, (p, q) in enumerate(zip(scene.p, scene.q, strict=True)) if p > 0 and q == 0), None)


def meaning(scene: EntropyScene, results: OutcomesResults) -> Sentence:
    """Say in words what the figures tell."""
    ruled_out = _ruled_out(scene)
    if ruled_out is not None:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "{outcome} happens with probability {p}, but q rules it out (q = 0). Its surprisal is infinite, and so is "
            "H(p,q). Give it a little of q.",
        ).fill(outcome=scene.name(ruled_out), p=figure(scene.p[ruled_out]))
    if scene.base < 1:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "A base below 1 turns the sign of every logarithm around. Without the minus sign, H and D are what they "
            "are in base {inverse}.",
        ).fill(inverse=plain(exactly(1 / scene.base) or latex_figure(1 / scene.base)))
    if scene.p == scene.q:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Belief and truth agree, so nothing is lost: H(p,q) is as small as it can be, H(p)."
        )
    if results.entropy > 0 and _confidently_wrong(scene):
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Confidently wrong: believing q makes the world {times} times as surprising as it need be.",
        ).fill(times=f"{results.cross_entropy / results.entropy:.1f}")
    return QT_TRANSLATE_NOOP(
        "Entropy", "Believing q when p is true costs {price} {unit} more per outcome than necessary."
    ).fill(price=figure(results.kl_divergence), unit=unit(scene.base))


def suggestion(scene: EntropyScene) -> Sentence:
    """Say what to do next: something that is not on the screen already."""
    if _ruled_out(scene) is not None:
        return QT_TRANSLATE_NOOP(
            "Entropy",
            "Try this: set the q that is 0 to 0.01 and press Normalise. Even a small belief makes the price finite.",
        )
    if scene.p == scene.q:
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: move a little of q from one outcome to another, and watch D(p‖q) grow."
        )
    if _confidently_wrong(scene):
        return QT_TRANSLATE_NOOP(
            "Entropy", "Try this: set q to 0 for an outcome that happens, and press Normalise. What does H(p,q) do?"
        )
    return QT_TRANSLATE_NOOP(
        "Entropy",
        "Try this: open Worked examples, choose the coin, and move its q towards p. Watch D(p‖q) melt.",
    )
