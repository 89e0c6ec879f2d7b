"""The addresses of places."""

from django.urls import path

from carelore.places.views import people, poster, tree

app_name = "places"
urlpatterns = [
    path("places/", tree.places, name="places"),
    path("places/<slug:code>/", tree.place, name="place"),
    path("places/<slug:code>/people/", people.people, name="people"),
    path("places/<slug:code>/poster/", poster.poster, name="poster"),
    path("places/<slug:code>/qr.svg", poster.qr, name="qr"),
]
