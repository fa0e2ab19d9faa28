"""The same arithmetic as a training step of the engine, written out for one network with nothing around it.

What a person would write who wants no engine, only speed: no classes, no choices, no checks of what is given. It
measures what the engine's order costs.
"""

import itertools
import math

import numpy as np


def sgd(sizes, x, labels, batch_size, learning_rate, seed=0):  # noqa: PLR0915 - all in one is the point
    """Return a function that takes n steps with tanh layers, softmax and cross-entropy; batches must come out even."""
    rng = np.random.default_rng(seed)
    examples, outputs, depth = len(x), sizes[-1], len(sizes) - 1
    shapes = list(itertools.pairwise(sizes))
    parameters = np.zeros(sum((a + 1) * b for a, b in shapes))
    gradients, displacement = np.zeros_like(parameters), np.zeros_like(parameters)
    w, g, start = [], [], 0
    for a, b in shapes:
        stop = start + (a + 1) * b
        w.append(parameters[start:stop].reshape(a + 1, b))
        g.append(gradients[start:stop].reshape(a + 1, b))
        w[-1][:-1] = rng.uniform(-1, 1, (a, b)) * math.sqrt(6 / (a + b))
        start = stop
    wt, w_only = [m.T for m in w], [m[:-1] for m in w]
    z = [np.empty((b, batch_size)) for b in sizes[1:]]
    a1 = [np.ones((b + 1, batch_size)) for b in sizes[1:-1]]
    units = [m[:-1] for m in a1]
    delta = [np.empty_like(m) for m in z]
    delta_t = [m.T for m in delta]
    row = np.empty((1, batch_size))
    one, share, rate = np.array(1.0), np.array(1 / batch_size), np.array(learning_rate)
    with_ones, one_hot = np.column_stack([x, np.ones(examples)]), np.ascontiguousarray(np.eye(outputs)[labels].T)
    shuffled, targets = np.empty_like(with_ones), np.empty_like(one_hot)
    starts = range(0, examples, batch_size)
    batches = [(shuffled[i : i + batch_size].T, targets[:, i : i + batch_size]) for i in starts]
    order, in_order = np.arange(examples), np.arange(examples)
    dot, last, hidden, backwards = np.ndarray.dot, depth - 1, range(depth - 1), range(depth - 2, -1, -1)
    at = [0]

    def run(n):
        i = at[0]
        for _ in range(n):
            if i == 0:
                order[...] = in_order
                rng.shuffle(order)
                np.take(with_ones, order, axis=0, out=shuffled, mode="clip")
                np.take(one_hot, order, axis=1, out=targets, mode="clip")
            first, y = batches[i]
            i = (i + 1) % len(batches)

            a = first
            for k in hidden:
                dot(wt[k], a, z[k])
                np.tanh(z[k], units[k])
                a = a1[k]
            dot(wt[last], a, z[last])

            d = delta[last]
            np.maximum.reduce(z[last], axis=0, keepdims=True, out=row)
            np.subtract(z[last], row, d)
            np.exp(d, d)
            np.add.reduce(d, axis=0, keepdims=True, out=row)
            np.divide(d, row, d)
            np.subtract(d, y, d)
            np.multiply(d, share, d)

            for k in backwards:
                dot(a1[k], delta_t[k + 1], g[k + 1])
                dot(w_only[k + 1], delta[k + 1], delta[k])
                np.multiply(units[k], units[k], z[k])
                np.subtract(one, z[k], z[k])
                np.multiply(delta[k], z[k], delta[k])
            dot(first, delta_t[0], g[0])

            np.multiply(gradients, rate, displacement)
            np.subtract(parameters, displacement, parameters)
            if not math.isfinite(parameters.dot(gradients)):
                raise ArithmeticError
        at[0] = i

    return run
