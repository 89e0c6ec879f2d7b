"""A picture that somebody sends, made anew from its pixels: whatever else was in the file stays outside.

A camera writes where and when into a photograph; an attacker writes pages and programs into what claims to be one.
"""

from io import BytesIO
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

# By its content, never by its name: how it is written anew.
WRITTEN: dict[str, dict[str, Any]] = {
    "JPEG": {"format": "JPEG", "quality": 90, "progressive": True},
    "PNG": {"format": "PNG", "optimize": True},
    "GIF": {"format": "PNG", "optimize": True},
    "WEBP": {"format": "WEBP", "quality": 90, "method": 4},
    "AVIF": {"format": "AVIF", "quality": 75},
}
ENDINGS = {"JPEG": "jpg", "PNG": "png", "WEBP": "webp", "AVIF": "avif"}
MOST_PIXELS = 40_000_000
UNREADABLE = _("We cannot read this picture. Please save it as JPEG or PNG and send it again.")
TOO_LARGE = _("This picture has too many pixels. Please make it smaller and send it again.")


def made_anew(sent: UploadedFile) -> SimpleUploadedFile:
    """The first frame of the picture, upright, without anything that is no pixel. Raises `ValidationError`."""
    try:
        sent.seek(0)
        with Image.open(sent, formats=list(WRITTEN)) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise ValidationError(TOO_LARGE, code="too_large")
            how = WRITTEN[str(picture.format)]
            picture.load()
            upright = ImageOps.exif_transpose(picture)
    except ValidationError:
        raise
    except Exception as error:  # a broken file breaks a reader in any way
        raise ValidationError(UNREADABLE, code="unreadable") from error
    mode = "RGBA" if upright.has_transparency_data and how["format"] != "JPEG" else "RGB"
    plain = Image.new(mode, upright.size)
    plain.paste(upright.convert(mode))
    content = BytesIO()
    plain.save(content, **how)
    stem = str(sent.name or "picture").rpartition(".")[0] or "picture"
    kind = f"image/{how['format'].lower()}"
    return SimpleUploadedFile(f"{stem[:80]}.{ENDINGS[how['format']]}", content.getvalue(), content_type=kind)
