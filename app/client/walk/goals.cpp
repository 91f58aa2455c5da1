// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: one's own, and one that the practice partner suggests.
#include "app/client/goal_model.h"
#include "app/client/goal_words_model.h"
#include "app/client/goals_model.h"
#include "app/client/home_model.h"
#include "app/client/page_walk.h"

namespace accord::app {

bool PageWalk::ownGoals()
{
    m_app.model().openGoals();
    if (!expect(AppModel::Page::Goals, "goals") || !visit(QStringLiteral("goals-empty")))
        return false;
    model<GoalsModel>()->add();
    if (!expect(AppModel::Page::GoalWords, "writing one") || !visit(QStringLiteral("goal-words-empty")))
        return false;
    model<GoalWordsModel>()->write(QStringLiteral("Say no at work without a stomach ache"));
    model<GoalWordsModel>()->save();
    if (!expect(AppModel::Page::Goal, "keeping it") || !visit(QStringLiteral("goal-own")))
        return false;
    model<GoalModel>()->rate(7.4);
    if (!visit(QStringLiteral("goal-own-rated")))
        return false;
    model<GoalModel>()->back();
    if (!expect(AppModel::Page::Goals, "leaving a goal") || !visit(QStringLiteral("goals-own")))
        return false;
    m_app.model().openHome();
    return true;
}

bool PageWalk::goalsTogether()
{
    auto& vault = m_app.unlock().session()->vault();
    if (!m_partner->suggest(QStringLiteral("Call my sister once a week")) || !m_partner->exchange(vault))
        return false;
    m_app.unlock().session()->noteChange();
    m_app.model().openGoals();
    model<GoalsModel>()->agree(0);
    if (!m_partner->suggest(QStringLiteral("Sleep through most nights, without lying awake over work.")) ||
        !m_partner->meetEvery(14) || !m_partner->exchange(vault))
        return false;
    m_app.unlock().session()->noteChange();
    m_app.model().openHome();
    if (!visit(QStringLiteral("home-goal-waiting")))
        return false;
    model<HomeModel>()->openGoals();
    if (!visit(QStringLiteral("goals")))
        return false;
    model<GoalsModel>()->open(0);
    if (!visit(QStringLiteral("goal-asked")))
        return false;
    model<GoalModel>()->reword();
    if (!expect(AppModel::Page::GoalWords, "saying it differently"))
        return false;
    model<GoalWordsModel>()->write(QStringLiteral("Sleep, and let work be work until morning"));
    if (!visit(QStringLiteral("goal-words")))
        return false;
    model<GoalWordsModel>()->save();
    model<GoalModel>()->rate(8.2);
    if (!visit(QStringLiteral("goal-reworded")))
        return false;
    model<GoalModel>()->askToSetAside();
    return visit(QStringLiteral("goal-setting-aside")) && m_app.model().goBack() &&
           expect(AppModel::Page::Goals, "back from a goal");
}

} // namespace accord::app
