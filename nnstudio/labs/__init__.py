"""The four tabs, one folder each and alike inside.

- ``scene.py``: what can be set (no Qt)
- ``presets.py``: worked examples (no Qt)
- ``problems.py``: what may be wrong with the scene, in sentences (no Qt; in small labs part of ``scene.py``)
- ``results.py``: compute(scene) → results, by calling the engine (no Qt)
- ``explain.py``: results → the worked formula (no Qt); ``meaning.py``: what it means, in a sentence
- ``tab.py``: the composition, with a file for each larger panel

A tab of several pages has a folder for each of them with the same files, where ``page.py`` is the composition. What any
lab needs lies here: a ``page``, a ``paged_tab``, an ``entry_row`` for one number of a tuple.
"""
