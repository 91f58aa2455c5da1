// SPDX-License-Identifier: GPL-3.0-or-later
// A client's and a therapist's app in their windows, with a finger on each and a camera before the other's screen.
#pragma once

#include "app/client/client_app.h"
#include "app/shared/hand_over_model.h"
#include "app/shared/practice/practice_camera.h"
#include "app/shared/practice/practice_chooser.h"
#include "app/shared/scan_model.h"
#include "app/therapist/therapist_app.h"
#include "core/sync/inbox.h"
#include "tests/support/find_item.h"

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace accord::tests {

/// GUI thread, under a QApplication. No relay: what goes from one to the other is filmed, or carried by hand.
class TwoApps
{
public:
    TwoApps()
    {
        therapist::TherapistOptions options;
        options.vaultDirectory = m_folder.filePath(QStringLiteral("therapist"));
        options.kdfCost = cheap;
        options.size = {1280, 2600}; // everything in sight
        options.look.reducedMotion = true;
        options.openCamera = app::practiceCameras(m_beforeDesk);
        m_therapist = std::make_unique<therapist::TherapistApp>(options, clock);
        newPhone();
    }

    /// The client's app where nothing is kept yet, in place of the one before.
    void newPhone()
    {
        m_client.reset();
        app::ClientOptions options;
        options.vaultDirectory = m_folder.filePath(QStringLiteral("phone-%1").arg(++m_phones));
        options.kdfCost = cheap;
        options.size = {412, 2200};
        options.look.reducedMotion = true; // a code stands until the page is turned by hand
        options.openCamera = app::practiceCameras(m_beforePhone);
        m_client = std::make_unique<app::ClientApp>(options, clock);
        m_client->setFileChooser(&m_chooser);
    }

    [[nodiscard]] bool openTherapist()
    {
        const QString secret = QStringLiteral("correct horse");
        if (!m_therapist->show())
            return false;
        m_therapist->unlock().create(QStringLiteral("Dr Weiss"), secret, secret);
        return QTest::qWaitFor([this] { return m_therapist->shell().desk() != nullptr; }, patience);
    }
    [[nodiscard]] bool openClient()
    {
        if (!m_client->show())
            return false;
        m_client->unlock().create(QStringLiteral("Noa"), passphrase, passphrase);
        return QTest::qWaitFor([this] { return m_client->model().page() == app::AppModel::Page::Home; }, patience);
    }

    /// Everything queued at either side goes to the other, until nothing is left; the view-models are told.
    void carry()
    {
        while (carryFrom(clientVault(), therapistVault()) + carryFrom(therapistVault(), clientVault()) > 0) {
        }
        m_client->unlock().session()->noteChange();
        m_therapist->unlock().session()->noteChange();
    }

    /// The invitation that the therapist shows is answered, each filming the other. `accept` works the page that asks
    /// whether to pair.
    [[nodiscard]] bool scanEachOther(const std::function<bool()>& accept)
    {
        m_beforeDesk->show({}); // what was filmed the time before
        m_beforePhone->show({});
        return atDesk("inviteInRoom") && sees(desk(), "qrCode") && onPhone("scanInvitationButton") &&
               sees(phone(), "scanPage") && film(desk(), {}, *m_beforePhone) && sees(phone(), "acceptButton") &&
               accept() && onPhone("acceptButton") && onPhone("pairedAnswerButton") && sees(phone(), "handOverCode") &&
               atDesk("scanTheirAnswer") && film(phone(), codesOnPhone(), *m_beforeDesk) &&
               sees(desk(), "scanTaken-0") && tookAll(*m_therapist->shell().desk()->scan()) && atDesk("scanAnswer") &&
               sees(desk(), "handOverCode") && onPhone("handOverScan") && film(desk(), codesAtDesk(), *m_beforePhone) &&
               sees(phone(), "scanTaken-0") && tookAll(*page<app::ScanModel>()) && onPhone("scanDone") &&
               atDesk("handOverDone") && sees(desk(), "scannedBoth") && atDesk("openPaired");
    }

    [[nodiscard]] bool atDesk(const char* name) { return tap(desk(), name); }
    [[nodiscard]] bool onPhone(const char* name) { return tap(phone(), name); }
    [[nodiscard]] static bool sees(QQuickWindow& window, const char* name)
    {
        const bool there = QTest::qWaitFor([&] { return item(window, name) != nullptr; }, patience);
        if (!there)
            qWarning("there is no %s", name);
        return there;
    }
    /// The visible item of that name, or null.
    [[nodiscard]] static QQuickItem* item(QQuickWindow& window, const char* name)
    {
        return tests::findVisible(window.contentItem(), QString::fromLatin1(name));
    }

    [[nodiscard]] QQuickWindow& desk() { return *m_therapist->window(); }
    [[nodiscard]] QQuickWindow& phone() { return *m_client->window(); }
    [[nodiscard]] app::ClientApp& client() { return *m_client; }
    [[nodiscard]] therapist::TherapistApp& therapist() { return *m_therapist; }
    [[nodiscard]] vault::Vault& clientVault() { return m_client->unlock().session()->vault(); }
    [[nodiscard]] vault::Vault& therapistVault() { return m_therapist->unlock().session()->vault(); }
    template <typename Model>
    [[nodiscard]] Model* page()
    {
        return qobject_cast<Model*>(m_client->model().pageModel());
    }

    static constexpr int patience = 20'000; // ms
    const QString passphrase = QStringLiteral("long enough");
    base::ManualClock clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};

private:
    static constexpr vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1};

    [[nodiscard]] bool tap(QQuickWindow& window, const char* name)
    {
        if (!sees(window, name))
            return false;
        QTest::qWait(40); // layouts come to rest
        QQuickItem* const target = item(window, name);
        if (!target)
            return false;
        const QPoint at = target->mapToScene(QPointF(target->width() / 2, target->height() / 2)).toPoint();
        if (!QRect(QPoint(), window.size()).contains(at)) {
            qWarning("%s is out of sight", name);
            return false;
        }
        QTest::touchEvent(&window, m_finger).press(0, at, &window);
        QTest::touchEvent(&window, m_finger).release(0, at, &window);
        QTest::qWait(40);
        return true;
    }

    int codesOnPhone() { return page<app::HandOverModel>() ? page<app::HandOverModel>()->count() : 0; }
    int codesAtDesk()
    {
        const auto* codes = m_therapist->shell().desk()->handOver();
        return codes ? codes->count() : 0;
    }
    /// The other one's camera sees what this window shows, every code of it.
    [[nodiscard]] bool film(QQuickWindow& window, std::optional<int> codes, app::PracticeScene& scene)
    {
        QList<QImage> turned{window.grabWindow()};
        for (int code = 1; code < codes.value_or(1); ++code) {
            if (!tap(window, "codeAfter"))
                return false;
            turned << window.grabWindow();
        }
        scene.show(turned);
        return codes != 0;
    }

    /// Until nothing new has come in for a while: there may be several letters.
    [[nodiscard]] static bool tookAll(const app::ScanModel& scan)
    {
        constexpr int aWhile = 1500; // ms
        qsizetype before = 0;
        while (scan.taken().size() > before) {
            before = scan.taken().size();
            QTest::qWait(aWhile);
        }
        return before > 0;
    }

    int carryFrom(vault::Vault& from, vault::Vault& to)
    {
        QList<vault::Outgoing> letters;
        const auto read = from.read([&](vault::Transaction& t) {
            for (const vault::Channel& one : t.channels.allWithoutKeys())
                letters << t.outbox.queued(one.id);
        });
        for (const vault::Outgoing& letter : std::as_const(letters)) {
            (void)sync::receive(to, clock, letter.sealed); // a closed channel refuses, as it should
            if (!from.write([&](vault::Transaction& t) { t.outbox.setRelayed(letter.id); }))
                qFatal("a letter could not be noted");
        }
        return read ? int(letters.size()) : 0;
    }

    QTemporaryDir m_folder;
    app::PracticeChooser m_chooser{m_folder.filePath(QStringLiteral("kept.backup"))};
    const std::shared_ptr<app::PracticeScene> m_beforePhone = std::make_shared<app::PracticeScene>();
    const std::shared_ptr<app::PracticeScene> m_beforeDesk = std::make_shared<app::PracticeScene>();
    int m_phones = 0;
    std::unique_ptr<therapist::TherapistApp> m_therapist;
    std::unique_ptr<app::ClientApp> m_client;
    QPointingDevice* m_finger = QTest::createTouchDevice();
};

} // namespace accord::tests
