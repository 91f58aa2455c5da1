// SPDX-License-Identifier: GPL-3.0-or-later
// accord-tour: makes the demo's vaults, and takes the whole main job through both real apps without a person.
#include "app/client/client_app.h"
#include "app/tour/main_job.h"
#include "app/tour/room_job.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <cstdio>

namespace {

int fail(const QString& cause)
{
    std::fprintf(stderr, "accord-tour: %s\n", qPrintable(cause));
    return 1;
}

} // namespace

int main(int argc, char** argv)
{
    accord::app::prepareClient();
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes the demo's vaults in WORK; with --pictures also plays the "
                                                    "main job through both apps. Needs a running relay."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("WORK"), QStringLiteral("A folder without vaults in it."));
    parser.addOptions({{QStringLiteral("relay"), QStringLiteral("The running relay."), QStringLiteral("URL")},
                       {QStringLiteral("token-file"), QStringLiteral("An access token of it."), QStringLiteral("F")},
                       {QStringLiteral("pictures"), QStringLiteral("Play, and put pictures and report here."),
                        QStringLiteral("DIR")}});
    parser.process(application);
    QFile token(parser.value(QStringLiteral("token-file")));
    if (parser.positionalArguments().size() != 1 || !parser.isSet(QStringLiteral("relay")) ||
        !token.open(QIODevice::ReadOnly)) {
        fail(QStringLiteral("it takes WORK --relay URL --token-file F [--pictures DIR]"));
        return 2;
    }

    const QString work = parser.positionalArguments().first();
    const accord::tour::DemoPlace place{work + QStringLiteral("/client"), work + QStringLiteral("/therapist"), work,
                                        parser.value(QStringLiteral("relay")),
                                        QString::fromUtf8(token.readAll().trimmed())};
    if (const QString problem = accord::tour::plantHistory(place); !problem.isEmpty())
        return fail(problem);
    if (!parser.isSet(QStringLiteral("pictures")))
        return 0;
    accord::tour::Album album(parser.value(QStringLiteral("pictures")));
    const bool done = accord::tour::runMainJob(place, album) && accord::tour::runRoomJob(work, album);
    return album.writeReport(done) && done ? 0 : 1;
}
