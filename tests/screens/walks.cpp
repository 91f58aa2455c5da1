// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/walks.h"

#include "app/client/page_walk.h"
#include "app/shared/pseudo_translator.h"
#include "app/therapist/page_walk.h"

#include <QCoreApplication>

namespace accord::tests {

namespace {

template <typename Walk>
std::optional<QSet<QString>> through(Walk& walk, const Visitor& visitor)
{
    if (!walk.walk(visitor))
        return std::nullopt;
    const QStringList unseen = walk.unseen();
    return QSet<QString>(unseen.begin(), unseen.end());
}

} // namespace

std::optional<QSet<QString>> walkClient(const Look& look, const Visitor& visitor)
{
    app::ClientOptions options;
    options.size = look.size;
    options.look.dark = look.dark;
    options.look.textScale = look.textScale;
    options.look.rightToLeft = look.rightToLeft;
    options.look.language = look.language;
    app::PageWalk walk(options);
    return through(walk, visitor);
}

std::optional<QSet<QString>> walkTherapist(const Look& look, const Visitor& visitor)
{
    app::PseudoTranslator longer; // the therapist's app speaks English only
    const bool pseudo = look.language == QLatin1String("pseudo") && QCoreApplication::installTranslator(&longer);
    therapist::TherapistOptions options;
    options.size = look.size;
    options.look.dark = look.dark;
    options.look.textScale = look.textScale;
    options.look.rightToLeft = look.rightToLeft;
    therapist::PageWalk walk(options);
    auto unseen = through(walk, visitor);
    if (pseudo)
        QCoreApplication::removeTranslator(&longer);
    return unseen;
}

void prepare()
{
    app::prepareClient();
}

} // namespace accord::tests
