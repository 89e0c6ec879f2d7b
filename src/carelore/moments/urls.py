"""The addresses of moments: sharing, the author's own link, moderating, reading."""

from django.urls import path

from carelore.moments.views import (
    answer_desk,
    answer_lists,
    answering,
    care,
    insight,
    mine,
    moderate,
    passing_on,
    picture,
    read,
    share,
    thanks,
    themes,
)

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
    path("moderate/answers/", answer_desk.answer_queue, name="answer_queue"),
    path("moderate/answers/<int:pk>/", answer_desk.answer_review, name="answer_review"),
    path("moderate/answers/<int:pk>/decide/", answer_desk.answer_decide, name="answer_decide"),
    path("moderate/<slug:slug>/", moderate.review, name="review"),
    path("moderate/<slug:slug>/decide/", moderate.decide, name="decide"),
    path("moderate/<slug:slug>/redact/", moderate.redact, name="redact"),
    path("moderate/<slug:slug>/thanks/", thanks.pass_thanks_on, name="pass_thanks_on"),
    path("moderate/<slug:slug>/note/", care.note, name="note"),
    path("moderate/<slug:slug>/assign/", care.assign, name="assign"),
    path("moderate/<slug:slug>/tell-apart/", care.tell_apart, name="tell_apart"),
    path("moderate/<slug:slug>/themes/", themes.themes, name="themes"),
    path("insight/", insight.insights, name="insights"),
    path("insight/<slug:code>.csv", insight.insight_table, name="insight_table"),
    path("insight/<slug:code>/", insight.insight, name="insight"),
    path("moments/thanked/", thanks.thanked, name="thanked"),
    path("moments/", read.moments, name="moments"),
    path("moments/feed/", read.feed, name="feed"),
    path("moments/export.csv", read.export, name="export"),
    path("moments/to-answer/", answer_lists.to_answer, name="to_answer"),
    path("moments/answers/", answer_lists.own_answers, name="own_answers"),
    path("moments/answers/<int:pk>/", answering.own_answer, name="own_answer"),
    path("moments/answers/<int:pk>/take-back/", answering.take_back_answer, name="take_back_answer"),
    path("moments/<slug:slug>/answer/", answering.answer, name="answer"),
    path("moments/wall/<slug:code>/", passing_on.wall, name="wall"),
    path("moments/month/<slug:code>/", passing_on.month, name="month"),
    path("moments/month/<slug:code>/<str:month>/", passing_on.month, name="month"),
    path("moments/<slug:slug>/picture.svg", picture.picture_svg, name="picture_svg"),
    path("moments/<slug:slug>/picture.png", picture.picture_png, name="picture_png"),
    path("moments/<slug:slug>/", read.moment, name="moment"),
]
