"""The back office's form of a picture: what is uploaded is made anew."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from wagtail.images.forms import BaseImageForm

from carelore.common.pictures import made_anew


class PictureForm(BaseImageForm):  # type: ignore[misc]
    def clean_file(self) -> Any:
        sent = self.cleaned_data["file"]
        return made_anew(sent) if isinstance(sent, UploadedFile) else sent
