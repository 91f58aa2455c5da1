// SPDX-License-Identifier: GPL-3.0-or-later
// The pages about keeping one's data in the real window, by keyboard alone; and what covers them.
#include "app/client/client_app.h"
#include "app/client/home_model.h"
#include "app/client/settings_model.h"
#include "app/shared/practice/practice_chooser.h"
#include "core/secret/secret.h"
#include "tests/support/find_item.h"

#include <QApplication>
#include <QFile>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace accord;
using namespace Qt::StringLiterals;
using app::AppModel;
using app::UnlockModel;
using Page = AppModel::Page;

class TestKeepingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void coverHidesEverything();
    void backupByKeyboard();
    void deletingByKeyboard();
    void deletingCanBeLeftByKeyboard();

private:
    void openSettings();
    [[nodiscard]] QQuickItem* item(const QString& name) const
    {
        return tests::findVisible(m_app->window()->contentItem(), name);
    }
    /// Tab until the keyboard is on that control, or on the field in it.
    void tabTo(const char* name);
    void type(const QString& text);
    void press(Qt::Key key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::PracticeChooser> m_chooser;
    const base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    std::unique_ptr<app::ClientApp> m_app;
};

void TestKeepingPages::init()
{
    m_app.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_chooser = std::make_unique<app::PracticeChooser>(m_folder->filePath(u"mine.backup"_s));
    app::ClientOptions options;
    options.vaultDirectory = m_folder->filePath(u"vault"_s);
    options.kdfCost = {8 * 1024 * 1024, 1};
    options.size = QSize(360, 640);
    options.look.reducedMotion = true;
    m_app = std::make_unique<app::ClientApp>(options, m_clock);
    m_app->setFileChooser(m_chooser.get());
    QVERIFY(m_app->show());
    QVERIFY(QTest::qWaitForWindowExposed(m_app->window()));
    m_app->unlock().create(u"Noa"_s, u"long enough"_s, u"long enough"_s);
    QTRY_COMPARE(m_app->model().page(), Page::Home);
}

void TestKeepingPages::openSettings()
{
    qobject_cast<app::HomeModel*>(m_app->model().pageModel())->openSettings();
    QTRY_COMPARE(m_app->model().page(), Page::Settings);
    QTest::qWait(20);
}

void TestKeepingPages::tabTo(const char* name)
{
    constexpr int mostStops = 60;
    const auto isThere = [&] {
        for (const QQuickItem* at = m_app->window()->activeFocusItem(); at; at = at->parentItem()) {
            if (at->objectName() == QLatin1String(name))
                return true;
        }
        return false;
    };
    for (int stop = 0; stop < mostStops && !isThere(); ++stop)
        press(Qt::Key_Tab);
    QVERIFY2(isThere(), name);
}

void TestKeepingPages::type(const QString& text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_app->window(), letter.toLatin1());
}

void TestKeepingPages::press(Qt::Key key)
{
    QTest::keyClick(m_app->window(), key);
    QTest::qWait(10);
}

void TestKeepingPages::coverHidesEverything()
{
    QVERIFY(!item(u"privacyCover"_s));
    m_app->autoLock().setActive(false);
    QQuickItem* const cover = item(u"privacyCover"_s);
    QVERIFY(cover);
    QCOMPARE(QRectF(cover->mapToScene({}), cover->size()), QRectF(QPointF(), m_app->window()->size()));
    QCOMPARE(cover->property("color").value<QColor>().alpha(), 255);
    const QList<QQuickItem*> layers = m_app->window()->contentItem()->childItems();
    for (const QQuickItem* const layer : layers)
        QVERIFY(layer == cover || layer->z() <= cover->z());
    QCOMPARE(layers.last(), cover); // drawn last, over all else
    m_app->autoLock().setActive(true);
    QVERIFY(!item(u"privacyCover"_s));
}

void TestKeepingPages::backupByKeyboard()
{
    openSettings();
    tabTo("backupButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), Page::Backup);
    tabTo("newPassphrase");
    type(u"words for the file"_s);
    press(Qt::Key_Return);
    type(u"words for the fil"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!item(u"newPassphraseAgain"_s)->property("error").toString().isEmpty());
    QCOMPARE(item(u"newPassphrase"_s)->property("text").toString(), u"words for the file"_s); // nothing typed is lost
    type(u"e"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(item(u"said"_s));
    QVERIFY(QFile::exists(m_folder->filePath(u"mine.backup"_s)));
    press(Qt::Key_Escape);
    QTRY_COMPARE(m_app->model().page(), Page::Settings);
}

void TestKeepingPages::deletingByKeyboard()
{
    openSettings();
    tabTo("deleteButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), Page::Delete);
    tabTo("deleteWord");
    type(u"delet"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(item(u"problem"_s));
    QCOMPARE(m_app->unlock().state(), UnlockModel::State::Open);
    type(u"e"_s);
    QTRY_VERIFY(!item(u"problem"_s)); // typing takes the message away
    tabTo("deleteConfirm");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), Page::SetUp);
    QVERIFY(!QFile::exists(m_folder->filePath(u"vault"_s)));
    QTRY_VERIFY(item(u"welcomeNext"_s));
}

void TestKeepingPages::deletingCanBeLeftByKeyboard()
{
    openSettings();
    tabTo("deleteButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), Page::Delete);
    tabTo("deleteCancel");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), Page::Settings);
    QCOMPARE(m_app->unlock().state(), UnlockModel::State::Open);
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestKeepingPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keeping_pages.moc"
