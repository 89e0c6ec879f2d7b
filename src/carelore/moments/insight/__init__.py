"""What stories tell together, place by place: counted, and every number that could point at somebody hidden.

Pure functions without Django, but for the words (`words`): `rows` lays counts along the tree of places, `totals`,
`columns` and `shares` decide what is hidden, `family` puts it together, `charts` draws and `table` writes the file.
Why they hide what they hide, and the proof: docs/decisions/0024-small-numbers.md.
"""
