// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/reminders.h"

#include <QSettings>

namespace accord::app {

namespace {

const QString planKey = QStringLiteral("reminder/plan");
const QString upToKey = QStringLiteral("reminder/upTo");
const QString doneKey = QStringLiteral("reminder/doneOn");

/// The longest sleep in ms: a clock that is set, or a journey, is noticed within this time.
constexpr qint64 longestSleep = 60 * 60 * 1000;

} // namespace

Reminders::Reminders(QString file, const base::Clock& clock, reminder::Notifier& notifier, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_clock(clock), m_notifier(notifier)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    if (!m_file.isEmpty()) {
        const QSettings kept(m_file, QSettings::IniFormat);
        m_plan = reminder::parsePlan(kept.value(planKey).toString());
        // What does not read as a moment or a day counts as not there.
        if (const QDateTime upTo = QDateTime::fromString(kept.value(upToKey).toString(), Qt::ISODate); upTo.isValid())
            m_history.remindedUpTo = upTo;
        if (const QDate done = QDate::fromString(kept.value(doneKey).toString(), Qt::ISODate); done.isValid())
            m_history.doneOn = done;
    }
    look();
}

bool Reminders::isAvailable() const
{
    return m_notifier.isAvailable();
}

void Reminders::setPlan(std::optional<reminder::Plan> plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    // A plan made at nine for eight in the morning begins next week.
    m_history.remindedUpTo = plan ? std::optional(m_clock.now().toLocalTime()) : std::nullopt;
    if (!plan) {
        m_history.doneOn.reset();
        m_notifier.withdraw();
    }
    keep();
    look();
}

void Reminders::noteDone()
{
    if (!m_plan)
        return;
    m_history.doneOn = m_clock.today();
    m_notifier.withdraw();
    keep();
    look();
}

void Reminders::look()
{
    m_timer.stop();
    if (!m_plan)
        return;
    const QDateTime now = m_clock.now().toLocalTime();
    QDateTime next = reminder::nextReminder(*m_plan, m_history, now);
    if (next <= now) {
        m_history.remindedUpTo = next;
        keep();
        m_notifier.show(tr("A moment to check in"), tr("Half a minute, when it suits you."),
                        [this] { Q_EMIT followed(); });
        next = reminder::nextReminder(*m_plan, m_history, now);
    }
    m_timer.start(int(qBound(qint64(1000), now.msecsTo(next), longestSleep)));
}

void Reminders::keep() const
{
    if (m_file.isEmpty())
        return;
    QSettings kept(m_file, QSettings::IniFormat);
    const auto set = [&kept](const QString& key, const QString& value) {
        if (value.isEmpty())
            kept.remove(key);
        else
            kept.setValue(key, value);
    };
    set(planKey, m_plan ? reminder::toText(*m_plan) : QString());
    set(upToKey, m_history.remindedUpTo ? m_history.remindedUpTo->toString(Qt::ISODate) : QString());
    set(doneKey, m_history.doneOn ? m_history.doneOn->toString(Qt::ISODate) : QString());
}

} // namespace accord::app
