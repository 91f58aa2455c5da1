// SPDX-License-Identifier: GPL-3.0-or-later
// A store in a folder of its own, on a clock and a disk that do as they are told, with one open mailbox 'm'.
#pragma once

#include "tests/unit/mailbox/mailbox_fixture.h"

#include <QTemporaryDir>
#include <atomic>

namespace accord::mailbox {

class StoreFixture
{
protected:
    const QDateTime start = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

    void setUp()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<base::ManualClock>(start);
        m_freeBytes = 1LL << 40;
        open();
        QVERIFY(m_ask->addAccess(QStringLiteral("Dr. Gray"), access));
        QCOMPARE(m_ask->create(newMailbox('m')), Stored::New);
    }

    /// Closes what is open, and opens the same file again.
    void open(const StoreLimits& limits = {})
    {
        close();
        auto store = SqliteStore::open(path(), *m_clock, limits, [this] { return m_freeBytes.load(); });
        QVERIFY2(store, qPrintable(store ? QString() : store.error().detail));
        m_store = std::move(*store);
        m_ask = std::make_unique<Asking>(*m_store);
    }

    void close()
    {
        m_ask.reset();
        m_store.reset();
    }

    [[nodiscard]] QString path(const QString& name = QStringLiteral("relay.db")) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<base::ManualClock> m_clock;
    std::atomic<qint64> m_freeBytes{0};
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<Asking> m_ask;
};

} // namespace accord::mailbox
