"""Pictures as inputs: one drawn by hand, the worst mistakes, the weights of the first layer.

`drawn_digit` is put together from `drawing_pad` (strokes become `ink`, `pad_painter` shows it), `small_picture` and
`class_bars`; `worst_mistakes` shows what `mistakes` finds. It, `first_weights` and the digits of the prediction panel
are each a `sheet` of pictures.
"""
