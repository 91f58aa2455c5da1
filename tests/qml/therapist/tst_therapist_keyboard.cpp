// SPDX-License-Identifier: GPL-3.0-or-later
// The real window, worked with keys alone and read as a screen reader reads it.
#include "app/shared/practice/practice_camera.h"
#include "app/therapist/practice_client.h"
#include "app/therapist/sample_caseload.h"
#include "app/therapist/therapist_app.h"

#include <QAccessible>
#include <QApplication>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using therapist::DeskModel;

namespace {

constexpr vault::KdfCost cheapKdf{quint64(8) * 1024 * 1024, 1};

/// An item in the window by its object name, wherever it was created from.
QQuickItem* itemNamed(QQuickItem* parent, const QString& name)
{
    if (parent->objectName() == name)
        return parent;
    const QList<QQuickItem*> children = parent->childItems();
    for (QQuickItem* child : children) {
        if (QQuickItem* found = itemNamed(child, name))
            return found;
    }
    return nullptr;
}

} // namespace

class TestTherapistKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        therapist::TherapistOptions options;
        options.vaultDirectory = m_folder->filePath(QStringLiteral("vault"));
        options.kdfCost = cheapKdf;
        options.look.reducedMotion = true;
        options.openCamera = app::practiceCameras(m_scene);
        m_app = std::make_unique<therapist::TherapistApp>(options, m_clock);
        QVERIFY(m_app->show());
        m_app->unlock().create(QStringLiteral("Dr Weiss"), QStringLiteral("correct horse"),
                               QStringLiteral("correct horse"));
        QTRY_VERIFY(desk());
        QVERIFY(therapist::addCaseload(m_app->unlock().session()->vault(), m_clock));
        m_app->unlock().session()->noteChange();
        window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTRY_COMPARE(desk()->caseload()->rowCountNow(), 8);
    }

    void cleanup()
    {
        m_app.reset();
        m_folder.reset();
    }

    void arrowsMoveAndEnterOpens()
    {
        focus("caseload");
        press(Qt::Key_Down);
        QCOMPARE(desk()->place(), DeskModel::Place::Nothing); // moving is not opening
        press(Qt::Key_Return);
        QCOMPARE(desk()->client()->name(), QStringLiteral("Jonas R."));
        press(Qt::Key_Up);
        press(Qt::Key_Space);
        QCOMPARE(desk()->client()->name(), QStringLiteral("Kim A."));
        press(Qt::Key_Escape);
        QCOMPARE(desk()->place(), DeskModel::Place::Nothing);
    }

    void howItLooksByKeysAlone()
    {
        m_app->shell().openSettings();
        QTest::qWait(50);
        QVERIFY(!m_app->shell().look()->dark());
        QVERIFY(reach("themeDark"));
        press(Qt::Key_Space);
        QVERIFY(m_app->shell().look()->dark());
        QVERIFY(reach("textSize150"));
        press(Qt::Key_Space);
        QCOMPARE(m_app->shell().look()->textScale(), 1.5);
    }

    void rulesFromAClientAndBackByKeysAlone()
    {
        focus("caseload");
        press(Qt::Key_Return);
        QCOMPARE(desk()->place(), DeskModel::Place::Client);
        const QString name = desk()->client()->name();
        QVERIFY(reach("rulesFromClient"));
        press(Qt::Key_Space);
        QCOMPARE(desk()->place(), DeskModel::Place::Rules);
        QQuickItem* rules = item("signalRules");
        QVERIFY(rules);
        QTRY_VERIFY(rules->hasActiveFocus());
        QQuickItem* scroll = itemNamed(rules, QStringLiteral("scroll"));
        const auto y = [&] { return scroll->property("contentY").toReal(); };
        const qreal bottom = scroll->property("contentHeight").toReal() - scroll->height();
        QVERIFY(bottom > 1000); // a long page, all of it laid out
        QCOMPARE(y(), 0.0);
        press(Qt::Key_Up);
        QCOMPARE(y(), 0.0);
        press(Qt::Key_Down);
        const qreal line = y();
        QVERIFY(line > 0 && line < 100);
        press(Qt::Key_PageDown);
        QVERIFY(y() > line + 300 && y() < line + scroll->height());
        press(Qt::Key_PageUp);
        QCOMPARE(y(), line);
        press(Qt::Key_End);
        QCOMPARE(y(), bottom);
        press(Qt::Key_Down);
        QCOMPARE(y(), bottom);
        press(Qt::Key_Home);
        QCOMPARE(y(), 0.0);
        press(Qt::Key_Escape);
        QCOMPARE(desk()->place(), DeskModel::Place::Client);
        QCOMPARE(desk()->client()->name(), name);
        press(Qt::Key_Escape);
        QCOMPARE(desk()->place(), DeskModel::Place::Nothing);
        for (const char* way : {"rulesFromOverview", "rulesFromCaseload"}) {
            QVERIFY(reach(way));
            press(Qt::Key_Space);
            QCOMPARE(desk()->place(), DeskModel::Place::Rules);
            QVERIFY(reach("back"));
            press(Qt::Key_Space);
            QCOMPARE(desk()->place(), DeskModel::Place::Nothing);
        }
    }

    void searchByKeysAlone()
    {
        QTest::keyClick(window(), Qt::Key_F, Qt::ControlModifier);
        for (const char letter : {'s', 'o', 'f'})
            QTest::keyClick(window(), letter);
        QTRY_COMPARE(desk()->caseload()->rowCountNow(), 1);
        press(Qt::Key_Return); // to the list
        press(Qt::Key_Return);
        QCOMPARE(desk()->client()->name(), QStringLiteral("Sofia L."));
    }

    void discussedByKeysAlone()
    {
        desk()->openRow(0);
        QVERIFY(reach("markDiscussed"));
        press(Qt::Key_Space);
        QTRY_COMPARE(desk()->client()->discussed(), QStringLiteral("Discussed today"));
        QVERIFY(item("discussed")->isVisible());
        QVERIFY(!item("markDiscussed")->isVisible());
    }

    void scanningByKeysAlone()
    {
        QVERIFY(reach("scanFromCaseload"));
        press(Qt::Key_Space);
        QCOMPARE(desk()->place(), DeskModel::Place::Scanning);
        QCOMPARE(m_scene->running(), 1);
        QVERIFY(reach("scanFile"));
        press(Qt::Key_Escape);
        QCOMPARE(desk()->place(), DeskModel::Place::Nothing);
        QTRY_COMPARE(m_scene->running(), 0);
    }

    void aPairingWithNoNetworkInTheRealWindow()
    {
        const auto client = therapist::PracticeClient::make(m_folder->filePath(QStringLiteral("client")),
                                                            QStringLiteral("Mara B."), m_clock);
        QVERIFY(client);
        desk()->openInvite();
        QVERIFY(reach("inviteInRoom"));
        press(Qt::Key_Space);
        QTRY_COMPARE(desk()->invite()->step(), therapist::InviteModel::Step::Showing);
        QVERIFY(client->accept(desk()->invite()->qrText()));
        QVERIFY(client->share(m_clock.today(), 8, 6.5, 7, QStringLiteral("Good to be heard.")));
        m_scene->show(client->codes());
        QVERIFY(reach("scanTheirAnswer"));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->scan()->taken().size(), 2, 20'000);
        QVERIFY(reach("scanDone"));
        press(Qt::Key_Space);
        QCOMPARE(desk()->place(), DeskModel::Place::Invite);
        QVERIFY(item("scannedBoth")->isVisible());
        QVERIFY(!item("safetyNumber")->isVisible());
        QVERIFY(reach("showAnswer"));
        press(Qt::Key_Space);
        QCOMPARE(desk()->place(), DeskModel::Place::HandingOver);
        QVERIFY(client->scan(desk()->handOver()->codes()));
        const auto state =
            client->vault().read([&](vault::Transaction& t) { return t.channels.find(client->channel())->state; });
        QCOMPARE(*state, vault::ChannelState::Open);
        press(Qt::Key_Escape);
        QVERIFY(reach("openPaired"));
        press(Qt::Key_Space);
        QCOMPARE(desk()->client()->name(), QStringLiteral("Mara B."));
        QCOMPARE(desk()->client()->newestNote(), QStringLiteral("Good to be heard."));
    }

    void everyActionIsReachedByTab()
    {
        for (const char* name : {"invite", "lock", "client-0"})
            QVERIFY2(reach(name), name);
        desk()->openInvite();
        for (const char* name : {"inviteInRoom", "inviteRemotely"})
            QVERIFY2(reach(name), name);
    }

    void aScreenReaderHearsTheRowAndCanOpenIt()
    {
        QTRY_VERIFY(item("client-0"));
        QAccessibleInterface* row = QAccessible::queryAccessibleInterface(item("client-0"));
        QVERIFY(row);
        const QString spoken = row->text(QAccessible::Name);
        QVERIFY2(spoken.contains(QStringLiteral("Kim A.")) && spoken.contains(QStringLiteral("rop")),
                 qPrintable(spoken));
        QVERIFY(row->actionInterface());
        row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(desk()->client()->name(), QStringLiteral("Kim A."));
    }

    void lockingTakesEverythingOffTheScreen()
    {
        desk()->openRow(0);
        QVERIFY(reach("lock"));
        press(Qt::Key_Space);
        QTRY_VERIFY(!desk());
        QTRY_VERIFY(!item("clientName"));
        QVERIFY(!item("caseload"));
    }

private:
    [[nodiscard]] DeskModel* desk() const { return m_app->shell().desk(); }
    [[nodiscard]] QQuickWindow* window() const { return m_app->window(); }
    [[nodiscard]] QQuickItem* item(const char* name) const
    {
        return itemNamed(window()->contentItem(), QLatin1String(name));
    }
    void press(Qt::Key key) const { QTest::keyClick(window(), key); }

    void focus(const char* name) const
    {
        QTRY_VERIFY(item(name));
        item(name)->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(item(name)->hasActiveFocus());
    }

    /// Presses Tab until the focus is there; false once it has been round.
    [[nodiscard]] bool reach(const char* name) const
    {
        constexpr int enough = 60;
        QStringList passed;
        QCoreApplication::processEvents();
        for (int presses = 0; presses < enough; ++presses) {
            const QQuickItem* focused = window()->activeFocusItem();
            if (focused && focused->objectName() == QLatin1String(name))
                return true;
            passed << (focused ? focused->objectName() + QLatin1Char('/') +
                                     QLatin1String(focused->metaObject()->className())
                               : QStringLiteral("nothing"));
            press(Qt::Key_Tab);
        }
        qWarning() << name << "was not among" << passed;
        return false;
    }

    base::ManualClock m_clock{QDateTime(QDate(2026, 4, 16), QTime(12, 0), Qt::UTC)};
    const std::shared_ptr<app::PracticeScene> m_scene = std::make_shared<app::PracticeScene>();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<therapist::TherapistApp> m_app;
};

int main(int argc, char** argv)
{
    therapist::prepareTherapist();
    QApplication application(argc, argv); // Qt Charts needs a QApplication
    if (!initialiseSecrets())
        return 1;
    TestTherapistKeyboard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_therapist_keyboard.moc"
