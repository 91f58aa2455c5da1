// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/self_test.h"

#include "app/therapist/sample_caseload.h"
#include "app/therapist/therapist_app.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>

namespace accord::therapist {

namespace {

constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};
constexpr int patienceMilliseconds = 20'000;

QStringList& warnings()
{
    static QStringList kept; // a message handler has no other way to hand on what it hears
    return kept;
}

void hear(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings() << QStringLiteral("%1 (%2:%3)").arg(message, QString::fromUtf8(context.file)).arg(context.line);
}

bool waitUntil(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(patienceMilliseconds);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

/// One app on one throw-away vault, and the lines about its pages.
class Walk
{
public:
    Walk(const base::Clock& clock, TherapistOptions options) : m_clock(clock)
    {
        options.vaultDirectory = m_folder.filePath(QStringLiteral("vault"));
        options.kdfCost = cheapKdf;
        options.reducedMotion = true;
        m_label = QStringLiteral("%1x%2 %3 %4%5")
                      .arg(options.size.width())
                      .arg(options.size.height())
                      .arg(options.dark ? QStringLiteral("dark") : QStringLiteral("light"))
                      .arg(options.textScale)
                      .arg(options.rightToLeft ? QStringLiteral(" rtl") : QString());
        m_app = std::make_unique<TherapistApp>(options, clock);
    }

    [[nodiscard]] bool run()
    {
        const bool shown = m_app->show();
        page(QStringLiteral("set up"), shown && child("stage"));
        if (!shown)
            return false;
        m_app->unlock().create(QStringLiteral("Dr Weiss"), QStringLiteral("correct horse"),
                               QStringLiteral("correct horse"));
        const bool made = waitUntil([&] { return desk() != nullptr; });
        page(QStringLiteral("caseload, nobody yet"), made && child("caseloadPage"));
        if (!made)
            return false;
        walkInvitations();
        walkClients();
        m_app->shell().lock();
        page(QStringLiteral("unlock"), waitUntil([&] { return desk() == nullptr; }) && child("stage"));
        m_app->unlock().unlock(QStringLiteral("correct horse"));
        page(QStringLiteral("unlocked again"), waitUntil([&] { return desk() != nullptr; }) && child("caseload"));
        return m_sound;
    }

private:
    [[nodiscard]] DeskModel* desk() const { return m_app->shell().desk(); }
    [[nodiscard]] app::Session& session() const { return *m_app->unlock().session(); }

    [[nodiscard]] bool child(const char* name) const
    {
        const QWindow* window = m_app->window();
        return window && window->findChild<QObject*>(QLatin1String(name)) != nullptr;
    }

    void write(const std::function<void(vault::Transaction&)>& change)
    {
        m_sound = session().vault().write(change).has_value() && m_sound;
        session().noteChange();
    }

    void openClient(const QString& title, const std::function<base::ChannelId(vault::Transaction&)>& make)
    {
        base::ChannelId channel;
        write([&](vault::Transaction& transaction) { channel = make(transaction); });
        desk()->openClient(channel);
        page(title, child("clientPage") && child("clientName"));
    }

    void walkInvitations()
    {
        desk()->openInvite();
        page(QStringLiteral("invite, choosing"), child("inviteRemotely"));
        desk()->invite()->inviteInRoom();
        const auto is = [&](InviteModel::Step step) { return desk()->invite()->step() == step; };
        page(QStringLiteral("invite, in the room"), waitUntil([&] { return is(InviteModel::Step::Showing); }));
        desk()->openInvite();
        desk()->invite()->inviteRemotely();
        page(QStringLiteral("invite, from afar"), waitUntil([&] { return is(InviteModel::Step::Showing); }));
        base::ChannelId channel;
        write([&](vault::Transaction& transaction) { channel = addInvitation(transaction, m_clock, -60); });
        desk()->invite()->showAgain(channel);
        page(QStringLiteral("invite, ran out"), is(InviteModel::Step::Expired));
        write([&](vault::Transaction& transaction) { compromise(transaction, channel); });
        page(QStringLiteral("invite, answered twice"), is(InviteModel::Step::Compromised));
        write([&](vault::Transaction& transaction) {
            channel = addClient(transaction, m_clock, QStringLiteral("Kim A."), {});
        });
        desk()->invite()->showAgain(channel);
        page(QStringLiteral("invite, answered"), is(InviteModel::Step::Paired));
        desk()->back();
    }

    void walkClients()
    {
        const auto client = [this](const QString& name, const QList<SampleSession>& sessions) {
            return [this, name, sessions](vault::Transaction& t) { return addClient(t, m_clock, name, sessions); };
        };
        openClient(QStringLiteral("client, act"), client(QStringLiteral("Kim A."), droppedSessions()));
        desk()->openRules();
        page(QStringLiteral("how signals work"), child("signalRules"));
        desk()->back();
        page(QStringLiteral("client again"),
             child("clientPage") && desk()->client()->name() == QLatin1String("Kim A."));
        desk()->client()->markDiscussed();
        page(QStringLiteral("client, discussed"), !desk()->client()->discussed().isEmpty());
        openClient(QStringLiteral("client, watch"), client(QStringLiteral("Jonas R."), unalignedSessions()));
        openClient(QStringLiteral("client, steady"), client(QStringLiteral("Sofia L."), steadySessions()));
        openClient(QStringLiteral("client, first session"),
                   client(QString(60, QLatin1Char('W')), {{1, 6.5, 6.0, 7.0, QString(2000, QLatin1Char('m'))}}));
        openClient(QStringLiteral("client, nothing shared"), client(QStringLiteral("M. Okafor"), {}));
        openClient(QStringLiteral("client, stopped sharing"), [this](vault::Transaction& transaction) {
            const auto channel = addClient(transaction, m_clock, QStringLiteral("Ana P."), steadySessions());
            revoke(transaction, channel);
            return channel;
        });
        openClient(QStringLiteral("client, unsafe link"), [this](vault::Transaction& transaction) {
            const auto channel = addInvitation(transaction, m_clock, 60);
            compromise(transaction, channel);
            return channel;
        });
        desk()->back();
        page(QStringLiteral("caseload"), child("caseload"));
        desk()->caseload()->setSearch(QStringLiteral("nobody is called this"));
        page(QStringLiteral("caseload, nothing found"), desk()->caseload()->rowCountNow() == 0);
        desk()->caseload()->setSearch({});
    }

    /// Draws what is on the screen now, and says whether that went without a word from Qt.
    void page(const QString& title, bool loaded)
    {
        QCoreApplication::processEvents();
        const bool drawn = loaded && !m_app->window()->grabWindow().isNull();
        QCoreApplication::processEvents();
        const bool quiet = warnings().isEmpty();
        const bool good = loaded && drawn && quiet;
        std::printf("%-5s %s (%s)\n", good ? "ok" : "FAIL", qPrintable(title), qPrintable(m_label));
        if (!loaded || !drawn)
            std::printf("      the page did not %s\n", loaded ? "draw" : "load");
        for (const QString& warning : std::as_const(warnings()))
            std::printf("      %s\n", qPrintable(warning));
        std::fflush(stdout);
        warnings().clear();
        m_sound = m_sound && good;
    }

    const base::Clock& m_clock;
    QTemporaryDir m_folder;
    QString m_label;
    std::unique_ptr<TherapistApp> m_app;
    bool m_sound = true;
};

TherapistOptions window(QSize size, bool dark, double textScale, bool rightToLeft)
{
    TherapistOptions options;
    options.size = size;
    options.dark = dark;
    options.textScale = textScale;
    options.rightToLeft = rightToLeft;
    return options;
}

} // namespace

int selfTest()
{
    const QtMessageHandler before = qInstallMessageHandler(hear);
    const base::SystemClock clock;
    bool sound = true;
    for (const TherapistOptions& options : {window({1280, 800}, false, 1, false), window({800, 1280}, true, 1, true),
                                            window({360, 640}, false, 2, false)})
        sound = Walk(clock, options).run() && sound;
    qInstallMessageHandler(before);
    for (const QString& late : std::as_const(warnings())) { // said while the last window closed
        std::printf("FAIL  closing: %s\n", qPrintable(late));
        sound = false;
    }
    std::printf("%s\n", sound ? "all pages load" : "some pages fail");
    return sound ? 0 : 1;
}

} // namespace accord::therapist
