// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/consent_pages.h"

#include "app/client/app_model.h"
#include "app/client/consent_model.h"
#include "app/client/receipts_model.h"

namespace accord::app {

void ConsentPages::open(base::ChannelId channel, const std::function<void()>& back) const
{
    auto model = std::make_unique<ConsentModel>(*m_app.session(), channel);
    QObject::connect(model.get(), &ConsentModel::left, &m_app, back);
    m_app.showWithBack(AppModel::Page::Consent, std::move(model));
}

void ConsentPages::openReceipts(const std::function<void()>& back) const
{
    auto model = std::make_unique<ReceiptsModel>(*m_app.session(), m_app.fileChooser());
    QObject::connect(model.get(), &ReceiptsModel::left, &m_app, back);
    m_app.showWithBack(AppModel::Page::Receipts, std::move(model));
}

} // namespace accord::app
