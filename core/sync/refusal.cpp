// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/refusal.h"

namespace accord::sync {

void requireRole(const vault::Vault& vault, vault::Role role)
{
    if (vault.role() != role)
        throw Refusal(Error::WrongRole);
}

vault::Channel requireChannel(vault::Transaction& transaction, base::ChannelId id)
{
    auto channel = transaction.channels.find(id);
    if (!channel)
        throw Refusal(Error::NoSuchChannel, id.toString());
    return std::move(*channel);
}

} // namespace accord::sync
