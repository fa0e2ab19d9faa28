"""The four tabs, one folder each and alike inside.

- ``scene.py``: what can be set, and what may be wrong with it (no Qt)
- ``presets.py``: worked examples (no Qt)
- ``results.py``: compute(scene) → results, by calling the engine (no Qt)
- ``explain.py``: results → the worked formula and what it means (no Qt)
- ``tab.py``: the composition, with a file for each larger panel
"""
