// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/record_pages.h"

#include "app/client/app_model.h"
#include "app/client/history_model.h"
#include "app/client/record_model.h"

namespace accord::app {

void RecordPages::openHistory(const std::function<void()>& back, base::CheckInId from) const
{
    auto model = std::make_unique<HistoryModel>(*m_app.session(), from);
    QObject::connect(model.get(), &HistoryModel::left, &m_app, back);
    QObject::connect(model.get(), &HistoryModel::checkInWanted, &m_app, [this] { m_app.openCheckIn(); });
    QObject::connect(model.get(), &HistoryModel::recordWanted, &m_app, [this, back](base::CheckInId checkIn) {
        open(checkIn, [this, back, checkIn] { openHistory(back, checkIn); }); // and back to where it was left
    });
    m_app.showWithBack(AppModel::Page::History, std::move(model));
}

void RecordPages::open(base::CheckInId checkIn, const std::function<void()>& back) const
{
    auto model = std::make_unique<RecordModel>(*m_app.session(), checkIn);
    QObject::connect(model.get(), &RecordModel::left, &m_app, back);
    QObject::connect(model.get(), &RecordModel::changeWanted, &m_app, [this, back](base::CheckInId changed) {
        m_app.openCheckIn(changed, [this, back, changed] { open(changed, back); });
    });
    QObject::connect(model.get(), &RecordModel::codeWanted, &m_app, [this, checkIn, back](base::ChannelId channel) {
        m_app.showLetters(channel, [this, checkIn, back] { open(checkIn, back); });
    });
    QObject::connect(model.get(), &RecordModel::sharingWanted, &m_app,
                     [this, back](base::CheckInId shared, base::ChannelId channel) {
                         const auto here = [this, shared, back] { open(shared, back); };
                         m_app.openShare(shared, channel, here, here);
                     });
    m_app.showWithBack(AppModel::Page::Record, std::move(model));
}

} // namespace accord::app
