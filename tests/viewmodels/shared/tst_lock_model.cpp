// SPDX-License-Identifier: GPL-3.0-or-later
// Changing how the records open: with proof only, and until it is done the old way holds.
#include "app/shared/key_change_model.h"
#include "app/shared/lock_model.h"
#include "app/shared/unlock_model.h"
#include "app/shared/wording/explain.h"
#include "core/secret/secret.h"
#include "core/vault/recovery_code.h"
#include "tests/support/fake_key_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using namespace Qt::StringLiterals;
using app::KeyChangeModel;
using app::LockModel;
using app::UnlockModel;
using Change = LockModel::Change;
using Place = KeyChangeModel::Place;
using State = UnlockModel::State;
using Way = UnlockModel::Way;

class LockModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }
    void init();
    void keepsItsChoices();
    void aPinIsSetChangedAndRemoved();
    void aNewPassphraseTakesThePlaceOfTheOld();
    void aWrongProofChangesNothing();
    void whatIsNewMustBeSound();
    void aRecoveryCodeIsTypedBackFirst();
    void theCodeCanBeTheProof();
    void aKeyStoreThatFailsLeavesThingsAsTheyWere_data();
    void aKeyStoreThatFailsLeavesThingsAsTheyWere();
    void tenWrongPinsLeaveTheOtherWays();
    void whatCanBeNoPinCostsNoTry();
    void aSilentKeyStoreCostsNoTry();

private:
    [[nodiscard]] std::unique_ptr<KeyChangeModel> change(Change what);
    /// Saves, and says how it ended: the sentence, or nothing after a refusal.
    [[nodiscard]] static QString save(KeyChangeModel& model, const QString& proof, const QString& fresh,
                                      const QString& again = {});
    [[nodiscard]] bool opens(Way way, const QString& typed);
    void setPin();
    [[nodiscard]] QString setCode();

    const QString m_words = u"long enough"_s;
    const QString m_pin = u"271828"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    const base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    std::unique_ptr<testing::FakeKeyStore> m_store;
    std::unique_ptr<UnlockModel> m_unlock;
};

void LockModelTest::init()
{
    m_unlock.reset();
    m_store = std::make_unique<testing::FakeKeyStore>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_unlock =
        std::make_unique<UnlockModel>(m_folder->filePath(u"vault"_s), vault::Role::Client, m_clock, m_store.get());
    m_unlock->setKdfCost({quint64(8) * 1024 * 1024, 1});
    m_unlock->create(u"Noa"_s, m_words, m_words);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

std::unique_ptr<KeyChangeModel> LockModelTest::change(Change what)
{
    return std::make_unique<KeyChangeModel>(*m_unlock->session(), m_store.get(), what, m_unlock->kdfCost());
}

QString LockModelTest::save(KeyChangeModel& model, const QString& proof, const QString& fresh, const QString& again)
{
    QSignalSpy left(&model, &KeyChangeModel::left);
    model.save(proof, fresh, again);
    if (!QTest::qWaitFor([&] { return !model.isWorking(); }))
        return {};
    return left.isEmpty() ? QString() : left.first().first().toString();
}

/// Locks, tries, and unlocks with the passphrase if that did not open.
bool LockModelTest::opens(Way way, const QString& typed)
{
    m_unlock->lock();
    m_unlock->setWay(way);
    m_unlock->open(typed);
    if (!QTest::qWaitFor([this] { return m_unlock->state() != State::Working; }))
        return false;
    if (m_unlock->state() == State::Open)
        return true;
    m_unlock->unlock(m_words);
    return QTest::qWaitFor([this] { return m_unlock->state() == State::Open; }) && false;
}

void LockModelTest::setPin()
{
    QVERIFY(!save(*change(Change::Pin), m_words, m_pin, m_pin).isEmpty());
}

QString LockModelTest::setCode()
{
    const auto model = change(Change::RecoveryCode);
    const QString code = model->code();
    model->wroteItDown();
    return save(*model, m_words, code).isEmpty() ? QString() : code;
}

void LockModelTest::keepsItsChoices()
{
    {
        LockModel model(*m_unlock->session(), m_store.get(), {});
        QCOMPARE(model.minutes(), 2);
        QVERIFY(model.covers());
        model.setMinutes(15);
        model.setCovers(false);
        model.setMinutes(7); // not among them
        QCOMPARE(model.minutes(), 15);
    }
    const LockModel again(*m_unlock->session(), m_store.get(), {});
    QCOMPARE(again.minutes(), 15);
    QVERIFY(!again.covers());
    QVERIFY(LockModel::minutesText(0) != LockModel::minutesText(1));
}

void LockModelTest::aPinIsSetChangedAndRemoved()
{
    setPin();
    QVERIFY(opens(Way::Pin, m_pin));
    QVERIFY(!save(*change(Change::Pin), m_words, u"314159"_s, u"314159"_s).isEmpty());
    QVERIFY(!opens(Way::Pin, m_pin));
    QVERIFY(opens(Way::Pin, u"٣١٤١٥٩"_s)); // the same digits on another keyboard
    LockModel model(*m_unlock->session(), m_store.get(), {});
    QTRY_VERIFY(model.canHavePin());
    QVERIFY(model.hasPin());
    model.removePin();
    QTRY_VERIFY(!model.hasPin());
    QVERIFY(!model.said().isEmpty());
    m_unlock->lock();
    QVERIFY(!m_unlock->byPin());
    QCOMPARE(m_unlock->way(), Way::Passphrase);
    QVERIFY(m_store->entries.isEmpty());
}

void LockModelTest::aNewPassphraseTakesThePlaceOfTheOld()
{
    const QString fresh = u"other quiet words"_s;
    QVERIFY(!save(*change(Change::Passphrase), m_words, fresh, fresh).isEmpty());
    m_unlock->lock();
    m_unlock->unlock(m_words);
    QTRY_COMPARE(m_unlock->trouble(), UnlockModel::Trouble::Secret);
    m_unlock->unlock(fresh);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void LockModelTest::aWrongProofChangesNothing()
{
    const auto model = change(Change::Pin);
    QVERIFY(save(*model, u"not the words"_s, m_pin, m_pin).isEmpty());
    QCOMPARE(model->problemAt(), Place::Proof);
    QCOMPARE(model->problem(), app::explain(vault::Error::WrongPassphrase));
    QVERIFY(m_store->entries.isEmpty());
    QVERIFY(save(*model, {}, m_pin, m_pin).isEmpty());
    QCOMPARE(model->problemAt(), Place::Proof);
    QVERIFY(!save(*model, m_words, m_pin, m_pin).isEmpty()); // and the same page goes on
}

void LockModelTest::whatIsNewMustBeSound()
{
    const auto pin = change(Change::Pin);
    QVERIFY(save(*pin, m_words, u"111111"_s, u"111111"_s).isEmpty());
    QCOMPARE(pin->problemAt(), Place::New);
    QVERIFY(save(*pin, m_words, m_pin, u"271829"_s).isEmpty());
    QCOMPARE(pin->problemAt(), Place::NewAgain);
    const auto words = change(Change::Passphrase);
    QVERIFY(save(*words, m_words, u"short"_s, u"short"_s).isEmpty());
    QCOMPARE(words->problemAt(), Place::New);
    QVERIFY(save(*words, m_words, u"other quiet words"_s, u"other quiet word"_s).isEmpty());
    QCOMPARE(words->problemAt(), Place::NewAgain);
    QVERIFY(opens(Way::Passphrase, m_words));
}

void LockModelTest::aRecoveryCodeIsTypedBackFirst()
{
    const auto model = change(Change::RecoveryCode);
    QVERIFY(model->showsCode());
    const QString code = model->code();
    model->wroteItDown();
    QVERIFY(model->code().isEmpty());
    QVERIFY(save(*model, m_words, vault::recoveryCodeText(vault::newRecoveryCode())).isEmpty());
    QCOMPARE(model->problemAt(), Place::New);
    model->back(); // to look at it once more
    QCOMPARE(model->code(), code);
    model->wroteItDown();
    QVERIFY(!save(*model, m_words, code).isEmpty());
    QVERIFY(opens(Way::RecoveryCode, code));

    const QString second = setCode();
    QVERIFY(!second.isEmpty());
    QVERIFY(!opens(Way::RecoveryCode, code)); // the old paper opens nothing
    QVERIFY(opens(Way::RecoveryCode, second));
}

void LockModelTest::theCodeCanBeTheProof()
{
    const QString code = setCode();
    const auto model = change(Change::Passphrase);
    QVERIFY(model->mayChooseProof());
    QVERIFY(!model->proofIsCode());
    model->setProofIsCode(true);
    const QString fresh = u"other quiet words"_s;
    QVERIFY(save(*model, u"not a code"_s, fresh, fresh).isEmpty());
    QCOMPARE(model->problemAt(), Place::Proof);
    QVERIFY(!save(*model, code, fresh, fresh).isEmpty()); // as one does who forgot the passphrase
    QVERIFY(opens(Way::Passphrase, fresh));
}

void LockModelTest::aKeyStoreThatFailsLeavesThingsAsTheyWere_data()
{
    QTest::addColumn<int>("how");
    for (const vault::KeyStoreError error : testing::everyKeyStoreError)
        QTest::newRow(qPrintable(QString::number(int(error)))) << int(error);
}

void LockModelTest::aKeyStoreThatFailsLeavesThingsAsTheyWere()
{
    QFETCH(int, how);
    m_store->failAll(vault::KeyStoreError(how));
    const auto model = change(Change::Pin);
    QVERIFY(save(*model, m_words, m_pin, m_pin).isEmpty());
    QVERIFY(!model->problem().isEmpty());
    QCOMPARE(model->problemAt(), Place::Nowhere);
    m_store->failAll(std::nullopt);
    m_unlock->lock();
    QVERIFY(!m_unlock->byPin());
    m_unlock->unlock(m_words);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void LockModelTest::tenWrongPinsLeaveTheOtherWays()
{
    setPin();
    m_unlock->lock();
    for (int left = 9; left >= 1; --left) {
        m_unlock->open(u"111222"_s);
        QTRY_COMPARE(m_unlock->state(), State::Locked);
        QCOMPARE(m_unlock->trouble(), UnlockModel::Trouble::Secret);
        QVERIFY2(m_unlock->triesText().contains(QString::number(left)), qPrintable(m_unlock->triesText()));
        QCOMPARE(m_unlock->way(), Way::Pin);
    }
    m_unlock->open(u"111222"_s);
    QTRY_COMPARE(m_unlock->trouble(), UnlockModel::Trouble::PinOver);
    QCOMPARE(m_unlock->problem(), app::explain(vault::Error::PinOver));
    QVERIFY(!m_unlock->byPin());
    QCOMPARE(m_unlock->way(), Way::Passphrase);
    QVERIFY(m_unlock->triesText().isEmpty());
    m_unlock->open(m_words);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void LockModelTest::whatCanBeNoPinCostsNoTry()
{
    setPin();
    m_unlock->lock();
    for (const QString& typed : {u"12"_s, u"letters"_s, QString(13, u'7'), QString()})
        m_unlock->open(typed);
    QCOMPARE(m_unlock->trouble(), UnlockModel::Trouble::Secret);
    QVERIFY(m_unlock->triesText().isEmpty());
}

void LockModelTest::aSilentKeyStoreCostsNoTry()
{
    setPin();
    m_unlock->lock();
    m_store->readFails = vault::KeyStoreError::TimedOut;
    m_unlock->open(m_pin);
    QTRY_COMPARE(m_unlock->trouble(), UnlockModel::Trouble::KeyStore);
    QCOMPARE(m_unlock->problem(), app::explain(vault::Error::KeyStoreRefused));
    QVERIFY(m_unlock->triesText().isEmpty());
    QCOMPARE(m_unlock->way(), Way::Pin);
    m_store->readFails.reset();
    m_unlock->open(m_pin);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

QTEST_GUILESS_MAIN(LockModelTest)
#include "tst_lock_model.moc"
