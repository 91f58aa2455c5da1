// SPDX-License-Identifier: GPL-3.0-or-later
// iOS's local notifications. Not built here: see README.md.
#pragma once

#include "core/reminder/notifier.h"
#include "core/reminder/plan.h"

#include <optional>

namespace accord::platform {

/// UI thread. Following a notification brings the app to the front by itself, so `opened` is not called.
class LocalNotifier final : public reminder::Notifier
{
public:
    /// True until the person has said no; they are asked with the first show() or keep().
    [[nodiscard]] bool isAvailable() override;
    void show(const QString& title, const QString& text, std::function<void()> opened) override;
    void withdraw() override;

    /// What the system keeps while the app is not running; nothing cancels it.
    void keep(const std::optional<reminder::Plan>& plan, const QString& title, const QString& text);
};

} // namespace accord::platform
