"""From strengths to likelihoods, and from likelihoods to what is said."""

import numpy as np

from carelore.moments.themes.model import Numbers
from carelore.moments.themes.scoring import Flags

NEVER = 2.0  # no likelihood is over it
NEIGHBOURS = 0.2  # of the texts that speak of a principle: over so many the curve of F1 is smoothed


def calibrated(strengths: Numbers, meant: Flags) -> tuple[Numbers, Numbers, Numbers]:
    """Slope and shift of each principle's logistic curve (Platt's), and the likelihoods that follow."""
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

    slope, shift = np.zeros(meant.shape[1]), np.full(meant.shape[1], -30.0)
    for column in range(meant.shape[1]):
        if meant[:, column].any() and not meant[:, column].all():
            curve = LogisticRegression(C=1000.0).fit(strengths[:, [column]], meant[:, column])
            slope[column], shift[column] = curve.coef_[0, 0], curve.intercept_[0]
    likely: Numbers = 1 / (1 + np.exp(-np.clip(slope * strengths + shift, -30, 30)))
    return slope, shift, likely


def threshold_for(likely: Numbers, meant: Flags) -> float:
    """Where F1 is best: the mean of where it was and of where the likelihoods say it should be.

    The first follows chance where few texts speak of the principle; the second trusts the calibration.
    """
    return (_best_seen(likely, meant) + _best_expected(likely)) / 2


def _best_seen(likely: Numbers, meant: Flags) -> float:
    order = np.argsort(-likely)
    right = np.cumsum(meant[order])
    f1 = 2 * right / (np.arange(1, len(likely) + 1) + meant.sum())
    width = max(3, int(NEIGHBOURS * meant.sum())) | 1
    padded = np.pad(f1, width // 2, mode="edge")
    smooth = np.convolve(padded, np.ones(width) / width, "valid")
    return _below(likely[order], int(smooth.argmax()))


def _best_expected(likely: Numbers) -> float:
    falling = np.sort(likely)[::-1]
    f1 = 2 * np.cumsum(falling) / (np.arange(1, len(likely) + 1) + likely.sum())
    return _below(falling, int(f1.argmax()))


def _below(falling: Numbers, place: int) -> float:
    """Halfway to the next, so that the one at the place is still said."""
    return float(falling[place : place + 2].mean())
