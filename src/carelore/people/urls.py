from django.urls import path

from carelore.people.views import profile

app_name = "people"
urlpatterns = [
    path("me/profile/", profile.profile, name="profile"),
    path("people/<int:pk>/", profile.person, name="person"),
]
