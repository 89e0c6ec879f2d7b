from django.urls import path

from carelore.portal.views import home

app_name = "portal"
urlpatterns = [
    path("", home.home, name="home"),
    path("me/", home.dashboard, name="dashboard"),
]
