// SPDX-License-Identifier: GPL-3.0-or-later
// Every check-in there is, one of them, and what is done with it later.
#include "app/client/check_in_model.h"
#include "app/client/done_model.h"
#include "app/client/history_model.h"
#include "app/client/home_model.h"
#include "app/client/page_walk.h"
#include "app/client/record_model.h"
#include "app/client/share_model.h"

namespace accord::app {

bool PageWalk::records()
{
    m_app.model().openHome();
    model<HomeModel>()->openHistory();
    if (!expect(AppModel::Page::History, "the way to all check-ins") || !visit(QStringLiteral("history")))
        return false;
    model<HistoryModel>()->open(0);
    if (!expect(AppModel::Page::Record, "opening one") || !visit(QStringLiteral("record")))
        return false;
    model<RecordModel>()->share(0);
    if (!expect(AppModel::Page::Share, "sharing more of it") || !visit(QStringLiteral("share-more")))
        return false;
    model<ShareModel>()->back();
    if (!expect(AppModel::Page::Record, "back to it"))
        return false;
    model<RecordModel>()->change();
    if (!expect(AppModel::Page::CheckIn, "changing it") || !visit(QStringLiteral("look-back-change")))
        return false;
    model<CheckInModel>()->change(0);
    model<CheckInModel>()->answer(7.9);
    model<CheckInModel>()->next();
    model<CheckInModel>()->finish();
    if (!expect(AppModel::Page::Done, "saving the change"))
        return false;
    model<DoneModel>()->later();
    model<HomeModel>()->openLast();
    return expect(AppModel::Page::Record, "opening the last one") && visit(QStringLiteral("record-changed")) &&
           m_app.model().goBack() && expect(AppModel::Page::Home, "back from it");
}

} // namespace accord::app
