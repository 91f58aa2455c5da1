// SPDX-License-Identifier: GPL-3.0-or-later
// The client's real app, offscreen: opened by typing the passphrase into its own page, locked, and nothing of
// them or of the keys is left in the process, neither in the page's text fields nor in QML's heap nor on a stack.
#include "app/client/client_app.h"
#include "core/vault/keyring.h"
#include "tests/support/memory_scan.h"

#include <QApplication>
#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace accord;
using namespace accord::test;
using State = app::UnlockModel::State;

namespace {

constexpr vault::KdfCost leastCost{quint64(8) * 1024 * 1024, 1};

constexpr int cycles = 200;

SecretBytes someLetters(size_t count)
{
    SecretBytes letters = SecretBytes::random(count);
    std::transform(letters.data(), letters.data() + count, letters.data(),
                   [](unsigned char byte) { return static_cast<unsigned char>('a' + byte % 26); });
    return letters;
}

} // namespace

class TestAppMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLeftAfterLocking();

private:
    void type(const MaskedSecret& secret);
    QTemporaryDir m_folder;
    base::SystemClock m_clock;
    MaskedSecret m_passphrase{someLetters(24).view()};
    MemoryScan m_scan;
    std::unique_ptr<app::ClientApp> m_app;
};

void TestAppMemory::initTestCase()
{
    m_scan.lookForText("the passphrase", m_passphrase.bytes().view());
    const QString path = m_folder.filePath(QStringLiteral("vault"));
    {
        const auto made = vault::Vault::create({path, vault::Role::Client, QStringLiteral("Noa"), leastCost},
                                               m_passphrase.bytes(), m_clock);
        QVERIFY(made);
    }
    {
        QFile file(path + QStringLiteral("/keyring"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto keyring = vault::Keyring::decode(file.readAll());
        QVERIFY(keyring);
        const auto key = keyring->unlock(m_passphrase.bytes());
        QVERIFY(key);
        m_scan.lookForRawKey("the database's key", key->view());
    }
    app::ClientOptions options;
    options.vaultDirectory = path;
    options.kdfCost = leastCost;
    m_app = std::make_unique<app::ClientApp>(std::move(options), m_clock);
    QVERIFY(m_app->show());
    QVERIFY(QTest::qWaitForWindowExposed(m_app->window()));
    const QStringList left = m_scan.hits();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestAppMemory::type(const MaskedSecret& secret)
{
    for (size_t i = 0;; ++i) {
        char letter = '\0'; // one at a time, as a keyboard does
        {
            const SecretBytes whole = secret.bytes();
            if (i == whole.size())
                break;
            letter = char(whole.data()[i]);
        }
        QTest::keyClick(m_app->window(), letter);
    }
    QTest::keyClick(m_app->window(), Qt::Key_Return);
}

void TestAppMemory::nothingIsLeftAfterLocking()
{
    app::UnlockModel& unlock = m_app->unlock();
    for (int cycle = 0; cycle < cycles; ++cycle) {
        QTest::qWait(1);
        QTRY_VERIFY(m_app->window()->activeFocusItem());
        type(m_passphrase);
        QTRY_COMPARE_WITH_TIMEOUT(unlock.state(), State::Open, 60'000);
        if (cycle == 0)
            QVERIFY(!m_scan.hits().filter(QStringLiteral("key at")).isEmpty());
        QTest::qWait(1);
        unlock.lock();
        QTRY_COMPARE(unlock.state(), State::Locked);
        QTest::qWait(50);
        if (cycle % 10 != 9 && cycle > 1)
            continue;
        const QStringList left = m_scan.hits(MemoryScan::Where::Writable);
        QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("after cycle %1:\n").arg(cycle) + left.join(u'\n')));
    }
    const QStringList left = m_scan.hits();
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    qInfo("%d times opened by typing and locked in the real app: 0 pieces of passphrase or key in %d MB", cycles,
          m_scan.megabytes());
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestAppMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_app_memory.moc"
