// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting everything from a screen: not by a slip, not without saying what stays out there.
#include "app/shared/delete_model.h"
#include "tests/support/people.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using namespace Qt::StringLiterals;
using app::DeleteModel;
using app::UnlockModel;
using Stage = DeleteModel::Stage;
using State = UnlockModel::State;

namespace {

/// Lends a relay to the thread that asks.
class Borrowed final : public sync::Relay
{
public:
    explicit Borrowed(sync::Relay& relay) : m_relay(relay) {}
    sync::Result<void> createMailbox(const QString& url, const QString& token, const seal::MailboxAccess& box) override
    {
        return m_relay.createMailbox(url, token, box);
    }
    sync::Result<void> put(const QString& url, const seal::MailboxAccess& box, const QByteArray& letter) override
    {
        return m_relay.put(url, box, letter);
    }
    sync::Result<QList<QByteArray>> fetch(const QString& url, const seal::MailboxAccess& box, int wait) override
    {
        return m_relay.fetch(url, box, wait);
    }
    sync::Result<void> remove(const QString& url, const seal::MailboxAccess& box, const QByteArray& letter) override
    {
        return m_relay.remove(url, box, letter);
    }
    sync::Result<void> burn(const QString& url, const seal::MailboxAccess& box) override
    {
        return m_relay.burn(url, box);
    }

private:
    sync::Relay& m_relay;
};

/// A client who has shared, opened as the app does.
struct Shared
{
    explicit Shared(bool pairs = true) : people(pairs)
    {
        if (pairs) {
            people.share(people.checkIn(6, 5, 7), consent::Field::Bond);
            people.syncBoth();
        }
        people.client.reset();
        unlock = std::make_unique<UnlockModel>(folder(), vault::Role::Client, people.clock);
        unlock->unlock(u"correct horse battery"_s);
        if (!QTest::qWaitFor([this] { return unlock->state() == State::Open; }))
            qFatal("not opened");
    }
    [[nodiscard]] QString folder() const { return people.directory.filePath(u"client"_s); }
    [[nodiscard]] std::unique_ptr<DeleteModel> model()
    {
        return std::make_unique<DeleteModel>(*unlock, [this] { return std::make_unique<Borrowed>(people.relay); });
    }

    test::People people;
    std::unique_ptr<UnlockModel> unlock;
};

} // namespace

class DeleteModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void aSlipDeletesNothing()
    {
        Shared shared;
        const auto model = shared.model();
        QCOMPARE(model->sharedText(), u"Dr Amara Weiss"_s);
        for (const QString& typed : {u""_s, u"no"_s, u"delet"_s}) {
            model->confirm(typed);
            QCOMPARE(model->stage(), Stage::Ask);
            QVERIFY(!model->problem().isEmpty());
        }
        model->erase(); // out of turn
        QTest::qWait(20);
        QCOMPARE(shared.unlock->state(), State::Open);
        QSignalSpy left(model.get(), &DeleteModel::left);
        model->back();
        QCOMPARE(left.size(), 1);
        QCOMPARE(shared.people.received().size(), 1);
    }

    void callsBackSaysSoAndDeletes()
    {
        Shared shared;
        QSignalSpy erased(shared.unlock.get(), &UnlockModel::erased);
        {
            const auto model = shared.model();
            model->confirm(u" Delete "_s);
            QTRY_COMPARE(model->stage(), Stage::CalledBack);
            QCOMPARE(model->toldText(), u"Dr Amara Weiss"_s);
            QVERIFY(model->notToldText().isEmpty());
            QVERIFY(QDir(shared.folder()).exists()); // the last word is still to come
            model->erase();
        }
        QTRY_COMPARE(shared.unlock->state(), State::NoVault);
        QCOMPARE(erased.size(), 1);
        QVERIFY(!QDir(shared.folder()).exists());
        shared.people.syncTherapist();
        QVERIFY(shared.people.received().isEmpty());
    }

    void whoIsNotReachedIsNamedAndMayBeTriedAgain()
    {
        Shared shared;
        shared.people.relay.fault = [](int) { return sync::Error::RelayUnreachable; };
        const auto model = shared.model();
        model->confirm(DeleteModel::word());
        QTRY_COMPARE(model->stage(), Stage::CalledBack);
        QCOMPARE(model->notToldText(), u"Dr Amara Weiss"_s);
        shared.people.relay.fault = nullptr;
        model->callBackAgain();
        QCOMPARE(model->stage(), Stage::CallingBack);
        QTRY_COMPARE(model->stage(), Stage::CalledBack);
        QCOMPARE(model->toldText(), u"Dr Amara Weiss"_s);
        QVERIFY(model->notToldText().isEmpty());
        QCOMPARE(shared.unlock->state(), State::Open);
    }

    void whoSharedNothingIsAskedOnce()
    {
        Shared alone(false);
        const auto model = alone.model();
        QVERIFY(model->sharedText().isEmpty());
        model->confirm(DeleteModel::word());
        QTRY_COMPARE(alone.unlock->state(), State::NoVault);
        QVERIFY(!QDir(alone.folder()).exists());
    }

    void goingInTheMiddleIsSafe()
    {
        Shared shared;
        auto model = shared.model();
        model->confirm(DeleteModel::word());
        model.reset(); // as locking does; it waits for the vault to be let go of
        shared.unlock->lock();
        shared.unlock->unlock(u"correct horse battery"_s);
        QTRY_COMPARE(shared.unlock->state(), State::Open);
    }
};

QTEST_GUILESS_MAIN(DeleteModelTest)
#include "tst_delete_model.moc"
