"""The mathematics of the course, in plain NumPy: no Qt, no files, no sentences for the screen.

Conventions that hold throughout:

- The last axis holds outcomes, classes or units; the axis before it the examples of a batch; any axes before
  those are independent *runs*. Every formula is written once and works for all of them.
- ``float64`` unless a network is asked for ``float32``.
- Natural logarithms (nats) in losses; the base of an information measure is an argument.
- Nothing is clipped, normalised or patched: a distribution that is none is refused by name, and a result that is
  infinite is infinite.
"""
