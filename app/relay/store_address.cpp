// SPDX-License-Identifier: GPL-3.0-or-later
// Store addresses: a scheme and what follows it.
#include "app/relay/store_address.h"

namespace accord::relay {

using namespace Qt::StringLiterals;
using mailbox::Error;

base::ResultOf<QString, AddressError> sqlitePath(const QString& address)
{
    constexpr QLatin1StringView scheme = "sqlite:"_L1;
    if (address.startsWith("postgresql:"_L1) || address.startsWith("postgres:"_L1))
        return base::fail(AddressError::NotHere, u"this build has no PostgreSQL store; use --store sqlite:PATH"_s);
    if (!address.startsWith(scheme) || address.size() == scheme.size())
        return base::fail(AddressError::Malformed,
                          u"--store needs an address such as sqlite:/var/lib/accord/relay.db"_s);
    return address.mid(scheme.size());
}

QString causeOf(const base::Failure<Error>& failure)
{
    switch (failure.code) {
    case Error::NameTaken:
        return u"there is already a token of that name"_s;
    case Error::NoSuchName:
        return u"there is no token of that name"_s;
    default:
        return failure.detail.isEmpty() ? u"the store does not work"_s : failure.detail;
    }
}

} // namespace accord::relay
