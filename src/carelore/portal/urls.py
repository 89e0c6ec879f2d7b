"""The addresses of what composes everything, and of the pages of words."""

from django.urls import path

from carelore.portal.views import dashboard, home, plain

app_name = "portal"
urlpatterns = [
    path("", home.home, name="home"),
    path("me/", dashboard.dashboard, name="dashboard"),
    path("about/", plain.about, name="about"),
    path("privacy/", plain.privacy, name="privacy"),
    path("accessibility/", plain.accessibility, name="accessibility"),
]
