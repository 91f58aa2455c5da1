// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/hand_pages.h"

#include "app/client/app_model.h"
#include "app/shared/hand_over_model.h"
#include "app/shared/scan_model.h"

#include <QCoreApplication>

namespace accord::app {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("HandPages", text);
}

} // namespace

void HandPages::scanInvitation(const std::function<void(const QString&)>& found, const Back& back) const
{
    const ScanOrder order{Wanted::Invitation, words(QT_TRANSLATE_NOOP("HandPages", "Scan the invitation")),
                          words(QT_TRANSLATE_NOOP("HandPages", "Your therapist’s app shows it under “Invite a client”. "
                                                               "Hold the whole code inside the frame."))};
    auto model = std::make_unique<ScanModel>(*m_app.session(), order, m_openCamera, m_app.fileChooser());
    QObject::connect(model.get(), &ScanModel::invitationRead, &m_app, found);
    QObject::connect(model.get(), &ScanModel::left, &m_app, back);
    m_app.showWithBack(AppModel::Page::Scan, std::move(model));
}

void HandPages::scanLetters(const Back& back) const
{
    const ScanOrder order{Wanted::Letters, words(QT_TRANSLATE_NOOP("HandPages", "Scan your therapist’s code")),
                          words(QT_TRANSLATE_NOOP("HandPages", "It shows what your therapist has read and noted. They "
                                                               "find it on your page, under “Show a code”."))};
    auto model = std::make_unique<ScanModel>(*m_app.session(), order, m_openCamera, m_app.fileChooser());
    QObject::connect(model.get(), &ScanModel::answerWanted, &m_app,
                     [this, back](base::ChannelId channel) { showLetters(channel, back); });
    QObject::connect(model.get(), &ScanModel::left, &m_app, back);
    m_app.showWithBack(AppModel::Page::Scan, std::move(model));
}

void HandPages::showLetters(base::ChannelId channel, const Back& back) const
{
    auto model = std::make_unique<HandOverModel>(*m_app.session(), channel, true, m_app.fileChooser());
    QObject::connect(model.get(), &HandOverModel::scanWanted, &m_app, [this, back] { scanLetters(back); });
    QObject::connect(model.get(), &HandOverModel::left, &m_app, back);
    m_app.showWithBack(AppModel::Page::HandOver, std::move(model));
}

} // namespace accord::app
