// SPDX-License-Identifier: GPL-3.0-or-later
// Brings the rows of each client together, holding only clients that are not finished.
#pragma once

#include "app/cli/analyze/seen_clients.h"
#include "core/exchange/session_table.h"
#include <QByteArray>
#include <QHash>
#include <QList>
#include <functional>

namespace accord::cli {

/// The first reading's notes: how often a client's rows begin anew after others came between.
class ScatteredClients
{
public:
    /// Call for every good row in file order.
    void note(const QByteArray& client);
    /// Returns to that client after others, by what the first reading saw; 0: all rows stand together.
    [[nodiscard]] int returns(const QByteArray& client) const { return m_returns.value(client, 0); }

private:
    SeenClients m_seen;
    QByteArray m_current;
    bool m_any = false;
    QHash<QByteArray, int> m_returns;
};

/// The second reading. Rows in file order go in; whole clients come out, each once.
class ClientGroups
{
public:
    using Finished = std::function<void(const QByteArray& client, QList<exchange::SessionRow> rows)>;

    /// With `scattered` null every client is held until finish().
    ClientGroups(const ScatteredClients* scattered, Finished finished)
        : m_scattered(scattered), m_finished(std::move(finished))
    {
    }

    void add(const QByteArray& client, const exchange::SessionRow& row);
    /// No more rows: hands over whoever is still held, in the order of their last row.
    void finish();

private:
    struct Held
    {
        QList<exchange::SessionRow> rows;
        int runs = 0;
    };
    void endRun();
    void handOver(const QByteArray& client);

    const ScatteredClients* m_scattered;
    Finished m_finished;
    QByteArray m_current;
    QHash<QByteArray, Held> m_held;
};

} // namespace accord::cli
