// SPDX-License-Identifier: GPL-3.0-or-later
// The pages for what passes from hand to hand, in the room: scanning, and showing codes.
#pragma once

#include "core/base/ids.h"
#include "core/qr/camera.h"

#include <functional>

namespace accord::app {

class AppModel;

/// Part of AppModel, which outlives it. UI thread.
class HandPages
{
public:
    using Back = std::function<void()>;

    HandPages(AppModel& app, qr::OpenCamera openCamera) : m_app(app), m_openCamera(std::move(openCamera)) {}
    /// `found`: with the invitation's text.
    void scanInvitation(const std::function<void(const QString&)>& found, const Back& back) const;
    void scanLetters(const Back& back) const;
    void showLetters(base::ChannelId channel, const Back& back) const;

private:
    AppModel& m_app;
    qr::OpenCamera m_openCamera;
};

} // namespace accord::app
