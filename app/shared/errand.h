// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of slow work on a thread of its own, its result brought back to the thread that asked.
#pragma once

#include <QObject>
#include <QThread>
#include <memory>
#include <type_traits>

namespace accord::app {

/// Belongs to one view-model, on the UI thread; at most one piece of work at a time. Destroying it waits for the work
/// and drops the result, so the work may use what outlives the view-model, and nothing else.
class Errand
{
public:
    Errand() = default;
    ~Errand()
    {
        if (m_thread)
            m_thread->wait();
    }
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;

    [[nodiscard]] bool isUnderWay() const { return m_thread != nullptr; }

    /// `work` on the other thread, then `then(result)` here. `then` may destroy this.
    template <typename Work, typename Then>
    void begin(Work work, Then then)
    {
        Q_ASSERT(!m_thread);
        using Outcome = std::invoke_result_t<Work>;
        const auto after = std::make_shared<Then>(std::move(then)); // shared: a queued call must be copyable
        m_thread.reset(QThread::create([this, work = std::move(work), after]() mutable {
            const auto outcome = std::make_shared<Outcome>(work());
            QMetaObject::invokeMethod(
                &m_home,
                [this, outcome, after] {
                    m_thread->wait();
                    m_thread.reset();
                    (*after)(std::move(*outcome));
                },
                Qt::QueuedConnection);
        }));
        m_thread->start();
    }

private:
    QObject m_home; // queued results go with it
    std::unique_ptr<QThread> m_thread;
};

} // namespace accord::app
