"""Every address of the site. Reading pages lie under a language prefix, except English, which has none."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path
from wagtail.admin import urls as editor_urls

from carelore.config import health
from carelore.config.media import media
from carelore.people.editor.gate import guarded_urls
from carelore.portal.views import robots

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("robots.txt", robots.robots, name="robots"),
    path("favicon.ico", robots.favicon, name="favicon"),
    path("media/<path:name>", media, name="media"),
    path("editor/", include(guarded_urls(editor_urls.urlpatterns))),
]
urlpatterns += i18n_patterns(
    path("demo/", include("carelore.mail.demo_urls")),
    path("account/", include("carelore.people.account_urls")),
    path("", include("carelore.people.urls")),
    path("", include("carelore.places.urls")),
    path("", include("carelore.moments.urls")),
    path("", include("carelore.portal.urls")),
    prefix_default_language=False,
)
handler400 = "carelore.portal.views.errors.bad_request"
handler403 = "carelore.portal.views.errors.forbidden"
handler404 = "carelore.portal.views.errors.not_found"
handler429 = "carelore.portal.views.errors.too_many"  # allauth looks for it
handler500 = "carelore.portal.views.errors.broken"
