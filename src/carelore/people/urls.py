from django.urls import path

from carelore.people.views import confirm, profile, sessions

app_name = "people"
urlpatterns = [
    path("account/confirm/", confirm.confirm, name="confirm"),
    path("account/sessions/", sessions.sessions, name="sessions"),
    path("me/profile/", profile.profile, name="profile"),
    path("people/<int:pk>/", profile.person, name="person"),
]
