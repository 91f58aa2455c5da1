// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening a vault from a screen: what goes wrong is said in words and changes nothing.
#include "app/shared/sync_service.h"
#include "app/shared/unlock_model.h"
#include "app/shared/wording/explain.h"
#include "core/secret/secret.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using app::UnlockModel;
using State = app::UnlockModel::State;
using namespace Qt::StringLiterals;

class UnlockModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void doesNotTouchWhatIsThere();
    void saysThatTheFolderIsNoVault();
    void saysThatThePassphraseIsWrong();
    void saysThatTheVaultIsInUse();
    void saysThatTheVaultIsTheOtherRoles();
    void makesUnlocksAndLocks();
    void tellsBeforeTheSessionGoes();
    void oneAttemptAtATime();
    void mayBeDestroyedWhileWorking();
    void onePassphraseTypedTwoWays();
    void theScreenIsNotHeldUp();

private:
    std::unique_ptr<UnlockModel> model(vault::Role role = vault::Role::Client) const;
    void makeVault() const;

    base::ManualClock m_clock{QDateTime(QDate(2025, 3, 10), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_directory;
};

namespace {

const QString good = u"correct horse battery"_s;
constexpr vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1};

} // namespace

std::unique_ptr<UnlockModel> UnlockModelTest::model(vault::Role role) const
{
    auto made = std::make_unique<UnlockModel>(m_directory, role, m_clock);
    made->setKdfCost(cheap);
    return made;
}

void UnlockModelTest::makeVault() const
{
    const auto made = model();
    made->create(u"Kim"_s, good, good);
    QTRY_COMPARE(made->state(), State::Open);
}

void UnlockModelTest::initTestCase()
{
    QVERIFY(initialiseSecrets());
}

void UnlockModelTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_directory = m_folder->filePath(u"a/b/vault"_s); // parents are made when needed
}

void UnlockModelTest::cleanup()
{
    m_folder.reset();
}

void UnlockModelTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("repeated");
    QTest::newRow("no name") << u""_s << good << good;
    QTest::newRow("a name of spaces") << u"  \t "_s << good << good;
    QTest::newRow("a name too long") << QString(65, u'k') << good << good;
    QTest::newRow("nothing") << u"Kim"_s << u""_s << u""_s;
    QTest::newRow("short") << u"Kim"_s << u"1234567"_s << u"1234567"_s;
    QTest::newRow("mismatch") << u"Kim"_s << good << u"correct horse batterz"_s;
}

void UnlockModelTest::refusesWhatCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QString, passphrase);
    QFETCH(QString, repeated);
    const auto subject = model();
    QSignalSpy states(subject.get(), &UnlockModel::stateChanged);
    subject->create(name, passphrase, repeated);
    QVERIFY(!subject->problem().isEmpty());
    QCOMPARE(subject->state(), State::NoVault);
    QVERIFY(states.isEmpty()); // not even tried
    QVERIFY(!QDir(m_folder->filePath(u"a"_s)).exists());
    subject->clearProblem();
    QVERIFY(subject->problem().isEmpty());
}

void UnlockModelTest::doesNotTouchWhatIsThere()
{
    QVERIFY(QDir().mkpath(m_directory));
    QFile letter(QDir(m_directory).filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("dear") == 4);
    letter.close();
    const auto subject = model();
    QCOMPARE(subject->state(), State::NoVault);
    subject->create(u"Kim"_s, good, good);
    QTRY_COMPARE(subject->problem(), app::explain(vault::Error::AlreadyExists));
    QCOMPARE(subject->state(), State::NoVault);
    QCOMPARE(QDir(m_directory).entryList(QDir::Files), QStringList{u"letter.txt"_s});
}

void UnlockModelTest::saysThatTheFolderIsNoVault()
{
    const auto subject = model();
    subject->unlock(good);
    QTRY_COMPARE(subject->problem(), app::explain(vault::Error::NotAVault));
    QCOMPARE(subject->state(), State::NoVault);
    QVERIFY(!QDir(m_directory).exists());
}

void UnlockModelTest::saysThatThePassphraseIsWrong()
{
    makeVault();
    const auto subject = model();
    QCOMPARE(subject->state(), State::Locked);
    subject->unlock(u"wrong horse battery"_s);
    QCOMPARE(subject->state(), State::Working);
    QTRY_COMPARE(subject->state(), State::Locked);
    QCOMPARE(subject->problem(), app::explain(vault::Error::WrongPassphrase));
    QVERIFY(!subject->session());
    subject->unlock(QString());
    QCOMPARE(subject->problem(), app::explain(vault::Error::EmptyPassphrase));
    subject->unlock(good); // and nothing is locked away by a mistake
    QTRY_COMPARE(subject->state(), State::Open);
    QVERIFY(subject->problem().isEmpty());
}

void UnlockModelTest::saysThatTheVaultIsInUse()
{
    makeVault();
    const auto first = model();
    first->unlock(good);
    QTRY_COMPARE(first->state(), State::Open);
    const auto second = model();
    second->unlock(good);
    QTRY_COMPARE(second->problem(), app::explain(vault::Error::InUse));
    QCOMPARE(second->state(), State::Locked);
    QCOMPARE(first->state(), State::Open);
}

void UnlockModelTest::saysThatTheVaultIsTheOtherRoles()
{
    makeVault();
    const auto subject = model(vault::Role::Therapist);
    subject->unlock(good);
    QTRY_COMPARE(subject->problem(), app::explain(sync::Error::WrongRole));
    QCOMPARE(subject->state(), State::Locked);
    const auto owner = model(); // it was let go of
    owner->unlock(good);
    QTRY_COMPARE(owner->state(), State::Open);
}

void UnlockModelTest::makesUnlocksAndLocks()
{
    const auto subject = model(vault::Role::Therapist);
    QVERIFY(subject->forTherapist());
    subject->create(u"  Dr Amara Weiss "_s, good, good);
    QTRY_COMPARE(subject->state(), State::Open);
    QCOMPARE(subject->session()->vault().name(), u"Dr Amara Weiss"_s);
    QCOMPARE(subject->session()->vault().role(), vault::Role::Therapist);
    QVERIFY(!subject->session()->questionnaire().items.isEmpty());
    QCOMPARE(subject->session()->sync().sentence(), QString());

    QSignalSpy records(subject->session(), &app::Session::recordsChanged);
    subject->session()->noteChange();
    QCOMPARE(records.size(), 1);

    subject->lock();
    QCOMPARE(subject->state(), State::Locked);
    QVERIFY(!subject->session());
    subject->lock(); // again is nothing
    subject->unlock(good);
    QTRY_COMPARE(subject->state(), State::Open);
}

void UnlockModelTest::tellsBeforeTheSessionGoes()
{
    auto subject = model();
    subject->create(u"Kim"_s, good, good);
    QTRY_COMPARE(subject->state(), State::Open);
    int told = 0;
    UnlockModel* const bare = subject.get();
    connect(bare, &UnlockModel::closing, bare, [bare, &told] {
        QCOMPARE(bare->session()->vault().name(), u"Kim"_s); // still alive
        ++told;
    });
    subject->lock();
    QCOMPARE(told, 1);
    subject->unlock(good);
    QTRY_COMPARE(subject->state(), State::Open);
    subject.reset();
    QCOMPARE(told, 2);
}

void UnlockModelTest::oneAttemptAtATime()
{
    makeVault();
    const auto subject = model();
    QSignalSpy states(subject.get(), &UnlockModel::stateChanged);
    subject->unlock(u"wrong horse battery"_s);
    subject->unlock(good);
    subject->create(u"Kim"_s, good, good);
    QTRY_COMPARE(subject->state(), State::Locked);
    QTest::qWait(50);
    QCOMPARE(states.size(), 2); // Working, Locked
}

void UnlockModelTest::mayBeDestroyedWhileWorking()
{
    makeVault();
    auto subject = model();
    subject->unlock(good);
    subject.reset();
    const auto next = model();
    next->unlock(good);
    QTRY_COMPARE(next->state(), State::Open);
}

void UnlockModelTest::onePassphraseTypedTwoWays()
{
    const QString composed = u"caf\u00e9 au lait"_s;
    const QString decomposed = u"cafe\u0301 au lait"_s;
    QVERIFY(composed != decomposed);
    {
        const auto maker = model();
        maker->create(u"Kim"_s, composed, composed);
        QTRY_COMPARE(maker->state(), State::Open);
    }
    const auto subject = model();
    subject->unlock(decomposed);
    QTRY_COMPARE(subject->state(), State::Open);
}

void UnlockModelTest::theScreenIsNotHeldUp()
{
    const auto subject = std::make_unique<UnlockModel>(m_directory, vault::Role::Client, m_clock);
    subject->setKdfCost({quint64(64) * 1024 * 1024, 2});
    QElapsedTimer timer;
    timer.start();
    subject->create(u"Kim"_s, good, good);
    const qint64 call = timer.restart();
    qint64 longest = call;
    while (subject->state() == State::Working) {
        QCoreApplication::processEvents();
        longest = qMax(longest, timer.restart());
        QThread::usleep(500);
    }
    QCOMPARE(subject->state(), State::Open);
    qInfo() << "longest hold of the screen while a vault is made:" << longest << "ms";
    QVERIFY(longest < 100); // generous for a busy machine; key derivation alone is longer than this
}

QTEST_GUILESS_MAIN(UnlockModelTest)
#include "tst_unlock_model.moc"
