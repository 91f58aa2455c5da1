// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/page_walk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QQuickItem>
#include <cstdio>

namespace accord::app {

const QString PageWalk::passphrase = QStringLiteral("a quiet walk");

namespace {

ClientOptions inFolder(ClientOptions looks, const QString& folder, const std::shared_ptr<PracticeScene>& scene,
                       vault::KeyStore& keyStore)
{
    looks.openCamera = practiceCameras(scene);
    looks.keyStore = &keyStore;
    looks.vaultDirectory = folder + QStringLiteral("/client");
    looks.kdfCost = {8 * 1024 * 1024, 1};
    looks.look.reducedMotion = true; // what is looked at stands still
    return looks;
}

} // namespace

PageWalk::PageWalk(ClientOptions looks)
    : m_clock(QDateTime(QDate(2026, 4, 14), QTime(17, 5))), m_chooser(m_folder.filePath(QStringLiteral("saved"))),
      m_app(inFolder(std::move(looks), m_folder.path(), m_scene, m_keyStore), m_clock),
      m_record({QStringLiteral(":/qt/qml/Accord/Client"), QStringLiteral(":/qt/qml/Accord/Shared")})
{
    m_app.setFileChooser(&m_chooser);
}

bool PageWalk::walk(const Visitor& visitor)
{
    m_visitor = visitor;
    m_partner = PracticePartner::make(m_folder.filePath(QStringLiteral("therapist")), QStringLiteral("Dr Amara Weiss"),
                                      m_clock);
    if (!m_partner || !m_app.show()) {
        std::fputs("the walk could not begin\n", stderr);
        return false;
    }
    return setUp() && settings() && alone() && ownGoals() && pair() && shareOne() && heardBack() && trend() &&
           records() && goalsTogether() && consents() && stop() && closing() && lock() && backUpAndRestore() &&
           damageAndRepair();
}

bool PageWalk::visit(const QString& state)
{
    settle();
    const auto* pages = m_app.window()->findChild<QQuickItem*>(QStringLiteral("pages"));
    if (!pages || pages->childItems().isEmpty()) {
        std::fprintf(stderr, "%s: no page\n", qPrintable(state));
        return false;
    }
    m_record.note(*m_app.window());
    m_visitor(state, *m_app.window());
    return true;
}

bool PageWalk::expect(AppModel::Page page, const char* step)
{
    if (m_app.model().page() == page)
        return true;
    std::fprintf(stderr, "%s led to page %s\n", step, qPrintable(m_app.model().pageName()));
    return false;
}

bool PageWalk::waitUnlocked(UnlockModel::State wanted)
{
    constexpr int most = 20'000; // ms
    QElapsedTimer timer;
    timer.start();
    while (m_app.unlock().state() == UnlockModel::State::Working && timer.elapsed() < most)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    return m_app.unlock().state() == wanted;
}

} // namespace accord::app
