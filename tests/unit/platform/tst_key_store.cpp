// SPDX-License-Identifier: GPL-3.0-or-later
// The system's key store: gnome-keyring unlocked, gnome-keyring locked, and none at all (see with_key_store).
#include "core/vault/keys.h"
#include "platform/key_store.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <thread>

using namespace accord;
using namespace accord::vault;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 5s;
constexpr KdfCost cheapCost{quint64(8) * 1024 * 1024, 1};

bool surroundingIs(const char* name)
{
    return qgetenv("ACCORD_KEY_STORE") == name;
}

/// The daemon that with_key_store started for this very run.
class Held
{
public:
    Held() { ::kill(pid(), SIGSTOP); }
    ~Held() { ::kill(pid(), SIGCONT); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    static pid_t pid() { return pid_t(qgetenv("ACCORD_KEY_STORE_PID").toInt()); }
};

template <typename T>
int codeOf(const KeyStoreResult<T>& result)
{
    return result ? -1 : int(result.error().code);
}

SecretBytes bytes(const char* text)
{
    return SecretBytes::copyOf(text);
}

} // namespace

/// Where everything works.
class TestOpenStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsReplacesAndForgets()
    {
        const auto store = platform::systemKeyStore(patience);
        QVERIFY(store->isPresent());
        const QString name = QStringLiteral("vault 00ff \u00e9");
        QCOMPARE(codeOf(store->read(name)), int(KeyStoreError::NotFound));
        const SecretBytes first = SecretBytes::copyOf(QByteArray("\0\1\xff key \0", 8).leftJustified(32, '\0'));
        QCOMPARE(codeOf(store->write(name, first)), -1);
        const auto read = store->read(name);
        QCOMPARE(codeOf(read), -1);
        QVERIFY(read->equals(first.view()));
        const SecretBytes second = SecretBytes::random(32);
        QCOMPARE(codeOf(store->write(name, second)), -1);
        const auto again = platform::systemKeyStore(patience)->read(name); // another object, the same store
        QCOMPARE(codeOf(again), -1);
        QVERIFY(again->equals(second.view()));
        QCOMPARE(codeOf(store->read(QStringLiteral("vault 00ff"))), int(KeyStoreError::NotFound));
        QCOMPARE(codeOf(store->remove(name)), -1);
        QCOMPARE(codeOf(store->read(name)), int(KeyStoreError::NotFound));
    }

    void worksFromAnyThread()
    {
        const auto store = platform::systemKeyStore(patience);
        for (int round = 0; round < 3; ++round) {
            int outcome = 0;
            std::thread([&] {
                outcome = codeOf(store->write(QStringLiteral("from a thread"), bytes("0123456789abcdef")));
            }).join();
            QCOMPARE(outcome, -1);
            QCOMPARE(codeOf(store->read(QStringLiteral("from a thread"))), -1);
        }
        QCOMPARE(codeOf(store->remove(QStringLiteral("from a thread"))), -1);
    }

    void aVaultWithAPin()
    {
        QTemporaryDir folder;
        const base::ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)};
        const auto store = platform::systemKeyStore(patience);
        const QString place = folder.filePath(QStringLiteral("vault"));
        FirstKeys keys;
        keys.passphrase = bytes("a passphrase");
        keys.pin = bytes("246810");
        keys.store = store.get();
        QVERIFY(Vault::create({place, Role::Client, QStringLiteral("Sam"), cheapCost}, keys, clock).has_value());
        const auto open = [&](const char* pin) {
            return Vault::open(place, Credential::pin(bytes(pin)), store.get(), clock);
        };
        QVERIFY(open("246810").has_value());
        for (int wrong = 1; wrong <= 9; ++wrong)
            QCOMPARE(int(open("000000").error().code), int(Error::WrongPin));
        QCOMPARE(int(open("000000").error().code), int(Error::PinOver));
        QVERIFY(Vault::open(place, bytes("a passphrase"), clock).has_value());
    }

    void nothingLiesInClear()
    {
        const auto store = platform::systemKeyStore(patience);
        const QByteArray canary("canary-9d1b-heron-canary-9d1b-he");
        QCOMPARE(codeOf(store->write(QStringLiteral("canary"), SecretBytes::copyOf(canary))), -1);
        int files = 0;
        QDirIterator everything(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (everything.hasNext()) {
            QFile file(everything.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            ++files;
            for (const QByteArray& form : {canary, canary.toHex(), canary.toBase64()})
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
        }
        QVERIFY(files >= 1); // the daemon's own, at least
        QCOMPARE(codeOf(store->remove(QStringLiteral("canary"))), -1);
    }

    void aDaemonThatHangsIsGivenUp()
    {
        const auto store = platform::systemKeyStore(700ms);
        {
            const Held held;
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(codeOf(store->read(QStringLiteral("anything"))), int(KeyStoreError::TimedOut));
            QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        }
        // Once it answers again, so does the store.
        const auto patient = platform::systemKeyStore(20s);
        QCOMPARE(codeOf(patient->read(QStringLiteral("anything"))), int(KeyStoreError::NotFound));
    }

    void waitingCanBeEndedFromOutside()
    {
        const auto store = platform::systemKeyStore(30s);
        const Held held;
        QElapsedTimer timer;
        timer.start();
        int outcome = -1;
        std::thread waiting([&] { outcome = codeOf(store->read(QStringLiteral("anything"))); });
        std::this_thread::sleep_for(300ms);
        store->giveUp();
        waiting.join();
        QCOMPARE(outcome, int(KeyStoreError::TimedOut));
        QVERIFY(timer.elapsed() < 5000);
    }
};

/// A store nobody unlocks: refused, in time, and without anything in clear instead.
class TestLockedStore : public QObject
{
    Q_OBJECT

private slots:
    void refusesInTime()
    {
        const auto store = platform::systemKeyStore(3s);
        QVERIFY(store->isPresent());
        QElapsedTimer timer;
        timer.start();
        const auto written = store->write(QStringLiteral("anything"), bytes("0123456789abcdef"));
        QVERIFY(!written);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        qInfo("a locked store: %d, %s, after %lld ms", int(written.error().code), qPrintable(written.error().detail),
              timer.elapsed());
        QVERIFY(written.error().code != KeyStoreError::NotFound);
    }

    void noVaultIsMadeWithAPin()
    {
        QTemporaryDir folder;
        const base::ManualClock clock{QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)};
        const auto store = platform::systemKeyStore(3s);
        FirstKeys keys;
        keys.passphrase = bytes("a passphrase");
        keys.pin = bytes("246810");
        keys.store = store.get();
        const auto made = Vault::create(
            {folder.filePath(QStringLiteral("vault")), Role::Client, QStringLiteral("Sam"), cheapCost}, keys, clock);
        QVERIFY(!made);
        QCOMPARE(int(made.error().code), int(Error::KeyStoreRefused));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("vault"))));
    }
};

/// No bus, no store.
class TestNoStore : public QObject
{
    Q_OBJECT

private slots:
    void saysSoAtOnce()
    {
        const auto store = platform::systemKeyStore(patience);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!store->isPresent());
        QCOMPARE(codeOf(store->read(QStringLiteral("anything"))), int(KeyStoreError::NoBackend));
        QCOMPARE(codeOf(store->write(QStringLiteral("anything"), bytes("x"))), int(KeyStoreError::NoBackend));
        QCOMPARE(codeOf(store->remove(QStringLiteral("anything"))), int(KeyStoreError::NoBackend));
        QVERIFY(timer.elapsed() < 4000);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestOpenStore open;
    TestLockedStore locked;
    TestNoStore none;
    QObject* test = surroundingIs("open")     ? static_cast<QObject*>(&open)
                    : surroundingIs("locked") ? static_cast<QObject*>(&locked)
                    : surroundingIs("none")   ? static_cast<QObject*>(&none)
                                              : nullptr;
    if (!test) {
        std::fputs("start it through with_key_store\n", stderr);
        return 2;
    }
    return QTest::qExec(test, argc, argv);
}

#include "tst_key_store.moc"
