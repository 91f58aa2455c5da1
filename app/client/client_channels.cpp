// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_channels.h"

namespace accord::app {

namespace {

Therapist withoutKeys(const vault::Channel& channel)
{
    return {channel.id, channel.peerName, channel.state, channel.expiresAt};
}

} // namespace

QList<Therapist> therapists(vault::Transaction& transaction)
{
    QList<Therapist> all;
    for (const vault::Channel& channel : transaction.channels.all())
        all.append(withoutKeys(channel));
    return all;
}

QList<Therapist> readyTherapists(vault::Transaction& transaction)
{
    QList<Therapist> all = therapists(transaction);
    all.removeIf([](const Therapist& therapist) { return !therapist.ready(); });
    return all;
}

} // namespace accord::app
