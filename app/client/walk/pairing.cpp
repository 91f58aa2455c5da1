// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation is read, refused, taken.
#include "app/client/page_walk.h"

#include "app/client/home_model.h"
#include "app/client/pair_model.h"

namespace accord::app {

bool PageWalk::pair()
{
    model<HomeModel>()->pair();
    if (!expect(AppModel::Page::Pair, "pairing") || !visit(QStringLiteral("pair-enter")))
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
    model<PairModel>()->done();
    if (!visit(QStringLiteral("home-not-shared")))
        return false;
    m_app.model().openSharing();
    return visit(QStringLiteral("sharing-being-paired")) && m_partner->exchange(m_app.unlock().session()->vault());
}

} // namespace accord::app
