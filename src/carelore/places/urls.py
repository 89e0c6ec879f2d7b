"""The addresses of places."""

from django.urls import path

from carelore.places.views import people, poster, tree

app_name = "places"
urlpatterns = [
    path("places/", tree.places, name="places"),
    path("places/<str:code>/", tree.place, name="place"),
    path("places/<str:code>/people/", people.people, name="people"),
    path("places/<str:code>/poster/", poster.poster, name="poster"),
    path("places/<str:code>/qr.svg", poster.qr, name="qr"),
]
