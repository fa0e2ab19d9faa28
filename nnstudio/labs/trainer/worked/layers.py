"""What each layer makes of the one before, in general, and what drops out of it in training."""

from nnstudio.labs.trainer.results import Experiment
from nnstudio.labs.trainer.scene import TrainerScene
from nnstudio.labs.trainer.worked.symbols import Symbols, function_symbol, output_symbol, raised
from nnstudio.notation.figures import latex_typed
from nnstudio.notation.formulas import Line, line


def layers_lines(scene: TrainerScene, experiment: Experiment) -> tuple[Line, ...]:
    """Write all layers: hidden ones in one line where they are alike, the output, and dropout where it is on."""
    activations = scene.activations()
    depth = len(activations)
    if depth > 1 and len(set(activations)) == 1:
        hidden = [
            line(
                "a^l",
                f"={_applied(activations[0], 'a^{l-1}W^l+b^l')},",
                rf"l=1\ldots {depth},",
                rf"a^0={Symbols(experiment, 0, 0).vector}",
            )
        ]
    else:
        hidden = [
            line(f"a{raised(layer + 1)}", f"={_applied(name, _affine(experiment, layer))}")
            for layer, name in enumerate(activations)
        ]
    output = line(
        output_symbol(experiment.chosen), f"={_applied(experiment.chosen.output, _affine(experiment, depth))}"
    )
    return (*hidden, *(_dropout(scene) if depth else ()), output)


def _affine(experiment: Experiment, layer: int) -> str:
    symbols = Symbols(experiment, layer, 0)
    return rf"{symbols.vector}W{symbols.above}+b{symbols.above}"


def _applied(name: str, affine: str) -> str:
    """Write an activation in front of a weighted sum; the identity has no symbol."""
    return affine if name == "identity" else f"{function_symbol(name)}({affine})"


def _dropout(scene: TrainerScene) -> tuple[Line, ...]:
    if not scene.dropout:
        return ()
    share = latex_typed(scene.dropout)
    return (line("a^l", rf"\leftarrow\frac{{a^l\odot m}}{{1-{share}}},", rf"P(m_j=0)={share}"),)
