// SPDX-License-Identifier: GPL-3.0-or-later
// How far a long piece of work is, told from its own thread to a view-model, and a word back that it is not wanted.
#pragma once

#include "core/vault/progress.h"

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>

namespace accord::app {

/// Made and read on the UI thread. The function that progress() gives may outlive this.
class LongWork
{
public:
    /// `told` is called on the UI thread whenever another hundredth is done.
    explicit LongWork(std::function<void()> told) : m_told(std::move(told)) {}

    [[nodiscard]] double share() const { return m_share; }
    void cancel() { *m_wanted = false; }

    /// For a new piece of work.
    [[nodiscard]] vault::Progress progress()
    {
        m_share = 0;
        m_wanted = std::make_shared<std::atomic_bool>(true);
        return [this, home = &m_home, wanted = m_wanted, last = 0](double share) mutable {
            if (const int hundredths = int(share * 100); hundredths > last && *wanted) {
                last = hundredths;
                QMetaObject::invokeMethod(
                    home,
                    [this, share] {
                        m_share = share;
                        m_told();
                    },
                    Qt::QueuedConnection);
            }
            return wanted->load();
        };
    }

private:
    QObject m_home; // what is queued goes with it
    std::function<void()> m_told;
    double m_share = 0;
    std::shared_ptr<std::atomic_bool> m_wanted = std::make_shared<std::atomic_bool>(true);
};

} // namespace accord::app
