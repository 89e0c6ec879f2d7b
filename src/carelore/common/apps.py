from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate, pre_migrate


class CommonConfig(AppConfig):
    name = "carelore.common"

    def ready(self) -> None:
        from carelore.common import journal  # noqa: F401  connects its receiver
        from carelore.common.pages import watch

        connection_created.connect(watch.install)
        pre_migrate.connect(watch.hush)
        post_migrate.connect(watch.after_migrating)
