// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/settings_model.h"

#include "app/client/client_settings.h"
#include "app/shared/wording/explain.h"

#include <QLocale>

namespace accord::app {

namespace {

constexpr int step = 30 * 60; // of the reminder's time, in seconds

} // namespace

SettingsModel::SettingsModel(Session& session, Look& look, Reminders* reminders, QObject* parent)
    : QObject(parent), m_session(session), m_look(look), m_reminders(reminders),
      m_canRemind(reminders && reminders->isAvailable())
{
    const auto kept =
        m_session.vault().read([](vault::Transaction& transaction) { return settings::contacts(transaction); });
    if (kept)
        m_contacts = *kept;
    else
        m_problem = explain(kept.error());
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(textPause);
    connect(&m_textTimer, &QTimer::timeout, this, &SettingsModel::keepContacts);
}

SettingsModel::~SettingsModel()
{
    keepContacts();
}

void SettingsModel::setContacts(const QString& contacts)
{
    if (contacts == m_contacts)
        return;
    m_contacts = contacts;
    m_unsaved = true;
    m_textTimer.start();
    Q_EMIT contactsChanged();
}

void SettingsModel::back()
{
    keepContacts();
    Q_EMIT left();
}

void SettingsModel::keepContacts()
{
    m_textTimer.stop();
    if (!m_unsaved || contactsRoom() < 0)
        return;
    const auto written = m_session.vault().write(
        [this](vault::Transaction& transaction) { settings::setContacts(transaction, m_contacts); });
    m_unsaved = !written;
    const QString problem = written ? QString() : explain(written.error());
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

QString SettingsModel::time() const
{
    return QLocale().toString(plan().at, QLocale::ShortFormat);
}

QList<int> SettingsModel::weekdays() const
{
    QList<int> days;
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i)
        days.append((first - 1 + i) % 7 + 1);
    return days;
}

QString SettingsModel::shortName(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::ShortFormat);
}

QString SettingsModel::longName(int weekday)
{
    return QLocale().standaloneDayName(weekday, QLocale::LongFormat);
}

/// What is switched on, or what switching on would begin with: today's day of the week.
reminder::Plan SettingsModel::plan() const
{
    if (m_reminders && m_reminders->plan())
        return *m_reminders->plan();
    reminder::Plan usual;
    usual.weekday = m_session.clock().today().dayOfWeek();
    return usual;
}

void SettingsModel::setReminds(bool reminds)
{
    if (!m_canRemind || reminds == this->reminds())
        return;
    m_reminders->setPlan(reminds ? std::optional(plan()) : std::nullopt);
    Q_EMIT reminderChanged();
}

void SettingsModel::setWeekday(int weekday)
{
    reminder::Plan changed = plan();
    changed.weekday = qBound(1, weekday, 7);
    setPlan(changed);
}

void SettingsModel::moveTime(int steps)
{
    reminder::Plan changed = plan();
    changed.at = changed.at.addSecs(steps * step); // past midnight it goes on at the other end of the day
    setPlan(changed);
}

void SettingsModel::setPlan(const reminder::Plan& plan)
{
    if (!reminds())
        return;
    m_reminders->setPlan(plan);
    Q_EMIT reminderChanged();
}

} // namespace accord::app
