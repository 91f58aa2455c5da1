// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/lock_model.h"

#include "app/shared/wording/explain.h"

#include <QLocale>

namespace accord::app {

LockModel::LockModel(Session& session, vault::KeyStore* store, QString said, QObject* parent)
    : QObject(parent), m_session(session), m_keys(session.vault(), store), m_said(std::move(said))
{
    const auto choices = session.vault().read([](vault::Transaction& transaction) { return lockChoices(transaction); });
    if (choices)
        m_choices = *choices;
    readWays();
    if (store)
        m_errand.begin([store] { return store->isPresent(); },
                       [this](bool present) {
                           m_canHavePin = present;
                           Q_EMIT waysChanged();
                       });
}

void LockModel::readWays()
{
    const auto ways = m_keys.ways();
    if (ways)
        m_ways = *ways;
    else
        say({}, explain(ways.error()));
    Q_EMIT waysChanged();
}

QString LockModel::minutesText(int minutes)
{
    //: Minutes; there is little room
    return minutes == 0 ? tr("At once") : tr("%1 min").arg(QLocale().toString(minutes));
}

void LockModel::setMinutes(int minutes)
{
    LockChoices wanted = m_choices;
    wanted.minutes = minutes;
    if (lockMinutes().contains(minutes))
        keep(wanted);
}

void LockModel::setCovers(bool covers)
{
    LockChoices wanted = m_choices;
    wanted.covers = covers;
    keep(wanted);
}

void LockModel::keep(const LockChoices& choices)
{
    const auto kept =
        m_session.vault().write([&](vault::Transaction& transaction) { setLockChoices(transaction, choices); });
    if (kept)
        m_choices = choices;
    say({}, kept ? QString() : explain(kept.error()));
    Q_EMIT choicesChanged(); // after a failure too: what was touched goes back
}

void LockModel::removePin()
{
    if (m_errand.isUnderWay())
        return;
    m_errand.begin([keys = m_keys]() mutable { return keys.removePin(); },
                   [this](const vault::Result<void>& removed) {
                       say(removed ? tr("The PIN is gone. Your other ways of opening are as they were.") : QString(),
                           removed ? QString() : explain(removed.error()));
                       readWays();
                   });
}

void LockModel::say(const QString& said, const QString& problem)
{
    m_said = said;
    m_problem = problem;
    Q_EMIT saidChanged();
}

} // namespace accord::app
