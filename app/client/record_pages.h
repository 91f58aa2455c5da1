// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of what has been said: all check-ins, and one of them; opening them, and where they lead.
#pragma once

#include "core/base/ids.h"

#include <functional>

namespace accord::app {

class AppModel;

/// Part of AppModel, which outlives it. UI thread.
class RecordPages
{
public:
    explicit RecordPages(AppModel& app) : m_app(app) {}
    /// With `from` the list opens at that check-in.
    void openHistory(const std::function<void()>& back, base::CheckInId from = {}) const;
    void open(base::CheckInId checkIn, const std::function<void()>& back) const;

private:
    AppModel& m_app;
};

} // namespace accord::app
