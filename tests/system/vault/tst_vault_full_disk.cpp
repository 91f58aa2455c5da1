// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, a real one where the test may mount it: answers are kept as far as they were told to be, and
// consent can be taken back all the same.
#include "core/sync/synchronise.h"
#include "tests/system/vault/scene.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace accord;
using namespace accord::test::faults;
using vault::Error;
using vault::Transaction;

namespace {

constexpr const char* size = "size=8m";

/// Takes all the room there is, to the last byte.
void fill(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const QByteArray block(64 * 1024, 'x');
    for (qsizetype piece = block.size(); file >= 0 && piece > 0;) {
        if (::write(file, block.constData(), size_t(piece)) <= 0)
            piece /= 2;
    }
    ::close(file);
}

} // namespace

class TestVaultFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void aRevocationIsSavedOnAFullDisk();

private:
    void onThatDisk(Scene& scene);
};

void TestVaultFullDisk::aRevocationIsSavedOnAFullDisk()
{
    const Stage stage;
    // In a namespace of its own, so that nothing stays mounted however the test ends.
    const bool mayMount = ::unshare(CLONE_NEWNS) == 0 &&
                          ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                          ::mount("tmpfs", QFile::encodeName(stage.live()).constData(), "tmpfs", 0, size) == 0;
    const auto unmount = qScopeGuard([&] {
        if (mayMount)
            (void)::umount2(QFile::encodeName(stage.live()).constData(), MNT_DETACH);
    });
    if (!mayMount)
        qInfo("no disk could be mounted (%s): its fullness is played", std::strerror(errno));
    Scene scene(stage);
    scene.pair();
    if (mayMount)
        onThatDisk(scene);
    else
        QVERIFY(QFile::exists(scene.client() + QStringLiteral("/ballast"))); // the rest: tst_vault_refusals
}

void TestVaultFullDisk::onThatDisk(Scene& scene)
{
    const QString filler = scene.stage.within("filler");
    const QString ballast = scene.client() + QStringLiteral("/ballast");
    base::ChannelId channel;
    {
        const auto phone = scene.opened(scene.client());
        channel = onlyChannel(*phone);
        for (int i = 0; i < 3; ++i) {
            const auto seen = sync::preview(*phone, scene.questionnaire, scene.checkIn(*phone, i, 300), channel,
                                            consent::Field::Bond | consent::Field::Note);
            QVERIFY(seen && sync::share(*phone, scene.clock, *seen));
        }
        QVERIFY(phone->write([&](Transaction& t) {
            vault::Draft draft;
            draft.id = base::CheckInId::create();
            draft.sessionDate = scene.clock.today();
            draft.startedAt = scene.clock.now();
            draft.questionnaire = QStringLiteral("accord-session|1");
            draft.answers = {{QStringLiteral("bond"), 7.5}};
            t.drafts.save(draft);
        }));
        QVERIFY(QFile::exists(ballast));
        fill(filler);

        // What is new is refused, by its cause, and what was there stays.
        const auto refused = phone->write([&](Transaction& t) {
            vault::CheckIn checkIn = scene.someCheckIn(9, 200'000);
            t.checkIns.insert(checkIn);
            t.drafts.discard();
        });
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(Error::DiskFull));
        const auto draft = phone->read([](Transaction& t) { return t.drafts.current(); });
        QVERIFY(draft && *draft && (*draft)->answers.size() == 1);

        fill(filler + QLatin1Char('2')); // and what the roll-back set free
        const auto revoked = sync::revoke(*phone, scene.clock, channel);
        QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().detail));
        QCOMPARE(*revoked, 3);
    }
    {
        // It holds over a restart on the disk that is still full.
        const auto phone = scene.open(scene.client());
        QVERIFY2(phone, phone ? "" : qPrintable(phone.error().detail));
        const auto standing = sync::standing(**phone, channel);
        QVERIFY(standing && *standing == sync::ConsentStanding::RevokedHere);
        QCOMPARE(halfAppliedConsents(**phone), QStringList());
    }
    QVERIFY(QFile::remove(filler));
    QVERIFY(QFile::remove(filler + QLatin1Char('2')));
    const auto phone = scene.opened(scene.client());
    QVERIFY2(QFile(ballast).size() == 1024 * 1024, "the ballast is back once there is room");
    const auto desk = scene.opened(scene.therapist());
    for (int round = 0; round < 2; ++round) {
        scene.sync(*phone);
        scene.sync(*desk);
    }
    scene.sync(*phone);
    const auto standing = sync::standing(*phone, channel);
    QVERIFY(standing && *standing == sync::ConsentStanding::RevokeConfirmed);
    const auto report = phone->check();
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
    qInfo("a disk of 8 MiB, filled: a check-in was refused as that, a revocation was saved and confirmed");
}

QTEST_GUILESS_MAIN(TestVaultFullDisk)
#include "tst_vault_full_disk.moc"
