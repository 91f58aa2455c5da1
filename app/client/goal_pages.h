// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of goals: the list, one goal, finding words; opening them, and where they lead.
#pragma once

#include <functional>
#include <optional>

namespace accord::app {

class AppModel;
struct GoalKey;

/// Part of AppModel, which outlives it. UI thread.
class GoalPages
{
public:
    explicit GoalPages(AppModel& app) : m_app(app) {}
    void openList() const;

private:
    void open(const GoalKey& key, bool agreeing = false) const;
    /// Without a key: a new goal.
    void openWords(const std::optional<GoalKey>& key, const std::function<void()>& back) const;

    AppModel& m_app;
};

} // namespace accord::app
