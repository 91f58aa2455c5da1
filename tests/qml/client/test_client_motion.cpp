// SPDX-License-Identifier: GPL-3.0-or-later
// With less motion nothing moves by itself, on the pages where it otherwise would: not while unlocking, between
// questions, on the rating line, nor in a switch.
#include "app/client/check_in_model.h"
#include "core/secret/secret.h"
#include "tests/qml/client/pages_fixture.h"

#include <QApplication>
#include <QSet>
#include <QTimer>

using namespace accord;
using app::AppModel;

namespace {

/// By name, or by the file of the page or part they stand in.
QString placeOf(const QObject* object)
{
    for (; object; object = object->parent()) {
        if (!object->objectName().isEmpty())
            return object->objectName();
        const QString type = QString::fromLatin1(object->metaObject()->className());
        if (type.contains(QLatin1String("_QMLTYPE_")))
            return type.section(u'_', 0, 0);
    }
    return QStringLiteral("somewhere");
}

void collectMoving(const QQuickItem& item, QSet<QString>& moving)
{
    const QList<QObject*> inside = item.findChildren<QObject*>();
    for (const QObject* object : inside) {
        if (object->inherits("QQuickAbstractAnimation") && object->property("running").toBool())
            moving.insert(placeOf(object->parent()));
    }
    const QList<QQuickItem*> children = item.childItems();
    for (const QQuickItem* child : children)
        collectMoving(*child, moving);
}

} // namespace

class TestClientMotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withMotionThingsMove();
    void withLessMotionNothingMoves();
    void theSwitchInTheSettingsStopsIt();

private:
    void open(bool reducedMotion);
    void rate();
    void toSettings();

    std::unique_ptr<test::Pages> m_pages;
    QTimer m_glance;       // much shorter than any motion
    QSet<QString> m_moved; ///< whatever was under way at a glance
};

void TestClientMotion::initTestCase()
{
    connect(&m_glance, &QTimer::timeout, this, [this] {
        if (m_pages && m_pages->window())
            collectMoving(*m_pages->window()->contentItem(), m_moved);
    });
    m_glance.start(20);
}

void TestClientMotion::open(bool reducedMotion)
{
    m_pages.reset();
    m_pages = std::make_unique<test::Pages>(QSize(360, 640), reducedMotion);
    m_moved.clear();
    QVERIFY(m_pages->open());
}

/// Two questions, the thumb placed and moved on the first.
void TestClientMotion::rate()
{
    QVERIFY(m_pages->tap("checkInButton"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::CheckIn);
    auto* checkIn = m_pages->page<app::CheckInModel>();
    QVERIFY(m_pages->tap("track", 0.2));
    QVERIFY(m_pages->tap("track", 0.9));
    QTRY_VERIFY(checkIn->value() > 8);
    QVERIFY(m_pages->tap("nextButton"));
    QTRY_COMPARE(checkIn->step(), 2);
    QTest::qWait(50);
    checkIn->close();
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Home);
}

void TestClientMotion::toSettings()
{
    QVERIFY(m_pages->tap("settingsButton"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Settings);
    QTRY_VERIFY(m_pages->item("motionSwitch"));
    m_pages->item("motionSwitch")->forceActiveFocus(); // the page scrolls to what has the focus
    QTest::qWait(20);
}

void TestClientMotion::withMotionThingsMove()
{
    open(false);
    rate();
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(m_moved.contains(QStringLiteral("CheckInPage")), qPrintable(m_moved.values().join(u' ')));
    QVERIFY2(m_moved.contains(QStringLiteral("thumb")), qPrintable(m_moved.values().join(u' ')));
}

void TestClientMotion::withLessMotionNothingMoves()
{
    open(true);
    rate();
    QCOMPARE(m_moved, QSet<QString>());
}

void TestClientMotion::theSwitchInTheSettingsStopsIt()
{
    open(false);
    toSettings();
    QVERIFY(m_pages->tap("motionSwitch"));
    m_pages->model().openHome();
    QTest::qWait(300); // what was under way comes to its end
    m_moved.clear();
    rate();
    QCOMPARE(m_moved, QSet<QString>());
}

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    TestClientMotion test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_client_motion.moc"
