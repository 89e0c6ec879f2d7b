"""The addresses of moments: sharing, the author's own link, moderating, reading."""

from django.urls import path

from carelore.moments.views import mine, moderate, read, share

app_name = "moments"
urlpatterns = [
    path("moments/share/", share.share, name="share"),
    path("moments/share/for-someone/", share.capture, name="capture"),
    path("s/<str:code>", share.share_at, name="share_at"),  # without a redirect on a slow line
    path("s/<str:code>/", share.share_at, name="share_at"),  # reversed to this one: the last of a name counts
    path("moments/mine/<str:token>/", mine.mine, name="mine"),
    path("moments/mine/<str:token>/withdraw/", mine.withdraw, name="withdraw"),
    path("moderate/", moderate.queue, name="queue"),
    path("moderate/undo/<int:pk>/", moderate.undo, name="undo"),
    path("moderate/<slug:slug>/", moderate.review, name="review"),
    path("moderate/<slug:slug>/decide/", moderate.decide, name="decide"),
    path("moderate/<slug:slug>/redact/", moderate.redact, name="redact"),
    path("moments/", read.moments, name="moments"),
    path("moments/feed/", read.feed, name="feed"),
    path("moments/export.csv", read.export, name="export"),
    path("moments/<slug:slug>/", read.moment, name="moment"),
]
