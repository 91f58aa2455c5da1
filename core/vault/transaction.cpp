// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/transaction.h"

namespace accord::vault {

Transaction::Transaction(Database& database)
    : drafts(database), checkIns(database), channels(database), channelFacts(database), consents(database),
      receipts(database), heardConsents(database), outbox(database), inbox(database), received(database),
      negotiations(database), settings(database)
{
}

} // namespace accord::vault
