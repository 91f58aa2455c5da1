// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/page_walk.h"

#include "app/shared/picture/qr_picture.h"
#include "app/therapist/sample_caseload.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPainter>
#include <QQuickItem>
#include <cstdio>

namespace accord::therapist {

namespace {

constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};
constexpr int patienceMilliseconds = 20'000;

/// Rows of a list are no children of the window's as objects, only as items.
QQuickItem* item(QQuickItem& within, const QString& name)
{
    if (within.objectName() == name)
        return &within;
    const QList<QQuickItem*> inside = within.childItems();
    for (QQuickItem* one : inside) {
        if (QQuickItem* found = item(*one, name))
            return found;
    }
    return nullptr;
}

/// As a camera sees a phone that lies on a table.
QImage onTable(const QImage& code)
{
    QImage seen(1280, 960, QImage::Format_Grayscale8);
    seen.fill(QColor(92, 92, 92));
    QPainter painter(&seen);
    const QRect phone(200, 20, 880, 920);
    painter.fillRect(phone, Qt::white);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRect(220, 40, 840, 840), code);
    return seen;
}

} // namespace

const QString PageWalk::passphrase = QStringLiteral("correct horse");

bool PageWalk::waitUntil(const std::function<bool()>& condition)
{
    const QDeadlineTimer deadline(patienceMilliseconds);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

PageWalk::PageWalk(TherapistOptions looks)
    : m_clock(QDateTime(QDate(2026, 4, 16), QTime(12, 0))), m_chooser(m_folder.filePath(QStringLiteral("saved"))),
      m_record({QStringLiteral(":/qt/qml/Accord/Therapist"), QStringLiteral(":/qt/qml/Accord/Shared")})
{
    looks.vaultDirectory = m_folder.filePath(QStringLiteral("vault"));
    looks.kdfCost = cheapKdf;
    looks.look.reducedMotion = true; // what is looked at stands still
    looks.openCamera = app::practiceCameras(m_scene);
    looks.keyStore = &m_keyStore;
    m_app = std::make_unique<TherapistApp>(looks, m_clock);
    m_app->setFileChooser(&m_chooser);
}

bool PageWalk::walk(const Visitor& visitor)
{
    m_visitor = visitor;
    if (!m_app->show()) {
        std::fputs("the window did not load\n", stderr);
        return false;
    }
    walkSetUp();
    const bool made = waitUntil([&] { return desk() != nullptr; });
    visit(QStringLiteral("caseload, nobody yet"), made && child("caseloadPage"));
    if (!made)
        return false;
    walkInvitations();
    walkScanning();
    walkPairingByHand();
    walkClients();
    walkDuty();
    walkCaseload();
    m_app->shell().lock();
    visit(QStringLiteral("unlock"), waitUntil([&] { return desk() == nullptr; }) && child("stage"));
    m_app->unlock().unlock(QStringLiteral("not the passphrase"));
    visit(QStringLiteral("unlock, problem"), waitUntil([&] { return !m_app->unlock().problem().isEmpty(); }));
    m_app->unlock().unlock(passphrase);
    visit(QStringLiteral("unlocked again"), waitUntil([&] { return desk() != nullptr; }) && child("caseload"));
    walkSettings();
    walkDamage();
    visit(QStringLiteral("repaired"), waitUntil([&] { return desk() != nullptr; }) && child("caseload"));
    return m_sound;
}

void PageWalk::walkInvitations()
{
    desk()->openInvite();
    visit(QStringLiteral("invite, choosing"), child("inviteRemotely"));
    desk()->invite()->inviteInRoom();
    const auto is = [&](InviteModel::Step step) { return desk()->invite()->step() == step; };
    visit(QStringLiteral("invite, in the room"), waitUntil([&] { return is(InviteModel::Step::Showing); }));
    desk()->openInvite();
    desk()->invite()->inviteRemotely();
    visit(QStringLiteral("invite, from afar"), waitUntil([&] { return is(InviteModel::Step::Showing); }));
    base::ChannelId channel;
    write([&](vault::Transaction& transaction) { channel = addInvitation(transaction, m_clock, -60); });
    desk()->invite()->showAgain(channel);
    visit(QStringLiteral("invite, ran out"), is(InviteModel::Step::Expired));
    write([&](vault::Transaction& transaction) { compromise(transaction, channel); });
    desk()->invite()->showAgain(channel);
    visit(QStringLiteral("invite, answered twice"), is(InviteModel::Step::Compromised));
    write([&](vault::Transaction& transaction) {
        channel = addClient(transaction, m_clock, QStringLiteral("Kim A."), {});
    });
    desk()->invite()->showAgain(channel);
    visit(QStringLiteral("invite, answered"), is(InviteModel::Step::Paired));
    desk()->back();
}

void PageWalk::walkScanning()
{
    using Sight = app::ScanModel::Sight;
    const std::pair<qr::CameraTrouble, QString> troubles[] = {
        {qr::CameraTrouble::NoCamera, QStringLiteral("scan, no camera")},
        {qr::CameraTrouble::Denied, QStringLiteral("scan, not allowed")}};
    for (const auto& [trouble, state] : troubles) {
        m_scene->fail(trouble);
        desk()->openScan();
        visit(state, child("scanPage") && waitUntil([&] { return !desk()->scan()->blindTitle().isEmpty(); }));
        desk()->back();
    }
    m_scene->fail(std::nullopt);
    desk()->openScan();
    visit(QStringLiteral("scan, starting"), desk()->scan()->sight() == Sight::Starting);
    QImage menu = app::imageOfCodes({QStringLiteral("https://example.org/menu")});
    m_scene->show({onTable(menu)});
    visit(QStringLiteral("scan, another code"), waitUntil([&] { return !desk()->scan()->problem().isEmpty(); }));
    desk()->back();
}

void PageWalk::walkPairingByHand()
{
    const auto client =
        PracticeClient::make(m_folder.filePath(QStringLiteral("client")), QStringLiteral("Mara B."), m_clock);
    desk()->openInvite();
    desk()->invite()->inviteInRoom();
    if (!client || !waitUntil([&] { return desk()->invite()->step() == InviteModel::Step::Showing; }) ||
        !client->accept(desk()->invite()->qrText()) ||
        !client->share(m_clock.today(), 8, 6.5, 7, QString(1500, QLatin1Char('n'))))
        return visit(QStringLiteral("invite, by hand"), false);
    const QList<QImage> codes = client->codes(); // the answer, and a summary in four
    desk()->openScan();
    m_scene->show({onTable(codes.at(0)), onTable(codes.at(1)), onTable(codes.at(2))});
    visit(QStringLiteral("scan, half way"),
          waitUntil([&] { return desk()->scan()->progressShare() == 0.5 && !desk()->scan()->taken().isEmpty(); }));
    m_scene->show({onTable(codes.at(3)), onTable(codes.at(4))});
    visit(QStringLiteral("scan, all in"), waitUntil([&] { return desk()->scan()->taken().size() == 2; }));
    desk()->back();
    visit(QStringLiteral("invite, answered by hand"), desk()->invite()->isScanned() && child("invitePaired"));
    desk()->openHandOver();
    visit(QStringLiteral("hand over"), child("handOverPage") && desk()->handOver()->count() > 0);
    if (!client->scan(desk()->handOver()->codes()))
        visit(QStringLiteral("hand over, scanned"), false);
    m_scene->show({onTable(client->codes().value(0))}); // their app's word that all has come
    desk()->openScan();
    visit(QStringLiteral("scan, answered"), waitUntil([&] { return !desk()->scan()->taken().isEmpty(); }));
    desk()->back();
    desk()->openHandOver();
    visit(QStringLiteral("hand over, nothing"), !desk()->handOver()->nothing().isEmpty());
    desk()->back();
    desk()->back();
}

void PageWalk::walkClients()
{
    const auto client = [this](const QString& name, const QList<SampleSession>& sessions) {
        return [this, name, sessions](vault::Transaction& t) { return addClient(t, m_clock, name, sessions); };
    };
    openClient(QStringLiteral("client, act"), client(QStringLiteral("Kim A."), droppedSessions()));
    walkGoals();
    desk()->openRules();
    visit(QStringLiteral("how signals work"), child("signalRules"));
    desk()->back();
    visit(QStringLiteral("client again"), child("clientPage") && desk()->client()->name() == QLatin1String("Kim A."));
    desk()->client()->markDiscussed();
    visit(QStringLiteral("client, discussed"), !desk()->client()->discussed().isEmpty());
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
}

void PageWalk::walkGoals()
{
    const base::ChannelId channel = desk()->client()->channel();
    desk()->openGoals();
    visit(QStringLiteral("goals, none yet"), child("goalsPage"));
    write([&](vault::Transaction& transaction) { addGoals(transaction, m_clock, channel); });
    visit(QStringLiteral("goals"), desk()->goals()->waitingCount() == 1 && desk()->goals()->agreedCount() == 1);
    for (const auto& [action, state] :
         {std::pair("goalAgree-0", "goals, agreeing"), std::pair("goalReword-0", "goals, other words"),
          std::pair("goalAside-0", "goals, setting aside")}) {
        QQuickItem* button = item(*m_app->window()->contentItem(), QLatin1String(action));
        if (button)
            QMetaObject::invokeMethod(button, "clicked");
        visit(QLatin1String(state), button && !button->isVisible());
        desk()->back();
        desk()->openGoals(); // the page anew
        app::settle();
    }
    QQuickItem* history = item(*m_app->window()->contentItem(), QStringLiteral("goalHistory-0"));
    if (history)
        QMetaObject::invokeMethod(history, "clicked");
    visit(QStringLiteral("goals, history"), history && history->isVisible());
    desk()->back();
    visit(QStringLiteral("client, with goals"), child("goalsCard"));
    desk()->link()->setCadence(14);
    desk()->link()->askToClose();
    visit(QStringLiteral("client, closing"), desk()->link()->isAsking());
    desk()->link()->dismiss();
}

void PageWalk::walkDuty()
{
    desk()->duty()->setKeepsRecords(true);
    openClient(QStringLiteral("client, records kept by duty"), [this](vault::Transaction& transaction) {
        const auto channel = addClient(transaction, m_clock, QStringLiteral("Lena T."), steadySessions());
        keepByDuty(transaction, m_clock, channel);
        return channel;
    });
    openClient(QStringLiteral("client, link closed"), [this](vault::Transaction& transaction) {
        const auto channel = addClient(transaction, m_clock, QStringLiteral("Omar S."), {});
        endLink(transaction, m_clock, channel);
        return channel;
    });
    desk()->openClient(desk()->caseload()->channelAt(0));
    desk()->renewLink();
    visit(QStringLiteral("invite, in place of a link"), !desk()->invite()->renews().isEmpty());
    desk()->back();
}

void PageWalk::walkCaseload()
{
    desk()->back();
    visit(QStringLiteral("caseload"), child("caseload"));
    desk()->caseload()->setSearch(QStringLiteral("nobody is called this"));
    visit(QStringLiteral("caseload, nothing found"), desk()->caseload()->rowCountNow() == 0);
    desk()->caseload()->setSearch({});
}

void PageWalk::openClient(const QString& state, const std::function<base::ChannelId(vault::Transaction&)>& make)
{
    base::ChannelId channel;
    write([&](vault::Transaction& transaction) { channel = make(transaction); });
    desk()->openClient(channel);
    visit(state, child("clientPage") && child("clientName"));
}

void PageWalk::visit(const QString& state, bool standing)
{
    app::settle();
    if (!standing) {
        std::fprintf(stderr, "%s: the page does not stand\n", qPrintable(state));
        m_sound = false;
    }
    m_record.note(*m_app->window());
    m_visitor(state, *m_app->window());
}

void PageWalk::write(const std::function<void(vault::Transaction&)>& change)
{
    if (!session().vault().write(change)) {
        std::fputs("the vault did not take a sample\n", stderr);
        m_sound = false;
    }
    session().noteChange();
}

bool PageWalk::child(const char* name) const
{
    const QWindow* window = m_app->window();
    return window && window->findChild<QObject*>(QLatin1String(name)) != nullptr;
}

} // namespace accord::therapist
