// SPDX-License-Identifier: GPL-3.0-or-later
// Group commit: a queue, a thread, and the rule that nobody is answered before COMMIT.
#include "core/mailbox/sqlite_store.h"

#include "core/base/free_space.h"
#include "core/mailbox/sqlite_tables.h"
#include <QFileInfo>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <sqlite3.h>
#include <thread>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

namespace {

using Broken = base::Failure<Error>;

Broken failureOf(const SQLite::Exception& exception)
{
    if (exception.getErrorCode() == SQLITE_FULL)
        return {Error::DiskLow, u"the disk is full"_s};
    // SQLite's text for the code, never the statement or its values.
    return {Error::StoreFailed, QString::fromUtf8(exception.getErrorStr())};
}

/// One request: what to do inside the transaction (may be done twice, if the first transaction fails for another
/// request's sake), and whom to tell after it.
struct Job
{
    std::function<void(SqliteTables&)> work;
    std::function<void(const Broken*)> finish;
};

} // namespace

class SqliteStore::Writer
{
public:
    Writer(std::unique_ptr<SqliteTables> tables, const base::Clock& clock, const StoreLimits& limits,
           FreeBytes freeBytes)
        : m_tables(std::move(tables)), m_clock(clock), m_limits(limits), m_freeBytes(std::move(freeBytes)),
          m_thread([this] { loop(); })
    {
    }

    ~Writer()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_stopping = true;
        }
        m_wake.notify_one();
        m_thread.join();
    }

    /// `work` returns a Result<T>; `done` gets it after the commit.
    template <typename T, typename Work>
    void submit(Work work, Done<T> done)
    {
        auto outcome = std::make_shared<std::optional<Result<T>>>();
        push({[outcome, work = std::move(work)](SqliteTables& tables) { *outcome = work(tables); },
              [outcome, done = std::move(done)](const Broken* broken) {
                  if (broken)
                      done(tl::unexpected<Broken>(*broken));
                  else
                      done(std::move(**outcome));
              }});
    }

    [[nodiscard]] qint64 now() const { return m_clock.now().toSecsSinceEpoch(); }
    [[nodiscard]] bool diskLow() const { return m_diskLow; }

    std::function<void(const MailboxId&)> depositListener;

private:
    // Bounds what one transaction holds in memory; far above what arrives during one fsync.
    static constexpr std::size_t mostPerCommit = 256;
    static constexpr auto diskLookEvery = std::chrono::seconds(1);

    void push(Job job)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_queue.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

    void loop()
    {
        while (true) {
            std::deque<Job> batch;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
                if (m_queue.empty())
                    return; // stopping, and everything asked for has been done
                while (!m_queue.empty() && batch.size() < mostPerCommit) {
                    batch.push_back(std::move(m_queue.front()));
                    m_queue.pop_front();
                }
            }
            lookAtDisk();
            if (!tryTogether(batch))
                oneByOne(batch);
        }
    }

    /// All in one transaction; false, with nothing done, if the database refused any of it.
    bool tryTogether(const std::deque<Job>& batch)
    {
        if (attempt([&](SqliteTables& tables) {
                for (const Job& job : batch)
                    job.work(tables);
            }))
            return false;
        for (const Job& job : batch)
            job.finish(nullptr);
        return true;
    }

    /// Each in its own transaction, so that one request the disk has no room for does not fail the others.
    void oneByOne(const std::deque<Job>& batch)
    {
        for (const Job& job : batch) {
            const std::optional<Broken> broken = attempt(job.work);
            job.finish(broken ? &*broken : nullptr);
        }
    }

    template <typename Work>
    std::optional<Broken> attempt(const Work& work)
    {
        try {
            m_tables->begin();
            work(*m_tables);
            m_tables->commit();
            return std::nullopt;
        } catch (const SQLite::Exception& exception) {
            m_tables->rollback();
            return failureOf(exception);
        } catch (const Broken& broken) {
            m_tables->rollback();
            return broken;
        }
    }

    void lookAtDisk()
    {
        const auto time = std::chrono::steady_clock::now();
        if (m_lookedAtDisk && time - *m_lookedAtDisk < diskLookEvery)
            return;
        m_lookedAtDisk = time;
        m_diskLow = m_freeBytes() < m_limits.keepFree;
    }

    std::unique_ptr<SqliteTables> m_tables;
    const base::Clock& m_clock;
    const StoreLimits m_limits;
    const FreeBytes m_freeBytes;
    std::optional<std::chrono::steady_clock::time_point> m_lookedAtDisk;
    bool m_diskLow = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_queue;
    bool m_stopping = false;
    std::thread m_thread; ///< last: it uses all of the above
};

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString& path, const base::Clock& clock,
                                                       const StoreLimits& limits, FreeBytes freeBytes)
{
    if (!freeBytes)
        freeBytes = [folder = QFileInfo(path).absolutePath()] {
            // A disk that does not say how full it is says so when it is.
            return base::freeBytes(folder).value_or(std::numeric_limits<qint64>::max());
        };
    try {
        auto tables = std::make_unique<SqliteTables>(path, limits);
        auto writer = std::make_unique<Writer>(std::move(tables), clock, limits, std::move(freeBytes));
        return std::unique_ptr<SqliteStore>(new SqliteStore(std::move(writer)));
    } catch (const SQLite::Exception& exception) {
        const Broken broken = failureOf(exception);
        const bool foreign = exception.getErrorCode() == SQLITE_NOTADB;
        return base::fail(foreign ? Error::NotOurs : broken.code, broken.detail);
    } catch (const Broken& broken) {
        return tl::unexpected<Broken>(broken);
    }
}

SqliteStore::SqliteStore(std::unique_ptr<Writer> writer) : m_writer(std::move(writer)) {}
SqliteStore::~SqliteStore() = default;

void SqliteStore::createMailbox(const TokenHash& access, const NewMailbox& mailbox, Done<Stored> done)
{
    m_writer->submit<Stored>([=](SqliteTables& tables) { return tables.createMailbox(access, mailbox); },
                             std::move(done));
}

void SqliteStore::deposit(const MailboxId& id, const TokenHash& deposit, const EnvelopeHash& hash, QByteArray envelope,
                          Done<Stored> done)
{
    Writer* writer = m_writer.get();
    writer->submit<Stored>(
        [=, envelope = std::move(envelope)](SqliteTables& tables) {
            return tables.deposit(id, deposit, hash, envelope, writer->now(), writer->diskLow());
        },
        [=, done = std::move(done)](Result<Stored> stored) {
            const bool news = stored && *stored == Stored::New;
            done(std::move(stored));
            if (news && writer->depositListener)
                writer->depositListener(id);
        });
}

void SqliteStore::read(const MailboxId& id, const TokenHash& read, Done<QList<QByteArray>> done)
{
    m_writer->submit<QList<QByteArray>>([=](SqliteTables& tables) { return tables.read(id, read); }, std::move(done));
}

void SqliteStore::remove(const MailboxId& id, const TokenHash& either, const EnvelopeHash& hash, Done<void> done)
{
    m_writer->submit<void>(
        [=, writer = m_writer.get()](SqliteTables& tables) { return tables.remove(id, either, hash, writer->now()); },
        std::move(done));
}

void SqliteStore::burn(const MailboxId& id, const TokenHash& read, Done<void> done)
{
    m_writer->submit<void>([=](SqliteTables& tables) { return tables.burn(id, read); }, std::move(done));
}

void SqliteStore::prune(Done<Pruned> done)
{
    m_writer->submit<Pruned>([writer = m_writer.get()](SqliteTables& tables) { return tables.prune(writer->now()); },
                             std::move(done));
}

void SqliteStore::totals(Done<Totals> done)
{
    m_writer->submit<Totals>([](SqliteTables& tables) { return tables.totals(); }, std::move(done));
}

void SqliteStore::check(Done<void> done)
{
    // Being answered at all says it: the queue moves, and a transaction has begun and ended.
    m_writer->submit<void>([](SqliteTables&) { return Result<void>(); }, std::move(done));
}

void SqliteStore::addAccess(const QString& name, const TokenHash& token, Done<void> done)
{
    m_writer->submit<void>(
        [=, writer = m_writer.get()](SqliteTables& tables) { return tables.addAccess(name, token, writer->now()); },
        std::move(done));
}

void SqliteStore::listAccess(Done<QList<Access>> done)
{
    m_writer->submit<QList<Access>>([](SqliteTables& tables) { return tables.listAccess(); }, std::move(done));
}

void SqliteStore::revokeAccess(const QString& name, Done<void> done)
{
    m_writer->submit<void>([=](SqliteTables& tables) { return tables.revokeAccess(name); }, std::move(done));
}

void SqliteStore::setDepositListener(std::function<void(const MailboxId&)> listener)
{
    m_writer->depositListener = std::move(listener);
}

} // namespace accord::mailbox
