// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning and showing with two real vaults and no network: video frames of noisy, turned codes, pictures and files.
#include "app/shared/hand_over_model.h"
#include "app/shared/picture/qr_picture.h"
#include "app/shared/practice/practice_camera.h"
#include "app/shared/scan_model.h"
#include "app/shared/session.h"
#include "core/seal/envelope.h"
#include "tests/support/people.h"
#include "tests/support/video_camera.h"
#include "tests/viewmodels/shared/chooser.h"

#include <QSignalSpy>
#include <QTest>

using namespace accord;
using app::HandOverModel;
using app::ScanModel;
using app::Wanted;
using Sight = app::ScanModel::Sight;
using test::PixelFormat;

namespace {

constexpr int patience = 20'000; // ms: two cores may be busy

/// Both sides as the apps have them, not paired yet.
class Room
{
public:
    Room() : people(false)
    {
        therapist = std::make_unique<app::Session>(std::move(people.therapist), people.questionnaire, people.clock);
        client = std::make_unique<app::Session>(std::move(people.client), people.questionnaire, people.clock);
    }

    sync::Invited invite()
    {
        auto invited = sync::invite(therapist->vault(), people.clock, people.relay, {}, sync::inRoomSeconds);
        if (!invited)
            qFatal("invite failed");
        therapistChannel = invited->channel;
        return *invited;
    }

    void accept(const QString& text)
    {
        const auto accepted = sync::accept(client->vault(), people.clock, text);
        if (!accepted)
            qFatal("accept failed");
        clientChannel = accepted->channel;
    }

    void pair() { accept(invite().link); }

    void share(double bond, const QString& note = {})
    {
        vault::CheckIn made;
        made.id = base::CheckInId::create();
        made.sessionDate = people.clock.today();
        made.finishedAt = people.clock.now();
        made.channel = clientChannel;
        made.questionnaire = sync::questionnaireName(people.questionnaire);
        made.answers = {{QStringLiteral("bond"), bond}};
        made.note = note;
        if (!client->vault().write([&](vault::Transaction& t) { t.checkIns.insert(made); }))
            qFatal("check-in failed");
        const auto preview = sync::preview(client->vault(), people.questionnaire, made.id, clientChannel,
                                           consent::Field::Bond | consent::Field::Note);
        if (!preview || !sync::share(client->vault(), people.clock, *preview))
            qFatal("share failed");
    }

    [[nodiscard]] int summaries() const
    {
        return int(therapist->vault()
                       .read([&](vault::Transaction& t) { return t.received.of(therapistChannel).size(); })
                       .value_or(-1));
    }

    test::People people;
    std::unique_ptr<app::Session> therapist;
    std::unique_ptr<app::Session> client;
    base::ChannelId therapistChannel;
    base::ChannelId clientChannel;
};

app::ScanOrder order(Wanted wanted)
{
    return {wanted, QStringLiteral("Scan"), QStringLiteral("Aim")};
}

QList<QImage> codes(const QStringList& texts)
{
    QList<QImage> images;
    for (const QString& text : texts)
        images << app::imageOfCodes({text});
    return images;
}

qr::OpenCamera films(const QStringList& texts, PixelFormat format = PixelFormat::Format_NV12)
{
    return [texts, format] { return std::make_unique<test::VideoCamera>(codes(texts), format); };
}

} // namespace

class TestScanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCameraIsOpenedBeforeThePageIs()
    {
        Room room;
        int opened = 0;
        const auto scene = std::make_shared<app::PracticeScene>();
        {
            ScanModel model(*room.client, order(Wanted::Invitation), [&] {
                ++opened;
                return std::make_unique<app::PracticeCamera>(scene);
            });
            QCOMPARE(opened, 0);
            QCOMPARE(model.sight(), Sight::Off);
            model.start();
            QCOMPARE(opened, 1);
            QCOMPARE(model.sight(), Sight::Starting);
            scene->show({QImage(64, 48, QImage::Format_RGB32)});
            QTRY_COMPARE_WITH_TIMEOUT(model.sight(), Sight::Looking, patience);
            QCOMPARE(model.picture().size(), QSize(64, 48));
            QCOMPARE(scene->running(), 1);
        }
        QCOMPARE(scene->running(), 0); // and none stays on after it
    }

    void nobodyIsFilmedWhoLooksAtSomethingElse()
    {
        Room room;
        const auto scene = std::make_shared<app::PracticeScene>();
        ScanModel model(*room.client, order(Wanted::Invitation), app::practiceCameras(scene));
        model.start();
        QCOMPARE(scene->running(), 1);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationHidden);
        QCOMPARE(scene->running(), 0);
        QCOMPARE(model.sight(), Sight::Off);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(scene->running(), 1);
    }

    void withoutACameraThePageSaysWhyAndWhatElseThereIs()
    {
        Room room;
        ScanModel none(*room.client, order(Wanted::Letters), {});
        none.start();
        QCOMPARE(none.sight(), Sight::NoCamera);
        QVERIFY(!none.blindTitle().isEmpty() && none.blindText().contains(QStringLiteral("file")));

        const auto scene = std::make_shared<app::PracticeScene>();
        ScanModel model(*room.client, order(Wanted::Letters), app::practiceCameras(scene));
        QSet<QString> said;
        for (const auto& [trouble, sight] : {std::pair(qr::CameraTrouble::NoCamera, Sight::NoCamera),
                                             std::pair(qr::CameraTrouble::Denied, Sight::Denied),
                                             std::pair(qr::CameraTrouble::Failed, Sight::Failed)}) {
            scene->fail(trouble);
            model.start();
            QCOMPARE(model.sight(), sight);
            said << model.blindTitle();
        }
        QCOMPARE(said.size(), 3);
        scene->fail(std::nullopt);
        model.start(); // allowed now
        QCOMPARE(model.sight(), Sight::Starting);
        QVERIFY(model.blindTitle().isEmpty());
    }

    void aWholePairingAndASummaryByCameraAlone_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("as phones film") << int(PixelFormat::Format_NV12);
        QTest::newRow("as webcams film") << int(PixelFormat::Format_YUYV);
        QTest::newRow("as screens film") << int(PixelFormat::Format_BGRX8888);
    }
    void aWholePairingAndASummaryByCameraAlone()
    {
        QFETCH(int, format);
        const auto camera = [&](const QStringList& texts) { return films(texts, PixelFormat(format)); };
        Room room;
        const sync::Invited invited = room.invite();

        ScanModel invitation(*room.client, order(Wanted::Invitation), camera({invited.qrText}));
        QSignalSpy read(&invitation, &ScanModel::invitationRead);
        invitation.start();
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, patience);
        QCOMPARE(invitation.sight(), Sight::Off); // found: the camera is off again
        room.accept(read.first().first().toString());
        room.share(7.5, QStringLiteral("That helped."));

        const HandOverModel answer(*room.client, room.clientChannel, true);
        QCOMPARE(answer.count(), 2); // the answer to the invitation, and a summary
        ScanModel scan(*room.therapist, order(Wanted::Letters), camera(answer.codes()));
        QSignalSpy taken(&scan, &ScanModel::lettersTaken);
        scan.start();
        QTRY_COMPARE_WITH_TIMEOUT(room.summaries(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(scan.taken().size(), 2, patience);
        QCOMPARE(scan.channel(), room.therapistChannel);
        QVERIFY(taken.first().at(1).toBool());
        QVERIFY2(scan.taken().join(QLatin1Char(' ')).contains(QStringLiteral("Kim A.")),
                 qPrintable(scan.taken().join(QLatin1Char(' '))));

        const HandOverModel back(*room.therapist, room.therapistChannel, true);
        QVERIFY(back.count() > 0);
        ScanModel heard(*room.client, order(Wanted::Letters), camera(back.codes()));
        heard.start();
        const auto open = [&] {
            return room.client->vault()
                .read([&](vault::Transaction& t) { return t.channels.find(room.clientChannel)->state; })
                .value_or(vault::ChannelState::Invited);
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), vault::ChannelState::Open, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.taken().isEmpty(), patience);
    }

    void aLetterInSeveralCodesSaysHowFarItIs()
    {
        Room room;
        room.pair();
        room.share(6, QString(1000, u'ü')); // too long for one code
        const HandOverModel answer(*room.client, room.clientChannel, true);
        const QStringList all = answer.codes();
        QVERIFY(all.size() == 5);
        const auto scene = std::make_shared<app::PracticeScene>();
        ScanModel scan(*room.therapist, order(Wanted::Letters), app::practiceCameras(scene));
        scan.start();
        scene->show(codes(all.first(2))); // the reply beside it is whole in one, and counts for nothing
        QTRY_COMPARE_WITH_TIMEOUT(scan.taken().size(), 1, patience);
        const int parts = int(all.size()) - 1;
        for (int i = 1; i < parts; ++i) {
            scene->show(codes({all.at(i)}));
            QTRY_COMPARE_WITH_TIMEOUT(scan.progress(), QStringLiteral("%1 of %2 codes read").arg(i).arg(parts),
                                      patience);
        }
        QCOMPARE(room.summaries(), 0);
        QVERIFY(scan.progressShare() > 0.5 && scan.progressShare() < 1);
        scene->show(codes({all.at(2), all.last()})); // one again, and the last
        QTRY_COMPARE_WITH_TIMEOUT(room.summaries(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(scan.progress().isEmpty(), patience);
    }

    void whatCameTooEarlyIsTakenOnceTheDoorIsOpen()
    {
        Room room;
        room.pair();
        room.share(8);
        const QStringList all = HandOverModel(*room.client, room.clientChannel, true).codes();
        const auto scene = std::make_shared<app::PracticeScene>();
        ScanModel scan(*room.therapist, order(Wanted::Letters), app::practiceCameras(scene));
        scan.start();
        scene->show(codes({all.at(1)})); // the summary first: nobody knows whose it is
        QTRY_VERIFY_WITH_TIMEOUT(!scan.problem().isEmpty(), patience);
        scene->show(codes(all)); // turning on
        QTRY_COMPARE_WITH_TIMEOUT(room.summaries(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(scan.problem().isEmpty(), patience);
    }

    void codesThatDoNotBelongHereAreNamed()
    {
        Room room;
        const sync::Invited invited = room.invite();
        const auto scene = std::make_shared<app::PracticeScene>();
        ScanModel letters(*room.therapist, order(Wanted::Letters), app::practiceCameras(scene));
        letters.start();
        scene->show(codes({QStringLiteral("https://example.org/menu")}));
        QTRY_VERIFY_WITH_TIMEOUT(letters.problem().contains(QStringLiteral("not one of Accord")), patience);
        scene->show(codes({invited.qrText}));
        QTRY_VERIFY_WITH_TIMEOUT(letters.problem().contains(QStringLiteral("invitation")), patience);
        room.accept(invited.link);
        const QStringList reply = HandOverModel(*room.client, room.clientChannel, true).codes();
        QString damaged = reply.first();
        damaged[damaged.size() / 2] = damaged.at(damaged.size() / 2) == u'A' ? u'B' : u'A';
        scene->show(codes({damaged}));
        QTRY_VERIFY_WITH_TIMEOUT(letters.problem().contains(QStringLiteral("damaged")), patience);
        QVERIFY(letters.taken().isEmpty());
        scene->show(codes(reply)); // the true one, after all
        QTRY_COMPARE_WITH_TIMEOUT(letters.taken().size(), 1, patience);

        const auto other = std::make_shared<app::PracticeScene>();
        ScanModel invitations(*room.client, order(Wanted::Invitation), app::practiceCameras(other));
        QSignalSpy read(&invitations, &ScanModel::invitationRead);
        invitations.start();
        other->show(codes(reply));
        QTRY_VERIFY_WITH_TIMEOUT(invitations.problem().contains(QStringLiteral("not an invitation")), patience);
        QCOMPARE(read.count(), 0);
    }

    void picturesAndFilesDoAsWell()
    {
        Room room;
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("no file");
            return QUrl::fromLocalFile(file.fileName());
        };
        const sync::Invited invited = room.invite();
        ScanModel invitation(*room.client, order(Wanted::Invitation), {});
        QSignalSpy read(&invitation, &ScanModel::invitationRead);
        invitation.start();
        invitation.takeFiles({write(QStringLiteral("nothing.png"), "neither this nor that")});
        QVERIFY(invitation.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!invitation.isBusy(), patience);
        QVERIFY(!invitation.problem().isEmpty());
        invitation.takeFiles({QUrl::fromLocalFile(folder.filePath(QStringLiteral("is not there")))});
        QTRY_VERIFY_WITH_TIMEOUT(!invitation.isBusy() && !invitation.problem().isEmpty(), patience);
        invitation.takeFiles({write(QStringLiteral("invitation.png"), app::pictureOfCodes({invited.qrText}))});
        QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, patience);
        room.accept(read.first().first().toString());
        room.share(5);

        test::Chooser chooser;
        HandOverModel answer(*room.client, room.clientChannel, false, &chooser);
        answer.save();
        chooser.cancel();
        QVERIFY(answer.problem().isEmpty() && answer.saved().isEmpty());
        answer.save();
        QCOMPARE(chooser.proposed, QStringLiteral("sealed.accord"));
        const QString sealed = folder.filePath(chooser.proposed);
        chooser.answer(sealed);
        QVERIFY2(answer.problem().isEmpty() && answer.saved().contains(chooser.proposed), qPrintable(answer.problem()));
        ScanModel scan(*room.therapist, order(Wanted::Letters), {}, &chooser);
        scan.chooseFiles();
        chooser.cancel();
        QVERIFY(!scan.isBusy() && scan.problem().isEmpty());
        scan.chooseFiles();
        chooser.answer(sealed);
        QTRY_COMPARE_WITH_TIMEOUT(room.summaries(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(scan.taken().size(), 2, patience);
        scan.takeFiles({write(QStringLiteral("codes.png"), app::pictureOfCodes(answer.codes()))}); // the same again
        QTRY_COMPARE_WITH_TIMEOUT(scan.taken().size(), 3, patience);
        QVERIFY(scan.taken().last().contains(QStringLiteral("already")));
        QCOMPARE(room.summaries(), 1);

        answer.save();
        chooser.answer(QStringLiteral("/no/such/folder/sealed.accord"));
        QVERIFY(!answer.problem().isEmpty() && answer.saved().isEmpty());
    }

    void anAnswerThatComesAfterThePageIsLost()
    {
        Room room;
        room.pair();
        test::Chooser chooser;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sealed.accord"));
        auto answer = std::make_unique<HandOverModel>(*room.client, room.clientChannel, false, &chooser);
        answer->save();
        answer.reset();
        chooser.answer(path);
        QVERIFY(!QFile::exists(path));
        auto scan = std::make_unique<ScanModel>(*room.therapist, order(Wanted::Letters), qr::OpenCamera(), &chooser);
        scan->chooseFiles();
        scan.reset();
        chooser.answer(path);
    }

    void showingSaysWhatIsInItAndWhenThereIsNothing()
    {
        Room room;
        room.pair();
        HandOverModel model(*room.client, room.clientChannel, true);
        QCOMPARE(model.count(), 1);
        QVERIFY(model.title().contains(QStringLiteral("Dr Amara Weiss")));
        QVERIFY(model.contents().contains(QStringLiteral("answer to the invitation")));
        QVERIFY(model.position().isEmpty()); // a single one needs no number
        QVERIFY(!model.isTurning());
        room.share(4);
        HandOverModel two(*room.client, room.clientChannel, true);
        QCOMPARE(two.position(), QStringLiteral("Code 1 of 2"));
        QVERIFY(two.isTurning());
        const QString first = two.code();
        two.next();
        QVERIFY(two.code() != first);
        two.next();
        QCOMPARE(two.code(), first);
        two.previous();
        QCOMPARE(two.position(), QStringLiteral("Code 2 of 2"));
        two.setTurning(false);
        QVERIFY(!two.isTurning());

        HandOverModel nothing(*room.therapist, room.therapistChannel, true);
        QCOMPARE(nothing.count(), 0);
        QVERIFY(!nothing.nothing().isEmpty());
    }

    void leavingWhileAFileIsReadIsSafe()
    {
        Room room;
        QTemporaryDir folder;
        QImage large(6000, 6000, QImage::Format_Grayscale8);
        large.fill(Qt::white);
        const QString path = folder.filePath(QStringLiteral("large.png"));
        QVERIFY(large.save(path));
        const auto scene = std::make_shared<app::PracticeScene>();
        scene->show(codes({QStringLiteral("SOMETHING")}));
        auto model = std::make_unique<ScanModel>(*room.therapist, order(Wanted::Letters), app::practiceCameras(scene));
        model->start();
        model->takeFiles({QUrl::fromLocalFile(path), QUrl::fromLocalFile(path)});
        QTest::qWait(20);
        model.reset();
        QCOMPARE(scene->running(), 0);
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestScanModel)
#include "tst_scan_model.moc"
