// SPDX-License-Identifier: GPL-3.0-or-later
// Twelve sessions, looked at in every way.
#include "app/client/page_walk.h"

#include "app/client/client_words.h"
#include "app/client/trend_page_model.h"

#include <array>

namespace accord::app {

bool PageWalk::addEarlierSessions()
{
    struct Ratings
    {
        double bond;
        double goals;
        double tasks;
    };
    static constexpr std::array<Ratings, 11> sessions{{{6.8, 5.2, 6.0},
                                                       {7.2, 5.9, 6.1},
                                                       {7.6, 6.4, 6.6},
                                                       {7.4, -1, 6.9},
                                                       {8.1, 7.0, 7.1},
                                                       {8.3, 7.2, 7.0},
                                                       {6.0, 4.8, 5.1},
                                                       {7.4, 6.1, 6.4},
                                                       {8.2, 7.1, 6.9},
                                                       {8.6, 7.6, 7.2},
                                                       {8.5, 7.9, 7.5}}};
    auto* session = m_app.unlock().session();
    const auto written = session->vault().write([&](vault::Transaction& transaction) {
        const auto answer = [](double value) { return value < 0 ? std::nullopt : std::optional(value); };
        for (size_t number = 0; number < sessions.size(); ++number) {
            const Ratings& one = sessions.at(number);
            const QDate day = QDate(2026, 1, 20).addDays(qint64(7 * number));
            transaction.checkIns.insert({base::CheckInId::create(),
                                         day,
                                         QDateTime(day, QTime(18, 0)).toUTC(),
                                         {},
                                         words::questionnaireName(session->questionnaire()),
                                         {{QStringLiteral("bond"), answer(one.bond)},
                                          {QStringLiteral("goals"), answer(one.goals)},
                                          {QStringLiteral("tasks"), answer(one.tasks)},
                                          {QStringLiteral("overall"), 7.0},
                                          {QStringLiteral("room"), std::nullopt}},
                                         number == 6 ? QStringLiteral("We talked past each other.") : QString(),
                                         {}});
        }
    });
    session->noteChange();
    return written.has_value();
}

bool PageWalk::trend()
{
    m_app.model().openTrend();
    if (!visit(QStringLiteral("trend-few")) || !addEarlierSessions() || !visit(QStringLiteral("trend")))
        return false;
    model<TrendPageModel>()->select(7);
    if (!visit(QStringLiteral("trend-session-seven")))
        return false;
    model<TrendPageModel>()->setLastFive(true);
    if (!visit(QStringLiteral("trend-last-five")))
        return false;
    model<TrendPageModel>()->setLastFive(false);
    model<TrendPageModel>()->setTable(true);
    if (!visit(QStringLiteral("trend-table")))
        return false;
    model<TrendPageModel>()->openRules();
    if (!expect(AppModel::Page::Rules, "the way to the rules") || !visit(QStringLiteral("rules")))
        return false;
    return m_app.model().goBack() && expect(AppModel::Page::Trend, "back from the rules");
}

} // namespace accord::app
