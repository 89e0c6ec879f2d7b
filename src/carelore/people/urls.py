from django.urls import path

from carelore.people.views import confirm, data, profile, register, sessions

app_name = "people"
urlpatterns = [
    path("account/confirm/", confirm.confirm, name="confirm"),
    path("account/sessions/", sessions.sessions, name="sessions"),
    path("me/data/", data.data, name="data"),
    path("me/data/copy/", data.copy, name="copy"),
    path("me/data/leave/", data.leave, name="leave"),
    path("me/data/keep/", data.keep, name="keep"),
    path("privacy/register/", register.register, name="register"),
    path("me/profile/", profile.profile, name="profile"),
    path("people/<int:pk>/", profile.person, name="person"),
]
