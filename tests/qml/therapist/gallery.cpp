// SPDX-License-Identifier: GPL-3.0-or-later
// therapist_gallery DIR [--size WxH] [--text SCALE] [--dark] [--rtl] [--only STATE,...]: a picture of every page of the
// therapist's app in every main state, to look at. Not a test: it judges nothing.
#include "tests/qml/tools/gallery.h"
#include "app/therapist/page_walk.h"
#include "core/secret/secret.h"

#include <QApplication>

using namespace accord;

int main(int argc, char** argv)
{
    therapist::prepareTherapist();
    QApplication application(argc, argv);
    const tests::Looks asked =
        tests::readLooks(QStringLiteral("Pictures of the therapist's pages."), therapist::TherapistOptions().size);
    if (!initialiseSecrets())
        return 1;
    therapist::TherapistOptions looks;
    looks.size = asked.size;
    looks.look.textScale = asked.textScale;
    looks.look.dark = asked.dark;
    looks.look.rightToLeft = asked.rightToLeft;
    tests::Gallery gallery(asked);
    therapist::PageWalk walk(looks);
    const bool walked = walk.walk([&](const QString& state, QQuickWindow& window) { gallery.add(state, window); });
    return walked && gallery.whole() ? 0 : 1;
}
