"""Where real input and reference values lie, beside the checkout; tests that need them skip where they are absent."""

import os
from pathlib import Path

SHARED = Path(os.environ.get("CARELORE_SHARED") or Path(__file__).resolve().parents[2] / "shared")
