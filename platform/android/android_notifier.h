// SPDX-License-Identifier: GPL-3.0-or-later
// Android's notifications. Not built here: see README.md.
#pragma once

#include "core/reminder/notifier.h"
#include "core/reminder/plan.h"

#include <optional>

namespace accord::platform {

/// UI thread. Following a notification starts or resumes the app; a running one is told by its becoming active, so
/// `opened` is not called.
class AndroidNotifier final : public reminder::Notifier
{
public:
    [[nodiscard]] bool isAvailable() override;
    void show(const QString& title, const QString& text, std::function<void()> opened) override;
    void withdraw() override;

    /// What the system keeps while the app is not running; nothing cancels it.
    void keep(const std::optional<reminder::Plan>& plan, const QString& title, const QString& text);
};

} // namespace accord::platform
