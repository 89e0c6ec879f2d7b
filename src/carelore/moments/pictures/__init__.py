"""Pictures of stories, to be passed on: words set on paper, as SVG and as PNG. Pure functions; they know no story."""

from carelore.moments.pictures.drawing import Words, drawing
from carelore.moments.pictures.letters import face_for, faces
from carelore.moments.pictures.painting import painting
from carelore.moments.pictures.shapes import SHAPES, Shape

__all__ = ["SHAPES", "Shape", "Words", "drawing", "face_for", "faces", "painting"]
