// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite store: what it keeps and refuses, and what survives a crash or a failing disk.
#include "tests/unit/mailbox/store_fixture.h"

#include <QFile>
#include <atomic>
#include <csignal>
#include <sys/resource.h>
#include <thread>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

class TestMailboxStore : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refusesWhatIsNoStore();
    void refusesAForeignDatabase();
    void refusesALaterVersion();
    void refusesAMissingFolder();
    void createsOnlyWithAccess();
    void createIsIdempotent();
    void revokedAccessOpensNothing();
    void accessNamesAreUnique();
    void unknownMailboxAndWrongTokenAreOne();
    void depositIsIdempotent();
    void readsOldestFirst();
    void removedStaysRemoved();
    void depositTokenWithdraws();
    void withdrawnBeforeItCame();
    void removedLeavesNoTraceInTheFile();
    void burnedIsGone();
    void quotaOfEnvelopes();
    void quotaOfBytes();
    void quotaOfTombstones();
    void diskLowRefusesDepositsOnly();
    void failingDiskFailsWholeRequests();
    void survivesACrash();
    void finishesEverythingBeforeItCloses();
    void manyThreadsStoreEachEnvelopeOnce();
    void tellsOfNewDepositsOnly();
};

void TestMailboxStore::init()
{
    setUp();
}
void TestMailboxStore::cleanup()
{
    close();
}

void TestMailboxStore::refusesWhatIsNoStore()
{
    QFile file(path(u"other"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(failedWith(SqliteStore::open(file.fileName(), *m_clock), Error::NotOurs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void TestMailboxStore::refusesAForeignDatabase()
{
    close();
    // Our own file with another mark of its maker (octets 68-71 of the header: the application id).
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(68));
    QCOMPARE(file.write("\0\0\0\1", 4), 4);
    file.close();
    QVERIFY(failedWith(SqliteStore::open(path(), *m_clock), Error::NotOurs));
}

void TestMailboxStore::refusesALaterVersion()
{
    close();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60)); // octets 60-63: the user version
    QCOMPARE(file.write("\0\0\0\2", 4), 4);
    file.close();
    const auto store = SqliteStore::open(path(), *m_clock);
    QVERIFY(failedWith(store, Error::NotOurs));
    QVERIFY(store.error().detail.contains(u"later version"_s));
}

void TestMailboxStore::refusesAMissingFolder()
{
    QVERIFY(failedWith(SqliteStore::open(path(u"no/such/file"_s), *m_clock), Error::StoreFailed));
}

void TestMailboxStore::createsOnlyWithAccess()
{
    QVERIFY(failedWith(m_ask->create(newMailbox('n'), wrongToken), Error::AccessDenied));
    QVERIFY(failedWith(m_ask->read('n'), Error::NoSuchMailbox));
}

void TestMailboxStore::createIsIdempotent()
{
    QCOMPARE(m_ask->deposit(envelopeOf(1)), Stored::New);
    QCOMPARE(m_ask->create(newMailbox('m')), Stored::AlreadyThere);
    QCOMPARE(m_ask->read()->size(), 1);
    NewMailbox other = newMailbox('m');
    other.read = hashOf(wrongToken);
    QVERIFY(failedWith(m_ask->create(other), Error::Conflict));
    QVERIFY(failedWith(m_ask->read('m', wrongToken), Error::NoSuchMailbox));
}

void TestMailboxStore::revokedAccessOpensNothing()
{
    Later<void> unknown;
    m_store->revokeAccess(u"Dr. Green"_s, unknown.done());
    QVERIFY(failedWith(unknown.get(), Error::NoSuchName));
    Later<void> revoked;
    m_store->revokeAccess(u"Dr. Gray"_s, revoked.done());
    QVERIFY(revoked.get());
    QVERIFY(failedWith(m_ask->create(newMailbox('n')), Error::AccessDenied));
    QCOMPARE(m_ask->deposit(envelopeOf(1)), Stored::New); // what was opened stays open
}

void TestMailboxStore::accessNamesAreUnique()
{
    QVERIFY(failedWith(m_ask->addAccess(u"Dr. Gray"_s, wrongToken), Error::NameTaken));
    QVERIFY(m_ask->addAccess(u"Dr. Ünal"_s, wrongToken));
    Later<QList<Access>> list;
    m_store->listAccess(list.done());
    const auto all = list.get();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).name, u"Dr. Gray"_s);
    QCOMPARE(all->at(0).created, start);
    QCOMPARE(all->at(1).name, u"Dr. Ünal"_s);
}

void TestMailboxStore::unknownMailboxAndWrongTokenAreOne()
{
    const QByteArray envelope = envelopeOf(1);
    for (const char mailbox : {'m', 'n'}) {
        QVERIFY(failedWith(m_ask->deposit(envelope, mailbox, wrongToken), Error::NoSuchMailbox));
        QVERIFY(failedWith(m_ask->deposit(envelope, mailbox, readToken), Error::NoSuchMailbox));
        QVERIFY(failedWith(m_ask->read(mailbox, wrongToken), Error::NoSuchMailbox));
        QVERIFY(failedWith(m_ask->read(mailbox, depositToken), Error::NoSuchMailbox));
        QVERIFY(failedWith(m_ask->remove(envelope, mailbox, wrongToken), Error::NoSuchMailbox));
        QVERIFY(failedWith(m_ask->burn(mailbox, depositToken), Error::NoSuchMailbox));
    }
    // Inside, an absent mailbox is compared as one whose hashes are all zero octets; that must open nothing.
    Later<QList<QByteArray>> zero;
    m_store->read(idOf('n'), TokenHash(), zero.done());
    QVERIFY(failedWith(zero.get(), Error::NoSuchMailbox));
    QCOMPARE(m_ask->totals().envelopes, 0);
}

void TestMailboxStore::depositIsIdempotent()
{
    const QByteArray envelope = envelopeOf(1);
    QCOMPARE(m_ask->deposit(envelope), Stored::New);
    QCOMPARE(m_ask->deposit(envelope), Stored::AlreadyThere);
    QCOMPARE(*m_ask->read(), QList<QByteArray>{envelope});
}

void TestMailboxStore::readsOldestFirst()
{
    QList<QByteArray> all;
    for (const int number : {5, 3, 9, 1}) {
        all.append(envelopeOf(number, number == 3 ? 16384 : 512));
        QVERIFY(m_ask->deposit(all.last()));
    }
    QCOMPARE(*m_ask->read(), all);
    QVERIFY(m_ask->remove(all.takeAt(1)));
    QCOMPARE(*m_ask->read(), all);
    QCOMPARE(*m_ask->read(), all); // reading takes nothing away
}

void TestMailboxStore::removedStaysRemoved()
{
    const QByteArray envelope = envelopeOf(1);
    QVERIFY(m_ask->deposit(envelope));
    QVERIFY(m_ask->remove(envelope));
    QVERIFY(m_ask->remove(envelope));
    QVERIFY(m_ask->read()->isEmpty());
    QCOMPARE(m_ask->deposit(envelope), Stored::AlreadyThere); // a late copy
    QVERIFY(m_ask->read()->isEmpty());
    QCOMPARE(m_ask->totals().tombstones, 1);
}

void TestMailboxStore::depositTokenWithdraws()
{
    const QByteArray envelope = envelopeOf(1);
    QVERIFY(m_ask->deposit(envelope));
    QVERIFY(m_ask->remove(envelope, 'm', depositToken));
    QVERIFY(m_ask->read()->isEmpty());
}

void TestMailboxStore::withdrawnBeforeItCame()
{
    const QByteArray envelope = envelopeOf(1);
    QVERIFY(m_ask->remove(envelope, 'm', depositToken));
    QCOMPARE(m_ask->deposit(envelope), Stored::AlreadyThere);
    QVERIFY(m_ask->read()->isEmpty());
}

void TestMailboxStore::removedLeavesNoTraceInTheFile()
{
    const QByteArray envelope(512, 'Z');
    QVERIFY(m_ask->deposit(envelope));
    QVERIFY(m_ask->remove(envelope));
    close(); // closing moves the write-ahead log into the file
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("ZZZZZZZZ"));
}

void TestMailboxStore::burnedIsGone()
{
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    QVERIFY(m_ask->remove(envelopeOf(2)));
    QVERIFY(m_ask->burn());
    QVERIFY(failedWith(m_ask->burn(), Error::NoSuchMailbox));
    QVERIFY(failedWith(m_ask->deposit(envelopeOf(3)), Error::NoSuchMailbox));
    const Totals totals = m_ask->totals();
    QCOMPARE(totals.mailboxes + totals.envelopes + totals.tombstones, 0);
    QCOMPARE(m_ask->create(newMailbox('m')), Stored::New);
    QVERIFY(m_ask->read()->isEmpty());
}

void TestMailboxStore::quotaOfEnvelopes()
{
    for (int i = 0; i < 64; ++i)
        QCOMPARE(m_ask->deposit(envelopeOf(i)), Stored::New);
    QVERIFY(failedWith(m_ask->deposit(envelopeOf(64)), Error::QuotaFull));
    QCOMPARE(m_ask->deposit(envelopeOf(63)), Stored::AlreadyThere); // a repeat is no new envelope
    QVERIFY(m_ask->remove(envelopeOf(0)));
    QCOMPARE(m_ask->deposit(envelopeOf(64)), Stored::New);
    QCOMPARE(m_ask->read()->size(), 64);
}

void TestMailboxStore::quotaOfBytes()
{
    for (int i = 0; i < 32; ++i)
        QCOMPARE(m_ask->deposit(envelopeOf(i, 16384)), Stored::New); // 512 KiB to the octet
    QVERIFY(failedWith(m_ask->deposit(envelopeOf(32)), Error::QuotaFull));
    QCOMPARE(m_ask->totals().bytes, 512 * 1024);
}

void TestMailboxStore::quotaOfTombstones()
{
    StoreLimits limits;
    limits.tombstonesPerMailbox = 3;
    open(limits);
    QVERIFY(m_ask->deposit(envelopeOf(9)));
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_ask->remove(envelopeOf(i)));
    QVERIFY(failedWith(m_ask->remove(envelopeOf(3)), Error::QuotaFull));
    QVERIFY(failedWith(m_ask->deposit(envelopeOf(4)), Error::QuotaFull));
    QVERIFY(m_ask->remove(envelopeOf(9))); // what is there can always be removed
    QVERIFY(m_ask->remove(envelopeOf(2)));
}

void TestMailboxStore::diskLowRefusesDepositsOnly()
{
    const QByteArray envelope = envelopeOf(1);
    QVERIFY(m_ask->deposit(envelope));
    m_freeBytes = 0;
    open();
    QVERIFY(failedWith(m_ask->deposit(envelopeOf(2)), Error::DiskLow));
    QCOMPARE(m_ask->deposit(envelope), Stored::AlreadyThere);
    QCOMPARE(m_ask->read()->size(), 1);
    QVERIFY(m_ask->remove(envelope));
    QVERIFY(m_ask->read()->isEmpty());
}

void TestMailboxStore::failingDiskFailsWholeRequests()
{
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    // No file of this process may grow: the store's next write fails in the middle of a transaction.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{4096, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    std::vector<Later<Stored>> deposits(20);
    std::vector<Later<QList<QByteArray>>> reads(20);
    for (int i = 0; i < 20; ++i) {
        const QByteArray envelope = envelopeOf(100 + i);
        m_store->deposit(idOf('m'), hashOf(depositToken), hashOf(envelope), envelope, deposits[size_t(i)].done());
        m_store->read(idOf('m'), hashOf(readToken), reads[size_t(i)].done());
    }
    int failures = 0;
    int oneEnvelope = 0;
    for (size_t i = 0; i < 20; ++i) {
        failures += failedWith(deposits[i].get(), Error::StoreFailed);
        oneEnvelope += reads[i].get().value_or(QList<QByteArray>()).size() == 1;
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(failures, 20);
    QCOMPARE(oneEnvelope, 20); // those who only read are not harmed
    QCOMPARE(m_ask->deposit(envelopeOf(100)), Stored::New);
    open();
    QCOMPARE(m_ask->read()->size(), 2);
}

void TestMailboxStore::survivesACrash()
{
    const QByteArray kept = envelopeOf(1);
    const QByteArray gone = envelopeOf(2);
    QVERIFY(m_ask->deposit(kept));
    QVERIFY(m_ask->deposit(gone));
    QVERIFY(m_ask->remove(gone));
    // What a killed process leaves: the files as they are, the log not moved into the database.
    QVERIFY(QFile::copy(path(), path(u"crashed.db"_s)));
    QVERIFY(QFile::copy(path() + u"-wal"_s, path(u"crashed.db-wal"_s)));
    auto store = SqliteStore::open(path(u"crashed.db"_s), *m_clock);
    QVERIFY(store);
    Asking ask(**store);
    QCOMPARE(*ask.read(), QList<QByteArray>{kept});
    QCOMPARE(ask.deposit(gone), Stored::AlreadyThere);
}

void TestMailboxStore::finishesEverythingBeforeItCloses()
{
    std::vector<Later<Stored>> answers(64);
    for (int i = 0; i < 64; ++i) {
        const QByteArray envelope = envelopeOf(i);
        m_store->deposit(idOf('m'), hashOf(depositToken), hashOf(envelope), envelope, answers[size_t(i)].done());
    }
    close();
    for (auto& answer : answers) {
        QVERIFY(answer.isReady());
        QCOMPARE(answer.get(), Stored::New);
    }
    open();
    QCOMPARE(m_ask->read()->size(), 64);
}

void TestMailboxStore::manyThreadsStoreEachEnvelopeOnce()
{
    constexpr int threads = 4;
    std::atomic<int> fresh{0};
    std::atomic<int> repeated{0};
    std::vector<std::thread> running;
    for (int thread = 0; thread < threads; ++thread)
        running.emplace_back([&] {
            Asking ask(*m_store);
            for (int i = 0; i < 60; ++i) {
                const auto stored = ask.deposit(envelopeOf(i));
                if (stored)
                    ++(*stored == Stored::New ? fresh : repeated);
            }
        });
    for (std::thread& thread : running)
        thread.join();
    QCOMPARE(fresh.load(), 60);
    QCOMPARE(repeated.load(), 60 * (threads - 1));
    QCOMPARE(m_ask->read()->size(), 60);
}

void TestMailboxStore::tellsOfNewDepositsOnly()
{
    open();
    std::atomic<int> told{0};
    m_store->setDepositListener([&](const MailboxId& id) { told += id == idOf('m') ? 1 : 1000; });
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    QVERIFY(!m_ask->deposit(envelopeOf(2), 'n'));
    QVERIFY(m_ask->read());
    QCOMPARE(told.load(), 1);
}

} // namespace accord::mailbox

QTEST_APPLESS_MAIN(accord::mailbox::TestMailboxStore)
#include "tst_mailbox_store.moc"
