// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_settings.h"

namespace accord::app::settings {

namespace {

QString fieldsKey(base::ChannelId channel)
{
    return QStringLiteral("client/fields/") + channel.toString();
}

/// Where only the newest such word was remembered, up to 1.0.
const QString newestKeptKey = QStringLiteral("client/kept");

QString keptKey(base::CheckInId checkIn)
{
    return QStringLiteral("client/kept/") + checkIn.toString();
}

const QString contactsKey = QStringLiteral("client/contacts");

} // namespace

consent::Fields lastFields(vault::Transaction& transaction, base::ChannelId channel)
{
    const auto fields = consent::parseFields(transaction.settings.value(fieldsKey(channel)).value_or(QString()));
    return fields.value_or(consent::Fields());
}

void rememberFields(vault::Transaction& transaction, base::ChannelId channel, consent::Fields fields)
{
    transaction.settings.set(fieldsKey(channel), consent::fieldNames(fields).join(QLatin1Char(',')));
}

bool isKept(vault::Transaction& transaction, base::CheckInId checkIn)
{
    return transaction.settings.value(keptKey(checkIn)).has_value() ||
           transaction.settings.value(newestKeptKey) == checkIn.toString();
}

void keep(vault::Transaction& transaction, base::CheckInId checkIn)
{
    transaction.settings.set(keptKey(checkIn), QStringLiteral("1"));
}

QString contacts(vault::Transaction& transaction)
{
    return transaction.settings.value(contactsKey).value_or(QString());
}

void setContacts(vault::Transaction& transaction, const QString& contacts)
{
    transaction.settings.set(contactsKey, contacts);
}

} // namespace accord::app::settings
