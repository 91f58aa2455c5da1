// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/goal_pages.h"

#include "app/client/app_model.h"
#include "app/client/goal_model.h"
#include "app/client/goal_words_model.h"
#include "app/client/goals_model.h"

namespace accord::app {

void GoalPages::openList() const
{
    auto model = std::make_unique<GoalsModel>(*m_app.session());
    const auto here = [this] { openList(); };
    QObject::connect(model.get(), &GoalsModel::goalWanted, &m_app, [this](const GoalKey& key) { open(key); });
    QObject::connect(model.get(), &GoalsModel::agreementWanted, &m_app,
                     [this](const GoalKey& key) { open(key, true); });
    QObject::connect(model.get(), &GoalsModel::newGoalWanted, &m_app, [this, here] { openWords({}, here); });
    QObject::connect(model.get(), &GoalsModel::wordsWanted, &m_app,
                     [this, here](const GoalKey& key) { openWords(key, here); });
    QObject::connect(model.get(), &GoalsModel::therapistWanted, &m_app,
                     [this, here](base::ChannelId channel) { m_app.openTherapist(channel, here); });
    m_app.show(AppModel::Page::Goals, std::move(model), [this] { m_app.openHome(); });
}

void GoalPages::open(const GoalKey& key, bool agreeing) const
{
    auto model = std::make_unique<GoalModel>(*m_app.session(), key, agreeing);
    QObject::connect(model.get(), &GoalModel::left, &m_app, [this] { openList(); });
    QObject::connect(model.get(), &GoalModel::goalWanted, &m_app, [this](const GoalKey& other) { open(other); });
    QObject::connect(model.get(), &GoalModel::wordsWanted, &m_app,
                     [this](const GoalKey& same) { openWords(same, [this, same] { open(same); }); });
    m_app.showWithBack(AppModel::Page::Goal, std::move(model));
}

void GoalPages::openWords(const std::optional<GoalKey>& key, const std::function<void()>& back) const
{
    auto model = std::make_unique<GoalWordsModel>(*m_app.session(), key);
    QObject::connect(model.get(), &GoalWordsModel::left, &m_app, back);
    QObject::connect(model.get(), &GoalWordsModel::saved, &m_app, [this](const GoalKey& saved) { open(saved); });
    m_app.showWithBack(AppModel::Page::GoalWords, std::move(model));
}

} // namespace accord::app
