// SPDX-License-Identifier: GPL-3.0-or-later
// Without a therapist: the empty pages, and a first check-in with every question.
#include "app/client/page_walk.h"

#include "app/client/check_in_model.h"
#include "app/client/done_model.h"
#include "app/client/home_model.h"
#include "app/client/trend_page_model.h"

namespace accord::app {

void PageWalk::answerAll(double bond, double goals, double tasks, const QString& note)
{
    auto* checkIn = model<CheckInModel>();
    for (const double value : {bond, goals, tasks}) {
        checkIn->answer(value);
        checkIn->next();
    }
    checkIn->answer(7);
    checkIn->next();
    checkIn->skip();
    checkIn->writeNote(note);
    checkIn->next();
}

bool PageWalk::alone()
{
    m_app.model().openTrend();
    if (!visit(QStringLiteral("trend-empty")))
        return false;
    m_app.model().openSharing();
    if (!visit(QStringLiteral("sharing-empty")))
        return false;
    m_app.model().openHome();
    model<HomeModel>()->openHistory();
    if (!visit(QStringLiteral("history-empty")))
        return false;
    m_app.model().openHome();
    model<HomeModel>()->checkIn();
    if (!expect(AppModel::Page::CheckIn, "checking in") || !visit(QStringLiteral("question-untouched")))
        return false;
    model<CheckInModel>()->answer(6.8);
    if (!visit(QStringLiteral("question-answered")))
        return false;
    model<CheckInModel>()->close();
    if (!visit(QStringLiteral("home-draft")))
        return false;
    model<HomeModel>()->checkIn();
    for (const char* const name : {"bond", "goals", "tasks", "overall", "room"}) {
        if (!visit(QStringLiteral("question-") + QLatin1String(name)))
            return false;
        model<CheckInModel>()->skip();
    }
    if (!visit(QStringLiteral("note-empty")))
        return false;
    for (int step = 0; step < 5; ++step)
        model<CheckInModel>()->back();
    answerAll(6.8, 5.2, 4.4, QStringLiteral("We talked past each other for a while, then it got easier."));
    if (!visit(QStringLiteral("look-back")))
        return false;
    model<CheckInModel>()->change(5);
    if (!visit(QStringLiteral("note-written")))
        return false;
    model<CheckInModel>()->next();
    model<CheckInModel>()->finish();
    if (!expect(AppModel::Page::Done, "finishing") || !visit(QStringLiteral("done-alone")))
        return false;
    model<DoneModel>()->later();
    if (!expect(AppModel::Page::Home, "deciding later") || !visit(QStringLiteral("home-private")))
        return false;
    m_app.model().openTrend();
    if (model<TrendPageModel>()->newestWords().isEmpty() || !visit(QStringLiteral("trend-newest")))
        return false;
    m_app.model().openHome();
    return expect(AppModel::Page::Home, "back from the trend");
}

} // namespace accord::app
