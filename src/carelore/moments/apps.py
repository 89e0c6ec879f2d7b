from django.apps import AppConfig


class MomentsConfig(AppConfig):
    name = "carelore.moments"

    def ready(self) -> None:
        from carelore.moments import receivers  # noqa: F401  connects them, once models are there
