// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: one channel's two mailboxes at a relay, as a carrier.
#pragma once

#include "core/sync/carrier.h"
#include "core/sync/letters.h"
#include "core/sync/relay.h"

namespace accord::sync {

/// Borrows both for as long as it lives.
class RelayCarrier final : public Carrier
{
public:
    RelayCarrier(Relay& relay, const RelayLine& line) : m_relay(relay), m_line(line) {}

    Result<void> deliver(const QList<QByteArray>& envelopes, int& taken) override
    {
        return m_relay.putAll(m_line.relayUrl, m_line.outgoing, envelopes, taken);
    }
    Result<QList<QByteArray>> collect() override { return m_relay.fetch(m_line.relayUrl, m_line.incoming, 0); }
    Result<void> release(const QList<QByteArray>& envelopes) override
    {
        return m_relay.removeAll(m_line.relayUrl, m_line.incoming, envelopes);
    }

private:
    Relay& m_relay;
    const RelayLine& m_line;
};

} // namespace accord::sync
