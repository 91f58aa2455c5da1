// SPDX-License-Identifier: GPL-3.0-or-later
// client_gallery DIR [--size WxH] [--text SCALE] [--dark] [--rtl] [--language CODE] [--only STATE,...]: a
// picture of every page of the client's app in every main state, to look at. Not a test: it judges nothing.
#include "tests/qml/tools/gallery.h"
#include "app/client/page_walk.h"
#include "core/secret/secret.h"

#include <QApplication>

using namespace accord;

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    const tests::Looks asked =
        tests::readLooks(QStringLiteral("Pictures of the client's pages."), app::ClientOptions().size);
    if (!initialiseSecrets())
        return 1;
    app::ClientOptions looks;
    looks.size = asked.size;
    looks.look.textScale = asked.textScale;
    looks.look.dark = asked.dark;
    looks.look.rightToLeft = asked.rightToLeft;
    looks.look.language = asked.language;
    tests::Gallery gallery(asked);
    app::PageWalk walk(looks);
    const bool walked = walk.walk([&](const QString& state, QQuickWindow& window) { gallery.add(state, window); });
    return walked && gallery.whole() ? 0 : 1;
}
