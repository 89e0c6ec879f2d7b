"""Who is hidden along with a small number: rather small places than large ones, and nobody outside can tell which.

Always the smallest would tell something: beside a place that shows five, two hidden ones with eight in all would have
four each. So chance decides, weighted by size; it is drawn from a secret of this installation, and falls the same way
each time as long as the sizes stay about the same.
"""

from collections.abc import Callable
from hashlib import blake2b

Rank = Callable[[str, int], float]  # of a name and a size; the lowest goes first

ONE = float(1 << 64)


def ranked_by(secret: bytes) -> Rank:
    """The order in which rows and columns are hidden along. Twice the size, a fourth of the chance."""
    key = blake2b(secret, digest_size=32).digest()

    def rank(name: str, size: int) -> float:
        drawn = int.from_bytes(blake2b(name.encode(), key=key, digest_size=8).digest()) / ONE
        return float(4 ** size.bit_length()) * drawn

    return rank
