// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/lock_choices.h"

namespace accord::app {

namespace {

const QString minutesKey = QStringLiteral("lock/minutes");
const QString coversKey = QStringLiteral("lock/covers");
const QString no = QStringLiteral("no");

} // namespace

QList<int> lockMinutes()
{
    return {0, 1, 2, 5, 15};
}

LockChoices lockChoices(vault::Transaction& transaction)
{
    LockChoices choices;
    bool isNumber = false;
    const int minutes = transaction.settings.value(minutesKey).value_or(QString()).toInt(&isNumber);
    if (isNumber && lockMinutes().contains(minutes))
        choices.minutes = minutes;
    choices.covers = transaction.settings.value(coversKey) != no;
    return choices;
}

void setLockChoices(vault::Transaction& transaction, const LockChoices& choices)
{
    transaction.settings.set(minutesKey, QString::number(choices.minutes));
    transaction.settings.set(coversKey, choices.covers ? QStringLiteral("yes") : no);
}

} // namespace accord::app
