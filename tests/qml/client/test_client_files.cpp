// SPDX-License-Identifier: GPL-3.0-or-later
// Files in and out of the client's window: by the system's dialog, under a lock that closes at once, and by dropping.
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/practice_partner.h"
#include "app/client/trend_page_model.h"
#include "app/shared/dialogs/dialog_file_chooser.h"
#include "app/shared/hand_over_model.h"
#include "app/shared/lock_choices.h"
#include "app/shared/picture/qr_picture.h"
#include "app/shared/scan_model.h"
#include "core/seal/qr_text.h"
#include "core/secret/secret.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"
#include "core/sync/pairing.h"
#include "tests/qml/client/pages_fixture.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>

using namespace accord;
using app::AppModel;
using app::HandOverModel;
using app::ScanModel;
using State = app::UnlockModel::State;

namespace {

constexpr int patience = 20'000; // ms

QFileDialog* asking()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
        if (auto* const dialog = qobject_cast<QFileDialog*>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// As somebody types the names and presses Enter.
void answer(const QStringList& paths)
{
    QTRY_VERIFY(asking());
    QStringList quoted;
    for (const QString& path : paths)
        quoted << QStringLiteral("\"%1\"").arg(path);
    auto* const name = asking()->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(paths.size() == 1 ? paths.first() : quoted.join(QLatin1Char(' ')));
    QMetaObject::invokeMethod(asking(), "accept");
    QTRY_VERIFY(!asking());
}

void cancel()
{
    QTRY_VERIFY(asking());
    asking()->reject();
    QTRY_VERIFY(!asking());
}

/// Another window of another program is in front.
void goAway()
{
    emit qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
    QTest::qWait(50);
}

void comeBack()
{
    emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTest::qWait(50);
}

} // namespace

class TestClientFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whileAFileIsChosenNothingLocks();
    void theWayBackToTheAppLocksNothing();
    void whatIsSavedIsSavedBeforeTheAppIsBack();
    void severalFilesAreChosenAtOnce();
    void aCancelledChoiceChangesNothing();
    void aPictureOfAnInvitationIsDropped();
    void whatIsDroppedIsTakenIn_data();
    void whatIsDroppedIsTakenIn();
    void aDropIsForThePageThatAsksForFiles();

private:
    [[nodiscard]] QString write(const char* name, const QByteArray& bytes) const;
    [[nodiscard]] State state() { return m_pages->app().unlock().state(); }
    /// Open for the invitation's code, on a phone that has met nobody.
    void openScan();
    /// Paired with Dr Weiss, whose app has answered: `sealed.accord` and `code.png` hold the answer, which the page
    /// that is open scans for.
    void openScanForAnswer();
    /// What became of it, and whether it was wanted at all.
    Qt::DropAction drop(const QMimeData& data);
    Qt::DropAction drop(const QStringList& files);

    std::unique_ptr<app::PracticePartner> m_partner;
    std::unique_ptr<test::Pages> m_pages;
    std::unique_ptr<app::DialogFileChooser> m_chooser;
    base::ChannelId m_channel;
};

void TestClientFiles::init()
{
    m_pages = std::make_unique<test::Pages>(QSize(360, 900));
    m_chooser = std::make_unique<app::DialogFileChooser>(m_pages->app().autoLock());
    m_pages->app().setFileChooser(m_chooser.get());
    QVERIFY(m_pages->open());
    comeBack();
    QVERIFY(m_pages->session().vault().write([](vault::Transaction& transaction) {
        app::setLockChoices(transaction, {0, true});
    }));
    m_pages->app().autoLock().readChoices();
    m_partner = app::PracticePartner::make(m_pages->file("therapist"), QStringLiteral("Dr Weiss"), m_pages->clock);
    QVERIFY(m_partner);
}

void TestClientFiles::cleanup()
{
    m_chooser.reset();
    m_pages.reset();
    m_partner.reset();
}

QString TestClientFiles::write(const char* name, const QByteArray& bytes) const
{
    QFile file(m_pages->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

void TestClientFiles::openScan()
{
    m_pages->page<app::HomeModel>()->pair();
    m_pages->page<app::PairModel>()->scan();
    QTRY_VERIFY(m_pages->item("scanFile"));
}

void TestClientFiles::openScanForAnswer()
{
    const auto accepted = sync::accept(m_pages->session().vault(), m_pages->clock, m_partner->invite());
    QVERIFY(accepted);
    m_channel = accepted->channel;
    sync::FileCarrier reply(m_pages->file("reply.accord"));
    QVERIFY(sync::handOver(m_pages->session().vault(), m_channel, reply));
    const auto taken = sync::takeIn(m_partner->vault(), m_pages->clock, reply);
    QVERIFY(taken && taken->letters.size() == 1);
    const base::ChannelId theirs = taken->letters.first().channel;
    sync::FileCarrier sealed(m_pages->file("sealed.accord"));
    QVERIFY(sync::handOver(m_partner->vault(), theirs, sealed));
    const auto envelopes = sealed.collect();
    QVERIFY(envelopes && !envelopes->isEmpty());
    QStringList codes;
    for (const QByteArray& envelope : *envelopes)
        codes << seal::envelopeQrTexts(envelope);
    (void)write("code.png", app::pictureOfCodes(codes));
    (void)write("shopping.txt", "Bread, milk, and a good deal of tea.");
    m_pages->session().noteChange();
    m_pages->model().showLetters(m_channel, [this] { m_pages->model().openHome(); });
    m_pages->page<HandOverModel>()->scan();
    QTRY_VERIFY(m_pages->item("scanFile"));
}

Qt::DropAction TestClientFiles::drop(const QMimeData& data)
{
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    const QPoint at(180, 400);
    QDragEnterEvent enter(at, possible, &data, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(m_pages->window(), &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDragMoveEvent over(at, possible, &data, Qt::LeftButton, Qt::ShiftModifier);
    QCoreApplication::sendEvent(m_pages->window(), &over);
    QDropEvent dropped(at, possible, &data, Qt::LeftButton, Qt::ShiftModifier); // who wants to move it
    QCoreApplication::sendEvent(m_pages->window(), &dropped);
    return dropped.isAccepted() ? dropped.dropAction() : Qt::IgnoreAction;
}

Qt::DropAction TestClientFiles::drop(const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << (file.contains(QLatin1String("://")) ? QUrl(file)
                                                     : QUrl::fromLocalFile(m_pages->file(file.toUtf8().constData())));
    data.setUrls(urls);
    return drop(data);
}

void TestClientFiles::whileAFileIsChosenNothingLocks()
{
    const QString picture = write("invitation.png", app::pictureOfCodes({m_partner->invite()}));
    openScan();
    QVERIFY(m_pages->tap("scanFile"));
    QTRY_VERIFY(asking());
    goAway(); // the system's own window is in front
    QCOMPARE(state(), State::Open);
    QVERIFY(!m_pages->app().autoLock().isCovered());
    comeBack();
    answer({picture});
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->model().page(), AppModel::Page::Pair, patience);
    QCOMPARE(m_pages->page<app::PairModel>()->therapistName(), QStringLiteral("Dr Weiss"));
    goAway(); // and from now on it counts again
    QTRY_COMPARE(state(), State::Locked);
}

void TestClientFiles::theWayBackToTheAppLocksNothing()
{
    openScanForAnswer();
    const QPointer<ScanModel> model = m_pages->page<ScanModel>(); // gone once it locks
    QVERIFY(m_pages->tap("scanFile"));
    QTRY_VERIFY(asking());
    goAway();
    answer({m_pages->file("sealed.accord")}); // told before the app is in front
    QTRY_VERIFY_WITH_TIMEOUT(model && !model->taken().isEmpty(), patience);
    QCOMPARE(state(), State::Open);
    comeBack();
    QCOMPARE(state(), State::Open);
    QVERIFY(m_pages->item("scanTaken-0"));
}

void TestClientFiles::whatIsSavedIsSavedBeforeTheAppIsBack()
{
    const auto accepted = sync::accept(m_pages->session().vault(), m_pages->clock, m_partner->invite());
    QVERIFY(accepted);
    m_pages->session().noteChange();
    m_pages->model().showLetters(accepted->channel, [this] { m_pages->model().openHome(); });
    QVERIFY(m_pages->tap("handOverSave"));
    goAway();
    cancel();
    comeBack();
    QVERIFY(!m_pages->item("handOverSaved") && !m_pages->item("handOverProblem"));
    QVERIFY(m_pages->tap("handOverSave"));
    const QString kept = m_pages->file("kept.accord");
    goAway();
    answer({kept});
    QCOMPARE(state(), State::Open);
    comeBack();
    QCOMPARE(state(), State::Open);
    QVERIFY(m_pages->item("handOverSaved"));
    QVERIFY(QFile::exists(kept));
}

void TestClientFiles::severalFilesAreChosenAtOnce()
{
    openScanForAnswer();
    const QPointer<ScanModel> model = m_pages->page<ScanModel>(); // gone once it locks
    QVERIFY(m_pages->tap("scanFile"));
    answer({m_pages->file("shopping.txt"), m_pages->file("sealed.accord")});
    QTRY_VERIFY_WITH_TIMEOUT(model && !model->taken().isEmpty() && !model->isBusy(), patience);
    QVERIFY2(model->problem().contains(QStringLiteral("neither a picture nor")), qPrintable(model->problem()));
}

void TestClientFiles::aCancelledChoiceChangesNothing()
{
    openScanForAnswer();
    const QPointer<ScanModel> model = m_pages->page<ScanModel>(); // gone once it locks
    QVERIFY(m_pages->tap("scanFile"));
    goAway();
    cancel();
    QCOMPARE(state(), State::Open);
    comeBack();
    QVERIFY(model && m_pages->page<ScanModel>() == model);
    QVERIFY(!model->isBusy() && model->taken().isEmpty() && model->problem().isEmpty());
    goAway(); // a choice that was not made keeps nothing open
    QTRY_COMPARE(state(), State::Locked);
}

void TestClientFiles::aPictureOfAnInvitationIsDropped()
{
    (void)write("invitation.png", app::pictureOfCodes({m_partner->invite()}));
    openScan();
    QCOMPARE(drop({QStringLiteral("invitation.png")}), Qt::CopyAction);
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->model().page(), AppModel::Page::Pair, patience);
    QCOMPARE(m_pages->page<app::PairModel>()->therapistName(), QStringLiteral("Dr Weiss"));
}

void TestClientFiles::whatIsDroppedIsTakenIn_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("problem"); // a part of it; empty: none
    const QString neither = QStringLiteral("neither a picture nor a sealed message");
    const QString sealed = QStringLiteral("sealed.accord");
    QTest::newRow("a sealed file") << QStringList{sealed} << true << QString();
    QTest::newRow("a picture of the code") << QStringList{QStringLiteral("code.png")} << true << QString();
    QTest::newRow("the same twice") << QStringList{QStringLiteral("code.png"), sealed} << true << QString();
    QTest::newRow("something else") << QStringList{QStringLiteral("shopping.txt")} << false << neither;
    QTest::newRow("something else, then a sealed file")
        << QStringList{QStringLiteral("shopping.txt"), sealed} << true << neither;
    QTest::newRow("a sealed file, then something else")
        << QStringList{sealed, QStringLiteral("shopping.txt")} << true << neither;
    QTest::newRow("what is not there") << QStringList{QStringLiteral("gone.png")} << false
                                       << QStringLiteral("can't be read");
    QTest::newRow("a folder") << QStringList{QStringLiteral("therapist")} << false << QStringLiteral("can't be read");
    QTest::newRow("a page of the web") << QStringList{QStringLiteral("https://example.org/code.png")} << false
                                       << QStringLiteral("can't be read");
}

void TestClientFiles::whatIsDroppedIsTakenIn()
{
    QFETCH(QStringList, files);
    QFETCH(bool, taken);
    QFETCH(QString, problem);
    openScanForAnswer();
    const QPointer<ScanModel> model = m_pages->page<ScanModel>(); // gone once it locks
    QCOMPARE(drop(files), Qt::CopyAction);                        // never the move it was meant as
    QTRY_VERIFY_WITH_TIMEOUT(!model->isBusy(), patience);
    QCOMPARE(!model->taken().isEmpty(), taken);
    QVERIFY2(model->problem().contains(problem), qPrintable(model->problem()));
    QCOMPARE(model->problem().isEmpty(), problem.isEmpty());
    QVERIFY(!model->problem().contains(QLatin1Char('\n')));
    QTest::qWait(50);
    QCOMPARE(m_pages->item("scanProblem") != nullptr, !problem.isEmpty());
    QCOMPARE(m_pages->item("scanTaken-0") != nullptr, taken);
    const auto open = m_pages->session().vault().read([this](vault::Transaction& transaction) {
        return transaction.channels.find(m_channel)->state == vault::ChannelState::Open;
    });
    QCOMPARE(open.value_or(!taken), taken);
    if (files.first() == QLatin1String("sealed.accord"))
        QVERIFY(QFile::exists(m_pages->file("sealed.accord")));
}

void TestClientFiles::aDropIsForThePageThatAsksForFiles()
{
    (void)write("invitation.png", app::pictureOfCodes({m_partner->invite()}));
    QCOMPARE(drop({QStringLiteral("invitation.png")}), Qt::IgnoreAction); // Home
    openScan();
    QMimeData words;
    words.setText(QStringLiteral("only words"));
    QCOMPARE(drop(words), Qt::IgnoreAction);
    QTest::qWait(50);
    QCOMPARE(m_pages->model().page(), AppModel::Page::Scan);
    QVERIFY(m_pages->page<ScanModel>()->problem().isEmpty());
}

int main(int argc, char** argv)
{
    accord::app::prepareClient();
    QApplication application(argc, argv);
    if (!accord::initialiseSecrets())
        return 1;
    TestClientFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_client_files.moc"
