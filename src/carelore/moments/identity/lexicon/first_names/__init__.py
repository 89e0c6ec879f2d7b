"""Common first names by the part of the world they come from, lower-case, in Latin letters.

Written from common knowledge, for no data set. Names that are words as well are told apart in `given`.
"""
