// SPDX-License-Identifier: GPL-3.0-or-later
// accord: the client's app.
#include "app/client/client_app.h"
#include "app/client/self_test.h"
#include "app/shared/dialogs/dialog_file_chooser.h"
#include "app/shared/start_options.h"
#include "core/secret/secret.h"
#include "platform/camera.h"
#include "platform/key_store.h"
#include "platform/linux/desktop_notifier.h"
#include "platform/process_privacy.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <cstdio>
#include <optional>

namespace {

using namespace accord;

constexpr int wrongUsage = 2;

struct Arguments
{
    app::ClientOptions options;
    std::optional<QString> passphraseFile;
    bool selfTest = false;
};

/// Nothing, and a line on stderr, for an option that makes no sense.
std::optional<Arguments> parse(const QApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Accord: check-ins after therapy sessions, kept on this device."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption vault(QStringLiteral("vault"), QStringLiteral("Folder of the encrypted records."),
                                   QStringLiteral("DIR"));
    const QCommandLineOption passphraseFile(QStringLiteral("passphrase-file"),
                                            QStringLiteral("Unlock at start with the first line of this file."),
                                            QStringLiteral("FILE"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"),
                                      QStringLiteral("Load every page on a throw-away vault and leave."));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark, whatever was chosen."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption scale(QStringLiteral("text-scale"), QStringLiteral("Text size, 1.0 to 2.0."),
                                   QStringLiteral("FACTOR"));
    const QCommandLineOption language(
        QStringLiteral("language"), QStringLiteral("en, de, es, ar, or pseudo: longer English, to find tight places."),
        QStringLiteral("CODE"));
    const QCommandLineOption rtl(QStringLiteral("rtl"), QStringLiteral("Mirror the layout, to look at it."));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Window size, such as 360x640."),
                                  QStringLiteral("WxH"), QStringLiteral("390x844"));
    parser.addOptions({vault, passphraseFile, selfTest, theme, scale, language, rtl, size});
    parser.process(application);

    Arguments arguments;
    app::LookWishes& look = arguments.options.look;
    bool scaleOk = true;
    if (parser.isSet(scale))
        look.textScale = parser.value(scale).toDouble(&scaleOk);
    if (parser.isSet(theme))
        look.dark = parser.value(theme) == QLatin1String("dark");
    if (parser.isSet(language))
        look.language = parser.value(language);
    look.rightToLeft = parser.isSet(rtl);
    const std::optional<QSize> parsedSize = app::sizeOf(parser.value(size));
    const bool themeOk =
        !look.dark || parser.value(theme) == QLatin1String("light") || parser.value(theme) == QLatin1String("dark");
    const double factor = look.textScale.value_or(1);
    const QString spoken = look.language.value_or(QStringLiteral("en"));
    const bool languageOk = app::Look::languages().contains(spoken) || spoken == QLatin1String("pseudo");
    if (!scaleOk || factor < 1 || factor > 2 || !parsedSize || !themeOk || !languageOk ||
        !parser.positionalArguments().isEmpty()) {
        std::fputs("accord: --theme is light or dark, --text-scale 1.0 to 2.0, --language one of en, de, es, ar and "
                   "pseudo, --size like 360x640; nothing else is taken.\n",
                   stderr);
        return std::nullopt;
    }
    arguments.options.size = *parsedSize;
    arguments.options.lookFile =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/look.ini");
    arguments.options.vaultDirectory =
        parser.isSet(vault)
            ? parser.value(vault)
            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/vault");
    if (parser.isSet(passphraseFile))
        arguments.passphraseFile = parser.value(passphraseFile);
    arguments.selfTest = parser.isSet(selfTest);
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    platform::keepMemoryPrivate(); // what can be had of it is had; there is nothing to do about the rest
    app::prepareClient();
    QApplication application(argc, argv); // Qt Charts needs a QApplication
    QApplication::setApplicationName(QStringLiteral("accord"));
    QApplication::setApplicationDisplayName(QStringLiteral("Accord"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));

    const std::optional<Arguments> arguments = parse(application);
    if (!arguments)
        return wrongUsage;
    if (!initialiseSecrets()) {
        std::fputs("accord: this device gives no usable randomness, so nothing can be kept safe here.\n", stderr);
        return 1;
    }
    if (arguments->selfTest)
        return app::selfTest();

    const base::SystemClock clock;
    platform::DesktopNotifier notifier;
    app::ClientOptions options = arguments->options;
    options.notifier = &notifier;
    options.openCamera = platform::systemCamera;
    const std::unique_ptr<vault::KeyStore> keyStore = platform::systemKeyStore();
    options.keyStore = keyStore.get();
    app::ClientApp client(std::move(options), clock);
    app::DialogFileChooser chooser(client.autoLock());
    client.setFileChooser(&chooser);
    if (!client.show()) {
        std::fputs("accord: the screens did not load; the installation is incomplete.\n", stderr);
        return 1;
    }
    if (arguments->passphraseFile) {
        const std::optional<QString> passphrase = app::firstLineOf(*arguments->passphraseFile);
        if (!passphrase) {
            std::fputs("accord: the passphrase file cannot be read.\n", stderr);
            return 1;
        }
        client.unlock().unlock(*passphrase);
    }
    return QApplication::exec();
}
