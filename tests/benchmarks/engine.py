"""The engine beside what a user would pick instead: PyTorch, scikit-learn, a loop written by hand.

``uv run --group bench python -m tests.benchmarks.engine [--rounds N]``, with nothing else on the machine. One thread;
both sides of a ratio run in turns, and what is printed is the median of the rounds. A step is a step: epochs are not
recorded (two rows tell what that would cost).
"""

import argparse
import importlib.util
import itertools
import statistics
import time
import tracemalloc
import warnings

import numpy as np
from threadpoolctl import threadpool_limits

from nnstudio.engine.boundary import Boundary
from nnstudio.engine.history import History
from nnstudio.engine.network import Network
from nnstudio.engine.training import Trainer
from tests.benchmarks import hand_inlined

NEVER = 10**9
ROUNDS = 15


def examples(sizes, count):
    """Return random inputs and classes."""
    rng = np.random.default_rng(0)
    return rng.normal(size=(count, sizes[0])), rng.integers(0, max(2, sizes[-1]), count)


def ours(sizes, batch, optimizer="sgd", dtype=np.float64, runs=None, record_every=NEVER):
    """Return a function that takes n steps with the engine."""
    binary = sizes[-1] == 1
    network = Network(sizes, output="sigmoid" if binary else "softmax", dtype=dtype, runs=runs)
    loss = "binary_cross_entropy" if binary else "cross_entropy"
    trainer = Trainer(
        network,
        *examples(sizes, 25 * batch),
        loss=loss,
        optimizer=optimizer,
        learning_rate=0.01,
        batch_size=batch,
        record_every=record_every,
    )
    return trainer.run_steps


def pytorch(sizes, batch, optimizer="SGD", dtype="float64"):
    """Return a function that takes n steps with eager PyTorch, in a new order each epoch as the engine does."""
    import torch

    torch.set_num_threads(1)
    dtype = getattr(torch, dtype)
    layers = [
        part
        for fan_in, fan_out in itertools.pairwise(sizes)
        for part in (torch.nn.Linear(fan_in, fan_out, dtype=dtype), torch.nn.Tanh())
    ]
    model = torch.nn.Sequential(*layers[:-1])
    x, labels = examples(sizes, 25 * batch)
    x = torch.tensor(x, dtype=dtype)
    binary = sizes[-1] == 1
    y = torch.tensor(labels[:, None] if binary else labels, dtype=dtype if binary else torch.long)
    measure = torch.nn.BCEWithLogitsLoss() if binary else torch.nn.CrossEntropyLoss()
    stepper = getattr(torch.optim, optimizer)(model.parameters(), lr=0.01)

    def run(n):
        for i in range(n):
            if i % 25 == 0:
                order = torch.randperm(len(x)).split(batch)
            stepper.zero_grad()
            measure(model(x[order[i % 25]]), y[order[i % 25]]).backward()
            stepper.step()

    return run


def scikit_learn(sizes, batch):
    """Return a function that takes n steps, in whole epochs, with scikit-learn's classifier."""
    from sklearn.neural_network import MLPClassifier

    x, labels = examples(sizes, 25 * batch)

    def run(n):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of having stopped before it converged
            MLPClassifier(
                sizes[1:-1], activation="tanh", solver="sgd", alpha=0, batch_size=batch, learning_rate_init=0.01,
                max_iter=n // 25, momentum=0, nesterovs_momentum=False, tol=0, n_iter_no_change=NEVER,
            ).fit(x, labels)  # fmt: skip

    return run


def by_hand(sizes, batch):
    """Return a function that takes n steps in a loop with everything written out."""
    return hand_inlined.sgd(sizes, *examples(sizes, 25 * batch), batch, 0.01)


def seconds(run, n):
    """Return how long one of n steps takes."""
    start = time.perf_counter()
    run(n)
    return (time.perf_counter() - start) / n


def side_by_side(first, second, n, rounds):
    """Return the medians of both, in seconds a step, and of their ratio second/first."""
    first(n), second(n)
    pairs = [(seconds(first, n), seconds(second, n)) for _ in range(rounds)]
    return [statistics.median(column) for column in zip(*((a, b, b / a) for a, b in pairs), strict=True)]


SMALL, DIGITS, IMAGES, ONE_OUTPUT = (2, 8, 8, 8, 2), (64, 32, 10), (784, 128, 10), (2, 8, 8, 8, 1)


def speed_rows(rounds):
    """Yield (work, beside, µs of ours, µs of theirs, ratio, goal)."""

    def row(work, beside, goal, mine, theirs, n, runs=1):
        a, b, ratio = side_by_side(mine, theirs, n, rounds)
        return work, beside, 1e6 * a / runs, 1e6 * b, ratio * runs, goal

    def upside_down(work, beside, goal, mine, theirs, n):
        a, b, ratio = side_by_side(mine, theirs, n, rounds)
        return work, beside, 1e6 * a, 1e6 * b, 1 / ratio, goal

    small = ours(SMALL, 10)
    yield upside_down("2-8-8-8-2, batch 10, SGD", "loop by hand", "<= 1.15", small, by_hand(SMALL, 10), 2000)
    torch = importlib.util.find_spec("torch") is not None
    if torch:
        yield row("2-8-8-8-2, batch 10, SGD", "PyTorch", ">= 5", small, pytorch(SMALL, 10), 1000)
    if importlib.util.find_spec("sklearn"):
        yield row("2-8-8-8-2, batch 10, SGD", "scikit-learn", ">= 4", small, scikit_learn(SMALL, 10), 1000)
    recorded = ours(SMALL, 10, record_every=1)
    yield upside_down("the same with a record an epoch", "without", "", recorded, small, 2000)
    if torch:
        yield row("64-32-10, batch 32, SGD", "PyTorch", ">= 4.5", ours(DIGITS, 32), pytorch(DIGITS, 32), 1000)
        adam = ours(DIGITS, 32, "adam")
        yield row("64-32-10, batch 32, Adam", "PyTorch", ">= 4", adam, pytorch(DIGITS, 32, "Adam"), 1000)
        single = ours(IMAGES, 64, dtype=np.float32), pytorch(IMAGES, 64, dtype="float32")
        yield row("784-128-10, batch 64, float32", "PyTorch", ">= 1.5", *single, 100)
    stack = ours(ONE_OUTPUT, 10, runs=64)
    if torch:
        yield row("64 × 2-8-8-8-1, batch 10, a run", "PyTorch", ">= 60", stack, pytorch(ONE_OUTPUT, 10), 200, runs=64)
    yield row("64 × 2-8-8-8-1, batch 10, a run", "one alone", ">= 10", stack, ours(ONE_OUTPUT, 10), 200, runs=64)
    single = ours(ONE_OUTPUT, 10, runs=64, dtype=np.float32), ours(ONE_OUTPUT, 10, dtype=np.float32)
    yield row("the same in float32", "one alone", "", *single, 200, runs=64)
    yield upside_down("picture 200 × 200 of 2-8-8-8-2", "bare products, tanh", "<= 1.3", *pictures(), 3)


def pictures():
    """Return functions that draw n decision pictures: with the engine, and the bare matmuls and tanh it must do."""
    network = Network(SMALL)
    boundary = Boundary(network, (-6, 6, -6, 6), 200)
    points = np.random.default_rng(0).uniform(-6, 6, (40_000, 2))

    def mine(n):
        for _ in range(n):
            boundary.output()

    def bare(n):
        for _ in range(n):
            a = points
            for weights in network.weights[:-1]:
                a = np.tanh(a @ weights)
            a @ network.weights[-1]

    return mine, bare


def history_row():
    """Return µs an append, and megabytes after ten million."""
    history, count = History(), 10_000_000
    start = time.perf_counter()
    for epoch in range(count):
        history.append(epoch, 0.5, 0.6, 0.7, 0.8)
    microseconds = 1e6 * (time.perf_counter() - start) / count
    tracemalloc.start()
    twin = History()
    for epoch in range(50_000):  # its room is bounded and has been used to the full by then
        twin.append(epoch, 0.5, 0.6, 0.7, 0.8)
    megabytes = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return microseconds, megabytes


def allocation_rows():
    """Yield (work, bytes of the smallest array of a step, bytes allocated at most at a time during 50 steps)."""
    for sizes, batch, optimizer, runs in (((64, 512, 20), 2000, "sgd", None), ((64, 512, 20), 2000, "adam", None),
                                          ((32, 64, 20), 1000, "adam", 8)):  # fmt: skip
        run = ours(sizes, batch, optimizer, runs=runs)
        run(30)
        smallest = 8 * (runs or 1) * min(batch * min(sizes), sum((a + 1) * b for a, b in itertools.pairwise(sizes)))
        tracemalloc.start()
        run(50)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        stack = "" if runs is None else f"{runs} × "
        yield f"{stack}{'-'.join(map(str, sizes))}, batch {batch}, {optimizer}", smallest, peak


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    threadpool_limits(1)
    print(f"{'work':34} {'beside':20} {'ours µs':>9} {'theirs µs':>10} {'ratio':>7}  goal")
    for work, beside, mine, theirs, ratio, goal in speed_rows(rounds):
        print(f"{work:34} {beside:20} {mine:9.2f} {theirs:10.2f} {ratio:7.2f}  {goal}", flush=True)
    microseconds, megabytes = history_row()
    print(f"history of 10 million records: {microseconds:.2f} µs an append (goal 1), {megabytes:.1f} MB (goal 20)")
    for work, smallest, peak in allocation_rows():
        print(f"{work}: at most {peak} bytes at a time in 50 steps (NumPy's buffers); its smallest array: {smallest}")


if __name__ == "__main__":
    main()
