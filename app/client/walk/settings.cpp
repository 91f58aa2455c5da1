// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, and what hangs on them.
#include "app/client/page_walk.h"

#include "app/client/home_model.h"
#include "app/client/learn_model.h"
#include "app/client/settings_model.h"

namespace accord::app {

bool PageWalk::settings()
{
    model<HomeModel>()->openSettings();
    if (!expect(AppModel::Page::Settings, "the settings") || !visit(QStringLiteral("settings")))
        return false;
    model<SettingsModel>()->setContacts(QStringLiteral("Mira 0151 2345678\nNight line 116 123"));
    model<SettingsModel>()->learn();
    if (!expect(AppModel::Page::Learn, "reading") || !visit(QStringLiteral("learn")))
        return false;
    model<LearnModel>()->back();
    model<SettingsModel>()->back();
    return expect(AppModel::Page::Home, "leaving the settings");
}

} // namespace accord::app
