// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the first time, against a real vault: what is wrong says so at its place, and nothing is made before the
// end.
#include "app/shared/look.h"
#include "app/shared/set_up_model.h"
#include "app/shared/wording/explain.h"
#include "core/secret/secret.h"
#include "core/vault/recovery_code.h"
#include "tests/support/fake_key_store.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using namespace Qt::StringLiterals;
using app::SetUpModel;
using app::UnlockModel;
using Step = SetUpModel::Step;
using Place = SetUpModel::Place;
using State = UnlockModel::State;

namespace {

constexpr vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1};
const QString good = u"a few quiet words"_s;
const QString pin = u"271828"_s;

/// The folder, the models, and a key store that can be told to fail.
struct House
{
    explicit House(bool withStore = true)
        : unlock(directory(), vault::Role::Client, clock, withStore ? &store : nullptr)
    {
        unlock.setKdfCost(cheap);
    }
    [[nodiscard]] QString directory() const { return folder.filePath(u"vault"_s); }
    [[nodiscard]] bool nothingIsMade() const { return QDir(folder.path()).isEmpty(); }

    QTemporaryDir folder;
    const base::ManualClock clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    testing::FakeKeyStore store;
    UnlockModel unlock;
};

/// Through the keys to the code that is shown.
void toTheCode(SetUpModel& model)
{
    model.sayName(u"Noa"_s);
    QCOMPARE(model.step(), Step::Keys);
    model.takeKeys(pin, pin, good, good);
    QCOMPARE(model.step(), Step::Code);
}

} // namespace

class SetUpModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }
    void wrongInputSaysWhyAtItsPlace_data();
    void wrongInputSaysWhyAtItsPlace();
    void withoutAKeyStoreThereIsNoPin();
    void aPinNeedsTheCode();
    void aPassphraseMayDoWithoutTheCode();
    void everyWayOpensAfterwards();
    void aMistypedCodeIsNoticed_data();
    void aMistypedCodeIsNoticed();
    void theCodeIsShownInItsStepOnly();
    void backLeadsBackAndKeepsTheCode();
    void aKeyStoreThatRefusesLeadsToAPassphrase();
    void whatCannotBeMadeIsSaid();
    void aDraftOfATranslationIsSaid();
};

void SetUpModelTest::aDraftOfATranslationIsSaid()
{
    House house;
    {
        const app::Look english({});
        QVERIFY(!SetUpModel(house.unlock).draftLanguage());
    }
    const app::Look german({}, {{}, {}, u"de"_s, {}});
    QVERIFY(SetUpModel(house.unlock).draftLanguage());
    UnlockModel therapists(house.directory(), vault::Role::Therapist, house.clock, nullptr);
    QVERIFY(!SetUpModel(therapists).draftLanguage()); // theirs speaks English
}

void SetUpModelTest::wrongInputSaysWhyAtItsPlace_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<Place>("place");
    QTest::newRow("letters for a PIN") << QStringList{u"abcdef"_s, u"abcdef"_s, good, good} << Place::Pin;
    QTest::newRow("five digits") << QStringList{u"27182"_s, u"27182"_s, good, good} << Place::Pin;
    QTest::newRow("a row") << QStringList{u"123456"_s, u"123456"_s, good, good} << Place::Pin;
    QTest::newRow("two PINs") << QStringList{pin, u"271829"_s, good, good} << Place::PinAgain;
    QTest::newRow("short words") << QStringList{pin, pin, u"short"_s, u"short"_s} << Place::Passphrase;
    QTest::newRow("two passphrases") << QStringList{pin, pin, good, u"a few quiet word"_s} << Place::PassphraseAgain;
}

void SetUpModelTest::wrongInputSaysWhyAtItsPlace()
{
    QFETCH(QStringList, typed);
    QFETCH(Place, place);
    House house;
    SetUpModel model(house.unlock);
    QTRY_VERIFY(model.canHavePin());
    model.sayName(u"   "_s);
    QCOMPARE(model.step(), Step::Welcome);
    QCOMPARE(model.problemAt(), Place::Name);
    model.sayName(u"Noa"_s);
    QVERIFY(model.problem().isEmpty());
    model.chooseBoth();
    model.takeKeys(typed.at(0), typed.at(1), typed.at(2), typed.at(3));
    QCOMPARE(model.step(), Step::Keys);
    QCOMPARE(model.problemAt(), place);
    QVERIFY(!model.problem().isEmpty());
    model.clearProblem();
    QVERIFY(model.problem().isEmpty());
    QVERIFY(house.nothingIsMade());
}

void SetUpModelTest::withoutAKeyStoreThereIsNoPin()
{
    House house(false);
    SetUpModel model(house.unlock);
    QTest::qWait(20);
    QVERIFY(!model.canHavePin());
    QVERIFY(model.wantsPassphrase());
    model.choosePin(); // not to be had
    QVERIFY(!model.wantsPin());
    QVERIFY(model.wantsPassphrase());

    House absent; // there, but this device runs none
    absent.store.present = false;
    SetUpModel second(absent.unlock);
    QTest::qWait(50);
    QVERIFY(!second.canHavePin());
}

void SetUpModelTest::aPinNeedsTheCode()
{
    House house;
    SetUpModel model(house.unlock);
    QTRY_VERIFY(model.canHavePin());
    QVERIFY(!model.wantsPassphrase()); // the quick way is proposed
    toTheCode(model);
    QVERIFY(!model.mayGoWithoutCode());
    model.goWithoutCode();
    QCOMPARE(house.unlock.state(), State::NoVault);
    QVERIFY(house.nothingIsMade());
    const QString code = model.code();
    model.wroteItDown();
    model.checkCode(code);
    QTRY_COMPARE(house.unlock.state(), State::Open);
    QVERIFY(house.unlock.byPin() && house.unlock.byRecoveryCode() && !house.unlock.byPassphrase());
    QCOMPARE(house.unlock.session()->vault().name(), u"Noa"_s);
}

void SetUpModelTest::aPassphraseMayDoWithoutTheCode()
{
    House house(false);
    SetUpModel model(house.unlock);
    toTheCode(model);
    QVERIFY(model.mayGoWithoutCode());
    model.goWithoutCode();
    QVERIFY(model.hasBegun());
    QTRY_COMPARE(house.unlock.state(), State::Open);
    QVERIFY(house.unlock.byPassphrase() && !house.unlock.byRecoveryCode() && !house.unlock.byPin());
}

void SetUpModelTest::everyWayOpensAfterwards()
{
    House house;
    QString code;
    {
        SetUpModel model(house.unlock);
        QTRY_VERIFY(model.canHavePin());
        model.chooseBoth();
        toTheCode(model);
        code = model.code();
        model.wroteItDown();
        model.checkCode(code.toLower().replace(u'-', u' ')); // as a person types it
    }
    QTRY_COMPARE(house.unlock.state(), State::Open);
    for (const auto& [way, typed] :
         {std::pair(UnlockModel::Way::Pin, pin), std::pair(UnlockModel::Way::Passphrase, good),
          std::pair(UnlockModel::Way::RecoveryCode, code)}) {
        house.unlock.lock();
        QCOMPARE(house.unlock.way(), UnlockModel::Way::Pin); // the quickest is proposed
        house.unlock.setWay(way);
        house.unlock.open(typed);
        QTRY_COMPARE(house.unlock.state(), State::Open);
    }
}

void SetUpModelTest::aMistypedCodeIsNoticed_data()
{
    QTest::addColumn<int>("at");
    for (const int at : {0, 1, 13, 26, 27})
        QTest::newRow(qPrintable(u"character %1"_s.arg(at))) << at;
}

void SetUpModelTest::aMistypedCodeIsNoticed()
{
    QFETCH(int, at);
    House house(false);
    SetUpModel model(house.unlock);
    toTheCode(model);
    const QString code = model.code().remove(u'-');
    model.wroteItDown();
    QString wrong = code;
    wrong[at] = wrong.at(at) == u'7' ? u'8' : u'7';
    model.checkCode(wrong);
    QCOMPARE(model.problemAt(), Place::CodeField);
    QCOMPARE(model.problem(), app::explain(vault::RecoveryCodeError::Mistyped));
    model.checkCode(code.left(20));
    QCOMPARE(model.problem(), app::explain(vault::RecoveryCodeError::WrongLength));
    model.checkCode(vault::recoveryCodeText(vault::newRecoveryCode())); // sound, but another
    QCOMPARE(model.problemAt(), Place::CodeField);
    QCOMPARE(house.unlock.state(), State::NoVault);
    model.checkCode(code);
    QTRY_COMPARE(house.unlock.state(), State::Open);
}

void SetUpModelTest::theCodeIsShownInItsStepOnly()
{
    House house(false);
    SetUpModel model(house.unlock);
    QVERIFY(model.code().isEmpty());
    toTheCode(model);
    QCOMPARE(model.code().count(u'-'), 6);
    model.wroteItDown();
    QVERIFY(model.code().isEmpty());
}

void SetUpModelTest::backLeadsBackAndKeepsTheCode()
{
    House house(false);
    SetUpModel model(house.unlock);
    QCOMPARE(model.number(), 1);
    QCOMPARE(model.steps(), 4);
    toTheCode(model);
    QCOMPARE(model.number(), 3);
    const QString code = model.code();
    model.wroteItDown();
    QCOMPARE(model.number(), 3); // its second half
    model.back();
    QCOMPARE(model.code(), code); // what is written down already stays right
    model.back();
    QCOMPARE(model.step(), Step::Keys);
    model.takeKeys({}, {}, good, good);
    QCOMPARE(model.code(), code);
    model.back();
    model.back();
    QCOMPARE(model.step(), Step::Welcome);
    model.back(); // nowhere further
    QCOMPARE(model.step(), Step::Welcome);
}

void SetUpModelTest::aKeyStoreThatRefusesLeadsToAPassphrase()
{
    House house;
    SetUpModel model(house.unlock);
    QTRY_VERIFY(model.canHavePin());
    toTheCode(model);
    house.store.writeFails = vault::KeyStoreError::DeniedByUser;
    const QString code = model.code();
    model.wroteItDown();
    model.checkCode(code);
    QTRY_COMPARE(model.step(), Step::Keys);
    QVERIFY(!model.problem().isEmpty());
    QVERIFY(!model.canHavePin() && model.wantsPassphrase());
    QCOMPARE(house.unlock.state(), State::NoVault);
    model.takeKeys({}, {}, good, good);
    QCOMPARE(model.code(), code); // the paper still counts
    model.wroteItDown();
    model.checkCode(code);
    QTRY_COMPARE(house.unlock.state(), State::Open);
}

void SetUpModelTest::whatCannotBeMadeIsSaid()
{
    House house(false);
    SetUpModel model(house.unlock);
    toTheCode(model);
    QVERIFY(QDir().mkpath(house.directory()));
    QFile letter(QDir(house.directory()).filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    model.goWithoutCode();
    QTRY_COMPARE(model.problem(), app::explain(vault::Error::AlreadyExists));
    QVERIFY(!model.hasBegun());
    QCOMPARE(model.step(), Step::Code);
}

QTEST_GUILESS_MAIN(SetUpModelTest)
#include "tst_set_up_model.moc"
