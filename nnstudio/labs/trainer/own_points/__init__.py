"""Points that the learner puts into the plane.

`edits` makes other own data of own data, and `choosing` tells what else of the scene changes with them; both know no
screen. `tools` is what the learner chooses from, `editor` does what the hand on the picture wants.
"""
