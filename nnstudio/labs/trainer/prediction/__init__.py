"""What the network says, seen on the data.

`decision_picture` colours a plane by class or by value, `fitted_curve` draws a curve through points, `digits_picture`
shows handwritten digits. `scatter` is the data that a plane is given. The decision picture is put together from
`drawn_plane` (where things are), `colouring`, `marks`, `key`, `drawn_scatter` (all that stands still), `named_lines`,
`pointers`, `reading` (what is told of one point) and `description`. Points are drawn in it with a `pen`, by a hand that
`pen_hand` follows and whose mouse looks as `pen_cursors` has it.
"""
