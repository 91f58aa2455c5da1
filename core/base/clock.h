// SPDX-License-Identifier: GPL-3.0-or-later
// The time, as a dependency: everything that asks "what time is it" takes a Clock, so tests and demos choose.
#pragma once

#include <QDate>
#include <QDateTime>

namespace accord::base {

/// Thread-safe to read. Instants are UTC; today() is the local calendar date (what a person calls "today").
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual QDate today() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
};

/// A clock that stands still until told otherwise; for demos and tests.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(const QDateTime& now) : m_now(now.toUTC()) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.toLocalTime().date(); }
    void set(const QDateTime& now) { m_now = now.toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace accord::base
