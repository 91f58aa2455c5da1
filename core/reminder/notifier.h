// SPDX-License-Identifier: GPL-3.0-or-later
// How the operating system is asked to show one notification.
#pragma once

#include <QString>
#include <functional>

namespace accord::reminder {

/// Used from the UI thread only.
class Notifier
{
public:
    virtual ~Notifier() = default;
    Notifier(const Notifier&) = delete;
    Notifier& operator=(const Notifier&) = delete;

    /// Whether this system has notifications at all; asked when a reminder is set up.
    [[nodiscard]] virtual bool isAvailable() = 0;
    /// Shows it without waiting. The words must give nothing away: they stand on a locked screen. `opened` is called on
    /// the UI thread if the person follows the notification. A later call replaces what is still shown.
    virtual void show(const QString& title, const QString& text, std::function<void()> opened) = 0;
    virtual void withdraw() = 0; ///< what is shown, if anything

protected:
    Notifier() = default;
};

} // namespace accord::reminder
