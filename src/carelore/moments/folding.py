"""Text as search compares it, by the name that this app uses."""

from carelore.common.folding import fold

__all__ = ["fold"]
