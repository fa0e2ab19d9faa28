"""Why a network needs bends: layers without one collapse to a single layer.

Where every hidden activation is the identity, a^l = z^l = a^(l−1) W^l + b^l, two layers in a row are

    (x W¹ + b¹) W² + b²  =  x (W¹ W²) + (b¹ W² + b²)

which is one layer again, with the product of the matrices for its weights. By induction that holds for any depth:

    W = W¹ W² … Wᴸ          b = Σ_l  b^l W^(l+1) … Wᴸ

However deep, the network draws a straight boundary. Depth can even take something away: the rank of W is at most that
of the narrowest layer. Here x is a row, as everywhere in the engine; with columns, as in many textbooks, the same
product reads Wᴸ … W² W¹. Source: Goodfellow, Bengio and Courville, *Deep Learning* (2016), section 6.1.
"""

from nnstudio.engine.activations import Identity
from nnstudio.engine.arrays import Floats
from nnstudio.engine.errors import NetworkError
from nnstudio.engine.network import Network


def collapsed(network: Network) -> tuple[Floats, Floats]:
    """Return W ``(inputs, outputs)`` and b ``(outputs,)`` of the one layer that computes the logits of *network*.

    For every example x the logits are x W + b, whatever output activation follows; both have the network's precision.
    Without hidden layers these are copies of the only layer's weights and biases.

    Raises `NetworkError` for a stack, and where a hidden activation is not the identity: then there is no such layer.
    """
    if network.lead:
        raise NetworkError("only a single network collapses to one layer, not a stack")
    for number, activation in enumerate(network.hidden, start=1):
        if not isinstance(activation, Identity):
            raise NetworkError(f"layer {number} is bent by {type(activation).__name__}: the network does not collapse")
    weights, biases = network.weights[0].copy(), network.biases[0].copy()
    for layer_weights, layer_biases in zip(network.weights[1:], network.biases[1:], strict=True):
        weights, biases = weights @ layer_weights, biases @ layer_weights + layer_biases
    return weights, biases[0]
