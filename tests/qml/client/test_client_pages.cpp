// SPDX-License-Identifier: GPL-3.0-or-later
// The client's real pages in their window: a check-in by touch alone, and one by keyboard alone.
#include "app/client/check_in_model.h"
#include "app/client/client_app.h"
#include "core/secret/secret.h"
#include "tests/support/find_item.h"

#include <QAccessible>
#include <QApplication>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace accord;
using app::AppModel;
using app::CheckInModel;

class TestClientPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void checkInByTouch();
    void checkInByKeyboard();
    void untouchedLineHasNoThumb();
    void swipeDoesNotAnswer();
    void everythingTouchableIsBigEnoughAndNamed();

private:
    [[nodiscard]] QQuickItem* item(const char* name) const;
    void tap(const char* name, double along = 0.5);
    void press(Qt::Key key);
    void focus(const char* name);
    [[nodiscard]] CheckInModel* checkIn() const { return qobject_cast<CheckInModel*>(m_app->model().pageModel()); }
    [[nodiscard]] QList<vault::CheckIn> stored() const;

    const base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::ClientApp> m_app;
    QPointingDevice* m_finger = QTest::createTouchDevice();
};

void TestClientPages::init()
{
    m_app.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    app::ClientOptions options;
    options.vaultDirectory = m_folder->filePath(QStringLiteral("vault"));
    options.kdfCost = {8 * 1024 * 1024, 1};
    options.size = QSize(360, 640);
    options.look.reducedMotion = true;
    m_app = std::make_unique<app::ClientApp>(options, m_clock);
    QVERIFY(m_app->show());
    QVERIFY(QTest::qWaitForWindowExposed(m_app->window()));
    m_app->unlock().create(QStringLiteral("Noa"), QStringLiteral("long enough"), QStringLiteral("long enough"));
    QTRY_COMPARE(m_app->model().page(), AppModel::Page::Home);
}

namespace {

/// The visible item of that name; pages that are on their way out are invisible or gone.

void collect(QQuickItem* from, QList<QQuickItem*>& pressable)
{
    if (!from->isVisible())
        return;
    if (from->inherits("QQuickAbstractButton"))
        pressable.append(from);
    const QList<QQuickItem*> children = from->childItems();
    for (QQuickItem* const child : children)
        collect(child, pressable);
}

} // namespace

QQuickItem* TestClientPages::item(const char* name) const
{
    return tests::findVisible(m_app->window()->contentItem(), QString::fromLatin1(name));
}

void TestClientPages::tap(const char* name, double along)
{
    QTRY_VERIFY2(item(name), name);
    QTest::qWait(20); // layouts come to rest
    QQuickItem* const target = item(name);
    const QPoint at = target->mapToScene(QPointF(target->width() * along, target->height() / 2)).toPoint();
    QTest::touchEvent(m_app->window(), m_finger).press(0, at, m_app->window());
    QTest::touchEvent(m_app->window(), m_finger).release(0, at, m_app->window());
    QTest::qWait(20);
}

void TestClientPages::press(Qt::Key key)
{
    QTest::keyClick(m_app->window(), key);
    QTest::qWait(20);
}

void TestClientPages::focus(const char* name)
{
    QTRY_VERIFY2(item(name), name);
    constexpr int mostStops = 20;
    for (int stop = 0; stop < mostStops && m_app->window()->activeFocusItem() != item(name); ++stop)
        press(Qt::Key_Tab);
    QVERIFY2(m_app->window()->activeFocusItem() == item(name), name);
}

QList<vault::CheckIn> TestClientPages::stored() const
{
    return *m_app->unlock().session()->vault().read(
        [](vault::Transaction& transaction) { return transaction.checkIns.newest(); });
}

void TestClientPages::checkInByTouch()
{
    tap("checkInButton");
    QTRY_VERIFY(item("ratingLine"));
    QQuickItem* line = item("ratingLine");
    // The line itself is in the upper part of the rating: its minus and plus stand at the ends.
    QQuickItem* minus = tests::findVisible(line, QStringLiteral("minus"));
    QVERIFY(minus);
    const QPointF middle = minus->mapToScene(QPointF(0, minus->height() / 2));
    const QPoint at(int(line->mapToScene(QPointF(line->width() * 0.7, 0)).x()), int(middle.y()));
    QTest::touchEvent(m_app->window(), m_finger).press(0, at, m_app->window());
    QTest::touchEvent(m_app->window(), m_finger).release(0, at, m_app->window());
    QTRY_VERIFY(checkIn()->answered());
    const double said = checkIn()->value();
    QVERIFY(said > 6 && said < 10);
    tap("nextButton");
    QTRY_COMPARE(checkIn()->step(), 2);
    for (int step = 2; step <= 5; ++step) {
        tap("skipButton");
        QTRY_COMPARE(checkIn()->step(), step + 1);
    }
    tap("nextButton"); // nothing to add
    QTRY_COMPARE(checkIn()->kind(), CheckInModel::Kind::LookBack);
    tap("finishButton");
    QTRY_COMPARE(m_app->model().page(), AppModel::Page::Done);
    QCOMPARE(stored().first().answers.value(QStringLiteral("bond")), std::optional(said));
    tap("doneButton");
    QTRY_COMPARE(m_app->model().page(), AppModel::Page::Home);
    QTRY_VERIFY(item("lastCard"));
}

void TestClientPages::checkInByKeyboard()
{
    focus("checkInButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), AppModel::Page::CheckIn);
    focus("ratingLine");
    press(Qt::Key_Right);
    QVERIFY(checkIn()->answered());
    QCOMPARE(checkIn()->value(), 5.0);
    press(Qt::Key_PageUp);
    QCOMPARE(checkIn()->value(), 6.0);
    press(Qt::Key_Left);
    QCOMPARE(checkIn()->value(), 5.9);
    focus("nextButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(checkIn()->step(), 2);
    for (int step = 2; step <= 5; ++step) {
        focus("skipButton");
        press(Qt::Key_Space);
        QTRY_COMPARE(checkIn()->step(), step + 1);
    }
    focus("nextButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(checkIn()->kind(), CheckInModel::Kind::LookBack);
    press(Qt::Key_Escape); // one page back, as the phone's own back
    QTRY_COMPARE(checkIn()->kind(), CheckInModel::Kind::Text);
    focus("nextButton");
    press(Qt::Key_Space);
    focus("finishButton");
    press(Qt::Key_Space);
    QTRY_COMPARE(m_app->model().page(), AppModel::Page::Done);
    QCOMPARE(stored().first().answers.value(QStringLiteral("bond")), std::optional(5.9));
}

void TestClientPages::untouchedLineHasNoThumb()
{
    tap("checkInButton");
    QTRY_VERIFY(item("ratingLine"));
    QVERIFY(!item("thumb"));
    QVERIFY(!item("nextButton")->isEnabled());
    tap("nextButton");
    QCOMPARE(checkIn()->step(), 1);
    tap("plus");
    QTRY_VERIFY(item("thumb"));
    QVERIFY(item("nextButton")->isEnabled());
}

void TestClientPages::swipeDoesNotAnswer()
{
    tap("checkInButton");
    QTRY_VERIFY(item("question"));
    const QPoint from = item("question")->mapToScene(QPointF(40, 10)).toPoint();
    QTest::touchEvent(m_app->window(), m_finger).press(0, from, m_app->window());
    for (int step = 1; step <= 5; ++step)
        QTest::touchEvent(m_app->window(), m_finger).move(0, from - QPoint(0, 12 * step), m_app->window());
    QTest::touchEvent(m_app->window(), m_finger).release(0, from - QPoint(0, 60), m_app->window());
    QTest::qWait(50);
    QVERIFY(!checkIn()->answered());
}

void TestClientPages::everythingTouchableIsBigEnoughAndNamed()
{
    constexpr double leastTarget = 48; // device-independent pixels
    const auto check = [this] {
        QTest::qWait(50);
        QList<QQuickItem*> pressable;
        collect(m_app->window()->contentItem(), pressable);
        QVERIFY(!pressable.isEmpty());
        for (QQuickItem* const target : std::as_const(pressable)) {
            QVERIFY2(target->width() >= leastTarget && target->height() >= leastTarget,
                     qPrintable(target->objectName()));
            QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(target);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(target->objectName()));
        }
    };
    check();
    m_app->model().openTrend();
    check();
    m_app->model().openSharing();
    check();
    m_app->model().openHome();
    tap("checkInButton");
    check();
    for (int step = 0; step < checkIn()->steps(); ++step)
        checkIn()->skip();
    check();
}

int main(int argc, char** argv)
{
    accord::app::prepareClient();
    QApplication application(argc, argv);
    if (!accord::initialiseSecrets())
        return 1;
    TestClientPages test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_client_pages.moc"
