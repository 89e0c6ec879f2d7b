from django.apps import AppConfig


class CommonConfig(AppConfig):
    name = "carelore.common"

    def ready(self) -> None:
        from carelore.common import journal  # noqa: F401  connects its receiver
