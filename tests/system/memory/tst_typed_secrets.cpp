// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase and a PIN typed on the client's real pages, key by key: once the vault is open, and once it is locked
// again, neither is anywhere in this process.
#include "app/client/client_app.h"
#include "app/shared/practice/practice_key_store.h"
#include "app/shared/set_up_model.h"
#include "core/secret/secret.h"
#include "tests/support/find_item.h"
#include "tests/support/memory_scan.h"

#include <QApplication>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using namespace Qt::StringLiterals;
using app::AppModel;
using app::UnlockModel;
using test::MaskedSecret;

namespace {

/// Where the text, or eight letters of it in a row, lies in what this process can write to.
QStringList hitsOf(const MaskedSecret& text)
{
    test::MemoryScan scan;
    scan.lookForText("typed", text.bytes().view());
    return scan.hits(test::MemoryScan::Where::Writable);
}

} // namespace

class TestTypedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingTypedStays();

private:
    void focus(const char* name);
    void type(const MaskedSecret& text);
    void judge(const MaskedSecret& text, const char* when);

    QTemporaryDir m_folder;
    app::PracticeKeyStore m_store;
    const base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    std::unique_ptr<app::ClientApp> m_app;
};

void TestTypedSecrets::focus(const char* name)
{
    QTRY_VERIFY2(tests::findVisible(m_app->window()->contentItem(), QString::fromLatin1(name)), name);
    QQuickItem* const item = tests::findVisible(m_app->window()->contentItem(), QString::fromLatin1(name));
    QVERIFY(QMetaObject::invokeMethod(item, "focusInput"));
}

void TestTypedSecrets::type(const MaskedSecret& text)
{
    for (int i = 0; i < text.size(); ++i)
        QTest::keyClick(m_app->window(), text.at(i));
}

void TestTypedSecrets::judge(const MaskedSecret& text, const char* when)
{
    QTest::qWait(100); // pages that were left are gone
    const QStringList found = hitsOf(text);
    QVERIFY2(found.isEmpty(), qPrintable(u"%1: %2"_s.arg(QLatin1String(when), found.join(u"; "))));
}

void TestTypedSecrets::nothingTypedStays()
{
    app::ClientOptions options;
    options.vaultDirectory = m_folder.filePath(u"vault"_s);
    options.kdfCost = {8 * 1024 * 1024, 1};
    options.look.reducedMotion = true;
    options.keyStore = &m_store;
    m_app = std::make_unique<app::ClientApp>(options, m_clock);
    QVERIFY(m_app->show());
    QVERIFY(QTest::qWaitForWindowExposed(m_app->window()));

    const auto words = MaskedSecret::random(20, "abcdefghijklmnopqrstuvwxyz");
    const auto pin = MaskedSecret::random(12, "0123456789");
    auto* setUp = qobject_cast<app::SetUpModel*>(m_app->model().pageModel());
    setUp->sayName(u"Noa"_s);
    QTRY_VERIFY(setUp->canHavePin());
    setUp->chooseBoth();
    for (const char* name : {"newPin", "newPinAgain"}) {
        focus(name);
        type(pin);
    }
    for (const char* name : {"newPassphrase", "newPassphraseAgain"}) {
        focus(name);
        type(words);
    }
    QVERIFY(!hitsOf(words).isEmpty()); // it is there while it is being typed: the search works
    QTest::keyClick(m_app->window(), Qt::Key_Return);
    QTRY_COMPARE(setUp->step(), app::SetUpModel::Step::Code);
    setUp->goWithoutCode();
    QTRY_COMPARE(m_app->unlock().state(), UnlockModel::State::Open);
    judge(words, "a passphrase after set-up");
    judge(pin, "a PIN after set-up");

    m_app->unlock().lock();
    focus("pin");
    type(pin);
    QTest::keyClick(m_app->window(), Qt::Key_Return);
    QTRY_COMPARE(m_app->unlock().state(), UnlockModel::State::Open);
    judge(pin, "a PIN after unlocking");

    m_app->unlock().lock();
    m_app->unlock().setWay(UnlockModel::Way::Passphrase);
    focus("passphrase");
    type(words);
    QTest::keyClick(m_app->window(), Qt::Key_Return);
    QTRY_COMPARE(m_app->unlock().state(), UnlockModel::State::Open);
    judge(words, "a passphrase after unlocking");
    m_app->unlock().lock();
    judge(words, "a passphrase after locking");
    judge(pin, "a PIN after locking");
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestTypedSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typed_secrets.moc"
