// SPDX-License-Identifier: GPL-3.0-or-later
// accord-therapist: the therapist's app.
#include "app/shared/dialogs/dialog_file_chooser.h"
#include "app/shared/start_options.h"
#include "app/therapist/self_test.h"
#include "app/therapist/therapist_app.h"
#include "core/secret/secret.h"
#include "platform/camera.h"
#include "platform/key_store.h"
#include "platform/process_privacy.h"
#include "qml/controls/fonts.h"

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
    therapist::TherapistOptions options;
    std::optional<QString> passphraseFile;
    bool selfTest = false;
};

void complain(const char* sentence)
{
    std::fprintf(stderr, "accord-therapist: %s\n", sentence);
}

QCommandLineOption option(const char* name, const char* description, const char* value = "", const char* preset = "")
{
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value),
            QString::fromLatin1(preset)};
}

/// Nothing, and a line on stderr, for options that make no sense.
std::optional<Arguments> parse(const QApplication& application)
{
    const auto vault = option("vault", "Folder of the encrypted records.", "DIR");
    const auto passphraseFile = option("passphrase-file", "Unlock at start with the first line of this file.", "FILE");
    const auto selfTest = option("self-test", "Load every page on a throw-away vault and leave.");
    const auto theme = option("theme", "light or dark, whatever was chosen before.", "NAME");
    const auto scale = option("text-scale", "Text size, 1.0 to 2.0.", "FACTOR");
    const auto rtl = option("rtl", "Mirror the layout, to look at it.");
    const auto size = option("size", "Window size, such as 1280x800.", "WxH", "1280x800");
    const auto relay = option("relay", "Address the invite page proposes.", "URL");
    const auto tokenFile =
        option("token-file", "Access token the invite page proposes: first line of this file.", "FILE");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Accord for therapists: what clients chose to share, at a glance."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({vault, passphraseFile, selfTest, theme, scale, rtl, size, relay, tokenFile});
    parser.process(application);

    Arguments arguments;
    therapist::TherapistOptions& options = arguments.options;
    app::LookWishes& look = options.look;
    bool isNumber = true;
    if (parser.isSet(scale))
        look.textScale = parser.value(scale).toDouble(&isNumber);
    const std::optional<QSize> windowSize = app::sizeOf(parser.value(size));
    if (parser.isSet(theme))
        look.dark = parser.value(theme) == QLatin1String("dark");
    const double factor = look.textScale.value_or(1);
    const bool themeOk = !look.dark || *look.dark || parser.value(theme) == QLatin1String("light");
    if (!isNumber || factor < 1 || factor > 2 || !windowSize || !themeOk || !parser.positionalArguments().isEmpty()) {
        complain("--theme is light or dark, --text-scale 1.0 to 2.0, --size like 1280x800; nothing else is taken.");
        return std::nullopt;
    }
    options.size = *windowSize;
    look.rightToLeft = parser.isSet(rtl);
    options.lookFile =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/look.ini");
    options.relay.url = parser.value(relay);
    options.vaultDirectory = parser.isSet(vault) ? parser.value(vault)
                                                 : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                                       QStringLiteral("/vault");
    if (parser.isSet(tokenFile)) {
        const std::optional<QString> token = app::firstLineOf(parser.value(tokenFile));
        if (!token) {
            complain("the token file cannot be read.");
            return std::nullopt;
        }
        options.relay.accessToken = *token;
    }
    if (parser.isSet(passphraseFile))
        arguments.passphraseFile = parser.value(passphraseFile);
    arguments.selfTest = parser.isSet(selfTest);
    return arguments;
}

int run(const Arguments& arguments)
{
    const base::SystemClock clock;
    const std::unique_ptr<vault::KeyStore> keyStore = platform::systemKeyStore();
    therapist::TherapistOptions options = arguments.options;
    options.keyStore = keyStore.get();
    options.openCamera = platform::systemCamera;
    therapist::TherapistApp app(std::move(options), clock);
    accord::app::DialogFileChooser chooser(app.autoLock());
    app.setFileChooser(&chooser);
    if (!app.show()) {
        complain("the screens did not load; the installation is incomplete.");
        return 1;
    }
    if (arguments.passphraseFile) {
        const std::optional<QString> passphrase = app::firstLineOf(*arguments.passphraseFile);
        if (!passphrase) {
            complain("the passphrase file cannot be read.");
            return 1;
        }
        app.unlock().unlock(*passphrase);
    }
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    platform::keepMemoryPrivate(); // what can be had of it is had; there is nothing to do about the rest
    therapist::prepareTherapist();
    QApplication application(argc, argv); // Qt Charts needs a QApplication
    controls::preferReadableFaces();
    QApplication::setApplicationName(QStringLiteral("accord-therapist"));
    QApplication::setApplicationDisplayName(QStringLiteral("Accord for therapists"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));

    const std::optional<Arguments> arguments = parse(application);
    if (!arguments)
        return wrongUsage;
    if (!initialiseSecrets()) {
        complain("this device gives no usable randomness, so nothing can be kept safe here.");
        return 1;
    }
    return arguments->selfTest ? therapist::selfTest() : run(*arguments);
}
