// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of consent: what a therapist gets from now on, and the receipts; opening them, and where they lead.
#pragma once

#include "core/base/ids.h"

#include <functional>

namespace accord::app {

class AppModel;

/// Part of AppModel, which outlives it. UI thread.
class ConsentPages
{
public:
    explicit ConsentPages(AppModel& app) : m_app(app) {}
    void open(base::ChannelId channel, const std::function<void()>& back) const;
    void openReceipts(const std::function<void()>& back) const;

private:
    AppModel& m_app;
};

} // namespace accord::app
