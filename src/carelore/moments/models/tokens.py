"""A column that follows from the words of its row."""

from typing import Any

from django.db import models

from carelore.common.words import joined, tokens


class TokensField(models.TextField):  # type: ignore[type-arg]  # not generic when it runs
    """The tokens of `text` in `language`: each word and its stems once, in the order of the alphabet (`common.words`).

    Made whenever a row is saved or laid down in bulk, so that no service can forget it. `update()` and `bulk_update`
    do not see it: nothing changes words by them but to nothing, and then this column is named too. An index is kept
    over it by the database (`moments.index`).
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"blank": True, "editable": False} | kwargs)

    def deconstruct(self) -> Any:
        """To migrations it is plain text."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.TextField", args, kwargs

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        made = joined(tokens(model_instance.text, model_instance.language))  # type: ignore[attr-defined]
        setattr(model_instance, self.attname, made)
        return made
