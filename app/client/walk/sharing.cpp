// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in is shared, answered, and taken back.
#include "app/client/page_walk.h"

#include "app/client/check_in_model.h"
#include "app/client/done_model.h"
#include "app/client/home_model.h"
#include "app/client/share_model.h"
#include "app/client/sharing_model.h"
#include "app/client/therapist_model.h"

namespace accord::app {

bool PageWalk::shareOne()
{
    m_app.model().openHome();
    model<HomeModel>()->checkIn();
    answerAll(8.8, 8.1, 7.7, {});
    model<CheckInModel>()->finish();
    if (!expect(AppModel::Page::Done, "finishing") || !visit(QStringLiteral("done")))
        return false;
    model<DoneModel>()->share(0);
    if (!expect(AppModel::Page::Share, "sharing") || !visit(QStringLiteral("share-nothing")))
        return false;
    for (int row = 0; row < 5; ++row)
        model<ShareModel>()->set(row, true);
    if (!visit(QStringLiteral("share-five")))
        return false;
    model<ShareModel>()->share();
    return expect(AppModel::Page::Home, "sharing") && visit(QStringLiteral("home-waiting"));
}

bool PageWalk::heardBack()
{
    auto& vault = m_app.unlock().session()->vault();
    const auto newest = vault.read([](vault::Transaction& transaction) { return transaction.checkIns.newest(1); });
    if (!newest || newest->isEmpty() || !m_partner->exchange(vault))
        return false;
    m_app.unlock().session()->noteChange();
    if (!visit(QStringLiteral("home-arrived")))
        return false;
    if (!m_partner->discuss(newest->first().id, m_clock.today()) || !m_partner->exchange(vault))
        return false;
    m_app.unlock().session()->noteChange();
    return visit(QStringLiteral("home-talked-about"));
}

bool PageWalk::stop()
{
    m_app.model().openSharing();
    if (!visit(QStringLiteral("sharing")))
        return false;
    model<SharingModel>()->open(0);
    if (!expect(AppModel::Page::Therapist, "a therapist's card") || !visit(QStringLiteral("therapist")))
        return false;
    model<TherapistModel>()->rhythm()->choose();
    if (!visit(QStringLiteral("therapist-rhythm")))
        return false;
    model<TherapistModel>()->rhythm()->choose();
    model<TherapistModel>()->askToStop();
    if (!visit(QStringLiteral("therapist-asking")))
        return false;
    model<TherapistModel>()->stopSharing();
    if (!model<TherapistModel>()->stoppedHere() || !visit(QStringLiteral("therapist-stopped-here")))
        return false;
    if (!m_partner->exchange(m_app.unlock().session()->vault()))
        return false;
    m_app.unlock().session()->noteChange();
    return model<TherapistModel>()->stopConfirmed() && visit(QStringLiteral("therapist-stop-confirmed"));
}

} // namespace accord::app
