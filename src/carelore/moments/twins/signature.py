"""MinHash in bands: two stories that share the digest of one band are worth comparing.

Broder, "On the resemblance and containment of documents" (1997), as `datasketch` computes it. With 32 bands of 3
values, stories whose 4-grams agree by 0.5 share a band 19 times in 20, those that agree by 0.2 one time in 4.
"""

import hashlib
import struct

from .words import grams

BANDS, ROWS = 32, 3
SEED = 1  # Kept with every digest in the database: another one would make all of them strangers.


def bands_of(words: str) -> list[int]:
    """32 signed 64-bit numbers for the words of a story as `plain_words` gives them; none where there are no words."""
    # Only the worker compares; the web server need not load it.
    from datasketch import MinHash  # type: ignore[import-untyped]

    pieces = grams(words)
    if not pieces:
        return []
    hashed = MinHash(num_perm=BANDS * ROWS, seed=SEED)
    hashed.update_batch([piece.encode() for piece in sorted(pieces)])
    values = hashed.hashvalues.tolist()
    return [_digest(number, values[number * ROWS : (number + 1) * ROWS]) for number in range(BANDS)]


def _digest(band: int, values: list[int]) -> int:
    content = struct.pack(f"<{ROWS + 1}Q", band, *values)
    return int.from_bytes(hashlib.blake2b(content, digest_size=8).digest(), "big", signed=True)
