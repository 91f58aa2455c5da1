// SPDX-License-Identifier: GPL-3.0-or-later
// What a therapist gets from now on, the receipts of it, and closing the pairing.
#include "app/client/check_in_model.h"
#include "app/client/consent_model.h"
#include "app/client/done_model.h"
#include "app/client/home_model.h"
#include "app/client/page_walk.h"
#include "app/client/receipts_model.h"
#include "app/client/sharing_model.h"
#include "app/client/therapist_model.h"

namespace accord::app {

bool PageWalk::consents()
{
    m_app.model().openSharing();
    model<SharingModel>()->openReceipts();
    if (!expect(AppModel::Page::Receipts, "the receipts") || !visit(QStringLiteral("receipts")))
        return false;
    model<ReceiptsModel>()->open(0);
    if (!visit(QStringLiteral("receipt")))
        return false;
    m_app.model().goBack();
    m_app.model().goBack();
    model<SharingModel>()->open(0);
    model<TherapistModel>()->changeConsent();
    if (!expect(AppModel::Page::Consent, "changing what they get") || !visit(QStringLiteral("consent-nothing")))
        return false;
    model<ConsentModel>()->choose(0, ConsentModel::Always);
    model<ConsentModel>()->choose(1, ConsentModel::Always);
    model<ConsentModel>()->choose(6, ConsentModel::Ask);
    model<ConsentModel>()->chooseEnd(1);
    if (!visit(QStringLiteral("consent")))
        return false;
    model<ConsentModel>()->save();
    if (!expect(AppModel::Page::Therapist, "saving it") || !visit(QStringLiteral("therapist-standing")))
        return false;
    m_app.model().openHome();
    model<HomeModel>()->checkIn();
    answerAll(8.1, 7.7, 7.0, {});
    model<CheckInModel>()->finish();
    if (!visit(QStringLiteral("done-arranged")))
        return false;
    model<DoneModel>()->later();
    return expect(AppModel::Page::Home, "leaving it at that");
}

bool PageWalk::closing()
{
    m_app.model().openSharing();
    model<SharingModel>()->open(0);
    model<TherapistModel>()->askToClose();
    if (!visit(QStringLiteral("therapist-closing")))
        return false;
    model<TherapistModel>()->close();
    if (!visit(QStringLiteral("therapist-closed")))
        return false;
    m_app.model().openSharing();
    return visit(QStringLiteral("sharing-closed"));
}

} // namespace accord::app
