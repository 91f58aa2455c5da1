// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/room_job.h"

#include "app/client/client_app.h"
#include "app/shared/hand_over_model.h"
#include "app/shared/practice/practice_camera.h"
#include "app/therapist/therapist_app.h"
#include "app/tour/hand.h"
#include "core/vault/vault.h"

#include <memory>

namespace accord::tour {

namespace {

constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};
const QString passphrase = QStringLiteral("in one room together");
const QString note = QStringLiteral("It helped that you asked.");

class RoomJob
{
public:
    RoomJob(QString work, Album& album) : m_work(std::move(work)), m_album(album) {}

    void run()
    {
        openBoth();
        invite();
        answer();
        rate();
        handOver();
        hearBack();
    }

    void lastLook()
    {
        for (const auto& hand : {m_phone.get(), m_desk.get()}) {
            try {
                if (hand)
                    hand->picture(QStringLiteral("where-it-ended"));
            } catch (const Lost&) {
                continue; // an empty window is named in the report as such
            }
        }
    }

private:
    QString makeVault(const QString& folder, vault::Role role, const QString& name)
    {
        const QString path = m_work + QLatin1Char('/') + folder;
        const SecretBytes secret = SecretBytes::copyOf(passphrase.toUtf8());
        if (!vault::Vault::create({path, role, name, cheapKdf}, secret, m_clock))
            throw Lost(QStringLiteral("a vault could not be made"));
        return path;
    }

    void openBoth()
    {
        app::ClientOptions client;
        client.vaultDirectory = makeVault(QStringLiteral("room-client"), vault::Role::Client, QStringLiteral("Noa"));
        client.size = {412, 915};
        client.look.reducedMotion = true; // a code stands until the page is turned by hand
        client.openCamera = app::practiceCameras(m_beforePhone);
        m_client = std::make_unique<app::ClientApp>(client, m_clock);
        therapist::TherapistOptions therapist;
        therapist.vaultDirectory =
            makeVault(QStringLiteral("room-therapist"), vault::Role::Therapist, QStringLiteral("Dr Amara Weiss"));
        therapist.look.reducedMotion = true;
        therapist.openCamera = app::practiceCameras(m_beforeDesk);
        m_therapist = std::make_unique<therapist::TherapistApp>(therapist, m_clock);
        if (!m_client->show() || !m_therapist->show())
            throw Lost(QStringLiteral("the apps did not open"));
        m_phone = std::make_unique<Hand>(*m_client->window(), QStringLiteral("room-client"), m_album);
        m_desk = std::make_unique<Hand>(*m_therapist->window(), QStringLiteral("room-therapist"), m_album);
        unlock(*m_client->window(), *m_phone);
        unlock(*m_therapist->window(), *m_desk);
    }

    /// What is typed goes to the window in front.
    static void unlock(QQuickWindow& window, Hand& hand)
    {
        window.requestActivate();
        hand.type(QStringLiteral("passphrase"), passphrase);
        hand.touch(QStringLiteral("unlock"));
    }

    /// The other one's camera sees what this window shows now.
    void film(QQuickWindow& window, app::PracticeScene& scene) { scene.show({window.grabWindow()}); }
    void filmDesk() { film(*m_therapist->window(), *m_beforePhone); }
    void filmPhone() { film(*m_client->window(), *m_beforeDesk); }

    /// As a person turns them, one after another.
    static QList<QImage> allCodes(QQuickWindow& window, Hand& hand, int count)
    {
        QList<QImage> turned;
        for (int code = 0; code < count; ++code) {
            turned << window.grabWindow();
            if (code + 1 < count)
                hand.touch(QStringLiteral("codeAfter"));
        }
        return turned;
    }

    void invite()
    {
        m_desk->touch(QStringLiteral("welcomeAction"));
        m_desk->touch(QStringLiteral("inviteInRoom"));
        m_desk->find(QStringLiteral("qrCode"));
        m_desk->picture(QStringLiteral("invitation"));
        m_phone->touch(QStringLiteral("pairButton"));
        m_phone->touch(QStringLiteral("scanInvitationButton"));
        m_phone->find(QStringLiteral("scanPage"));
        filmDesk();
        m_phone->find(QStringLiteral("acceptButton"));
        m_phone->touch(QStringLiteral("acceptButton"));
        m_phone->find(QStringLiteral("pairedByHand"));
    }

    void answer()
    {
        m_phone->touch(QStringLiteral("pairedAnswerButton"));
        m_phone->find(QStringLiteral("handOverCode"));
        m_phone->picture(QStringLiteral("answer"));
        m_desk->touch(QStringLiteral("scanTheirAnswer"));
        filmPhone();
        m_desk->waitForText(QStringLiteral("scanTaken"), QStringLiteral("Noa"));
        m_desk->picture(QStringLiteral("answer-scanned"));
        m_desk->touch(QStringLiteral("scanAnswer"));
        m_desk->find(QStringLiteral("handOverCode"));
        m_phone->touch(QStringLiteral("handOverScan"));
        filmDesk();
        m_phone->find(QStringLiteral("scanTaken"));
        m_phone->picture(QStringLiteral("both-scanned"));
        m_phone->touch(QStringLiteral("scanDone"));
        m_desk->touch(QStringLiteral("handOverDone"));
        m_desk->find(QStringLiteral("scannedBoth"));
        m_desk->picture(QStringLiteral("nothing-to-compare"));
        m_desk->touch(QStringLiteral("openPaired"));
    }

    void rate()
    {
        m_phone->touch(QStringLiteral("homeTab"));
        m_phone->touch(QStringLiteral("checkInButton"));
        for (const qreal x : {0.8, 0.7, 0.75, 0.7, 0.9}) {
            const QString before = m_phone->textOf(QStringLiteral("question"));
            QQuickItem* line = m_phone->find(QStringLiteral("ratingLine"));
            m_phone->touchAt(line, x, 0.35);
            m_phone->waitUntil(QStringLiteral("the thumb"), [&] { return line->property("answered").toBool(); });
            m_phone->touch(QStringLiteral("nextButton"));
            m_phone->waitUntil(QStringLiteral("the next question"),
                               [&] { return m_phone->textOf(QStringLiteral("question")) != before; });
        }
        m_client->window()->requestActivate();
        m_phone->type(QStringLiteral("noteField"), note);
        m_phone->touch(QStringLiteral("nextButton"));
        m_phone->touch(QStringLiteral("finishButton"));
        m_phone->touch(QStringLiteral("shareWithButton0"));
        m_phone->find(QStringLiteral("shareButton"), Hand::Enabled::DoesNotMatter);
        for (const char* field : {"bond", "goals", "tasks", "note"})
            m_phone->touch(QStringLiteral("switch-") + QLatin1String(field));
        m_phone->touch(QStringLiteral("shareButton"));
        m_phone->find(QStringLiteral("lastLine"));
    }

    void handOver()
    {
        m_phone->touch(QStringLiteral("sharingTab"));
        m_phone->touch(QStringLiteral("therapistCard0"));
        m_phone->touch(QStringLiteral("showCodeButton"));
        m_phone->find(QStringLiteral("handOverCode"));
        m_phone->picture(QStringLiteral("summary-as-code"));
        m_desk->touch(QStringLiteral("scanFromCaseload"));
        m_desk->find(QStringLiteral("scanPage"));
        const auto* codes = qobject_cast<app::HandOverModel*>(m_client->model().pageModel());
        if (!codes)
            throw Lost(QStringLiteral("the page that shows codes"));
        m_beforeDesk->show(allCodes(*m_client->window(), *m_phone, codes->count()));
        m_desk->waitForText(QStringLiteral("scanTaken"), QStringLiteral("summary"));
        m_desk->picture(QStringLiteral("summary-scanned"));
        m_desk->touch(QStringLiteral("scanDone"));
        m_desk->waitForText(QStringLiteral("clientName"), QStringLiteral("Noa"));
        m_desk->waitForText(QStringLiteral("summary-0"), note);
        m_desk->picture(QStringLiteral("client"));
        m_album.note(
            QStringLiteral("arrived  %1").arg(m_desk->textOf(QStringLiteral("summary-0")).replace(u'\n', u' ')));
    }

    /// "Seen" goes back the same way.
    void hearBack()
    {
        m_desk->touch(QStringLiteral("showCode"));
        m_desk->find(QStringLiteral("handOverCode"));
        m_phone->touch(QStringLiteral("handOverScan"));
        const int codes = m_therapist->shell().desk()->handOver()->count();
        m_beforePhone->show(allCodes(*m_therapist->window(), *m_desk, codes));
        m_phone->waitForText(QStringLiteral("scanTaken"), QStringLiteral("read"));
        m_phone->picture(QStringLiteral("seen-by-code"));
        m_album.note(QStringLiteral("holds    a whole story passed with no network"));
    }

    const QString m_work;
    Album& m_album;
    base::SystemClock m_clock;
    const std::shared_ptr<app::PracticeScene> m_beforePhone = std::make_shared<app::PracticeScene>();
    const std::shared_ptr<app::PracticeScene> m_beforeDesk = std::make_shared<app::PracticeScene>();
    std::unique_ptr<app::ClientApp> m_client;
    std::unique_ptr<therapist::TherapistApp> m_therapist;
    std::unique_ptr<Hand> m_phone;
    std::unique_ptr<Hand> m_desk;
};

} // namespace

bool runRoomJob(const QString& work, Album& album)
{
    RoomJob job(work, album);
    try {
        job.run();
        return true;
    } catch (const Lost& lost) {
        album.note(QStringLiteral("lost     ") + QString::fromStdString(lost.what()));
        job.lastLook();
        return false;
    }
}

} // namespace accord::tour
