// SPDX-License-Identifier: GPL-3.0-or-later
// Counts runs of rows of one client in the first reading, and waits for as many in the second.
#include "app/cli/analyze/client_groups.h"
#include <algorithm>

namespace accord::cli {

void ScatteredClients::note(const QByteArray& client)
{
    if (m_any && client == m_current)
        return;
    m_any = true;
    m_current = client;
    // A wrong "maybe" counts one return too many: that client is then held to the end of the file, and is still right.
    if (m_seen.maybeAgain(client))
        m_returns[client] += 1;
}

void ClientGroups::add(const QByteArray& client, const exchange::SessionRow& row)
{
    if (client != m_current) {
        endRun();
        m_current = client;
        m_held[client].runs += 1;
    }
    m_held[client].rows.append(row);
}

void ClientGroups::endRun()
{
    const auto held = m_held.constFind(m_current);
    if (held != m_held.constEnd() && m_scattered && held->runs > m_scattered->returns(m_current))
        handOver(m_current);
}

void ClientGroups::handOver(const QByteArray& client)
{
    m_finished(client, m_held.take(client).rows);
}

void ClientGroups::finish()
{
    endRun();
    QList<QByteArray> waiting = m_held.keys();
    std::sort(waiting.begin(), waiting.end(), [this](const QByteArray& a, const QByteArray& b) {
        return m_held[a].rows.last().line < m_held[b].rows.last().line;
    });
    for (const QByteArray& client : std::as_const(waiting))
        handOver(client);
}

} // namespace accord::cli
