// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: what every request to a relay looks like, and what its statuses mean (core/mailbox/API.md).
#pragma once

#include "core/seal/channel.h"
#include "core/sync/error.h"

#include <QNetworkRequest>
#include <QUrl>

namespace accord::sync {

[[nodiscard]] QNetworkRequest requestTo(const QUrl& base, const QString& path, QByteArrayView token);
[[nodiscard]] QString mailboxPath(const seal::MailboxAccess& mailbox);
/// GET of all that waits. RelayAddress.
[[nodiscard]] Result<QNetworkRequest> readRequest(const QString& relayUrl, const seal::MailboxAccess& mailbox,
                                                  int waitSeconds);
/// The cause behind a status that is none of those a call hopes for.
[[nodiscard]] Error causeOfStatus(int status);

} // namespace accord::sync
