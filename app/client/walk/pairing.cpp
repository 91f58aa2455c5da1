// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation is read, refused, taken.
#include "app/client/page_walk.h"

#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/shared/hand_over_model.h"
#include "app/shared/scan_model.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace accord::app {

bool PageWalk::scanInvitation()
{
    m_scene->fail(qr::CameraTrouble::NoCamera);
    model<PairModel>()->scan();
    if (!expect(AppModel::Page::Scan, "scanning") || !visit(QStringLiteral("scan-no-camera")))
        return false;
    m_app.model().goBack();
    m_scene->fail(std::nullopt);
    model<PairModel>()->scan();
    QImage room(720, 960, QImage::Format_Grayscale8);
    room.fill(QColor(92, 92, 92));
    m_scene->show({room});
    constexpr int patience = 20'000; // ms
    QElapsedTimer timer;
    timer.start();
    while (model<ScanModel>()->sight() != ScanModel::Sight::Looking && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    if (model<ScanModel>()->sight() != ScanModel::Sight::Looking || !visit(QStringLiteral("scan-looking")))
        return false;
    m_app.model().goBack();
    return expect(AppModel::Page::Pair, "leaving the camera");
}

bool PageWalk::handOver()
{
    model<PairModel>()->showAnswer();
    if (!expect(AppModel::Page::HandOver, "showing the answer") || !visit(QStringLiteral("hand-over")))
        return false;
    // What was shown has left: the therapist scans it.
    sync::QrCarrier seen([](const QStringList&) { return sync::Result<void>(); },
                         [this] { return sync::Result<QStringList>(model<HandOverModel>()->codes()); },
                         HandOverModel::mostCodes);
    const auto taken = sync::takeIn(m_partner->vault(), m_clock, seen);
    return taken && taken->letters.size() == 1;
}

bool PageWalk::pair()
{
    model<HomeModel>()->pair();
    if (!expect(AppModel::Page::Pair, "pairing") || !visit(QStringLiteral("pair-enter")))
        return false;
    if (!scanInvitation())
        return false;
    model<PairModel>()->setLink(QStringLiteral("accord:nonsense"));
    model<PairModel>()->read();
    if (!visit(QStringLiteral("pair-problem")))
        return false;
    model<PairModel>()->setLink(m_partner->invite());
    model<PairModel>()->read();
    if (!visit(QStringLiteral("pair-confirm")))
        return false;
    model<PairModel>()->accept();
    if (model<PairModel>()->stage() != PairModel::Stage::Paired || !visit(QStringLiteral("pair-done")))
        return false;
    if (!handOver())
        return false;
    m_app.model().openHome();
    if (!visit(QStringLiteral("home-not-shared")))
        return false;
    m_app.model().openSharing();
    return visit(QStringLiteral("sharing-being-paired")) && m_partner->exchange(m_app.unlock().session()->vault());
}

} // namespace accord::app
