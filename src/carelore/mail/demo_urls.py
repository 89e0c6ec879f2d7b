"""The demo's mailbox; each of its pages answers 404 outside the demo."""

from django.urls import path

from carelore.mail import views

app_name = "demo"
urlpatterns = [
    path("mailbox/", views.mailbox, name="mailbox"),
    path("mailbox/<int:pk>/", views.message, name="message"),
    path("mailbox/<int:pk>/html/", views.html, name="html"),
]
