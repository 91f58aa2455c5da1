// SPDX-License-Identifier: GPL-3.0-or-later
// The everyday pages in their window: undo, a goal by keyboard alone, a long history, the trend as a picture file.
#include "app/client/check_in_model.h"
#include "app/client/client_words.h"
#include "app/client/goal_model.h"
#include "app/client/history_model.h"
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/practice_partner.h"
#include "app/client/therapist_model.h"
#include "app/client/trend_page_model.h"
#include "core/secret/secret.h"
#include "core/sync/pairing.h"
#include "tests/qml/client/pages_fixture.h"
#include "tests/viewmodels/shared/chooser.h"

#include <QApplication>
#include <QImage>
#include <QSet>

using namespace accord;
using app::AppModel;

class TestClientEveryday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void undoByTouch();
    void aGoalByKeyboardAlone();
    void aThousandCheckInsAreMadeAsTheyComeIntoSight();
    void theTrendBecomesAPicture();
    void aPictureThatCannotBeWrittenIsSaid();
    void aQuestionOpensWhereItsButtonStood();
    void aFieldOutOfSightHasNoFocus();

private:
    void addSessions(int count);
    [[nodiscard]] bool inSight(const char* name) const;
    /// As a press, wherever on the page it stands.
    [[nodiscard]] bool activate(const char* name) const;

    test::Chooser m_chooser;
    std::unique_ptr<test::Pages> m_pages;
};

void TestClientEveryday::init()
{
    m_pages = std::make_unique<test::Pages>();
    m_pages->app().setFileChooser(&m_chooser);
    QVERIFY(m_pages->open());
}

void TestClientEveryday::addSessions(int count)
{
    app::Session& session = m_pages->session();
    const auto written = session.vault().write([&](vault::Transaction& transaction) {
        for (int number = 0; number < count; ++number) {
            const QDate day = QDate(2026, 4, 14).addDays(-7 * (count - number));
            transaction.checkIns.insert({base::CheckInId::create(),
                                         day,
                                         QDateTime(day, QTime(18, 0)).toUTC(),
                                         {},
                                         app::words::questionnaireName(session.questionnaire()),
                                         {{QStringLiteral("bond"), 6 + number % 4},
                                          {QStringLiteral("goals"), 5 + number % 3},
                                          {QStringLiteral("tasks"), 4.5}},
                                         QStringLiteral("a note for nobody"),
                                         {}});
        }
    });
    QVERIFY(written);
    session.noteChange();
}

bool TestClientEveryday::inSight(const char* name) const
{
    const QQuickItem* const item = m_pages->item(name);
    if (!item)
        return false;
    const QRectF rect = item->mapRectToScene(item->boundingRect());
    return rect.top() >= 0 && rect.bottom() <= m_pages->window()->height();
}

bool TestClientEveryday::activate(const char* name) const
{
    return QTest::qWaitFor([&] { return m_pages->item(name) != nullptr; }) &&
           QMetaObject::invokeMethod(m_pages->item(name), "clicked");
}

void TestClientEveryday::aQuestionOpensWhereItsButtonStood()
{
    const auto partner =
        app::PracticePartner::make(m_pages->file("partner"), QStringLiteral("Dr Weiss"), m_pages->clock);
    const auto accepted = sync::accept(m_pages->session().vault(), m_pages->clock, partner->invite());
    QVERIFY(accepted);
    m_pages->model().openSharing();
    QVERIFY(m_pages->tap("therapistCard0"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Therapist);
    QTRY_VERIFY(m_pages->item("closeButton"));
    QVERIFY(m_pages->window()->activeFocusItem() != m_pages->item("closeButton"));
    QVERIFY(!inSight("closeButton"));
    QVERIFY(activate("closeButton"));
    QVERIFY(m_pages->page<app::TherapistModel>()->askingToClose());
    QTRY_VERIFY(m_pages->item("closeCard"));
    QTRY_VERIFY(m_pages->item("closeCancelButton")->hasActiveFocus());
    QTRY_VERIFY(inSight("closeCard"));
    m_pages->press(Qt::Key_Space); // the way back has the focus
    QTRY_VERIFY(!m_pages->item("closeCard"));
    QTRY_VERIFY(m_pages->item("closeButton")->hasActiveFocus());
}

void TestClientEveryday::aFieldOutOfSightHasNoFocus()
{
    const auto partner =
        app::PracticePartner::make(m_pages->file("partner"), QStringLiteral("Dr Weiss"), m_pages->clock);
    QVERIFY(m_pages->tap("pairButton"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Pair);
    QVERIFY(m_pages->focus("linkField"));
    auto* const pair = m_pages->page<app::PairModel>();
    pair->setLink(partner->invite());
    m_pages->press(Qt::Key_Return);
    QTRY_COMPARE(pair->stage(), app::PairModel::Stage::Confirm);
    QTRY_VERIFY(m_pages->item("pairQuestion"));
    const QQuickItem* const focused = m_pages->window()->activeFocusItem();
    QVERIFY(focused && focused->isVisible());
    const QString link = pair->link();
    m_pages->press(Qt::Key_X);
    QCOMPARE(pair->link(), link);
    QVERIFY(m_pages->focus("acceptButton")); // and the keyboard goes on from here
}

void TestClientEveryday::undoByTouch()
{
    QVERIFY(m_pages->tap("checkInButton"));
    for (int step = 0; step < 5; ++step)
        QVERIFY(m_pages->tap("skipButton"));
    QVERIFY(m_pages->tap("nextButton"));
    QVERIFY(m_pages->tap("finishButton"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Done);
    QVERIFY(!m_pages->item("changeButton"));
    QVERIFY(m_pages->tap("undoButton"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::CheckIn);
    QCOMPARE(m_pages->page<app::CheckInModel>()->kind(), app::CheckInModel::Kind::LookBack);
}

void TestClientEveryday::aGoalByKeyboardAlone()
{
    QVERIFY(m_pages->focus("goalsTab"));
    m_pages->press(Qt::Key_Space);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Goals);
    QVERIFY(m_pages->focus("goalsEmpty"));
    m_pages->press(Qt::Key_Space);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::GoalWords);
    QVERIFY(!m_pages->item("goalSaveButton")->isEnabled());
    QVERIFY(m_pages->focus("goalField"));
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_L, Qt::Key_E, Qt::Key_E, Qt::Key_P})
        m_pages->press(key);
    QTRY_VERIFY(m_pages->item("goalSaveButton")->isEnabled());
    m_pages->press(Qt::Key_Escape); // away by mistake: the words wait
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Goals);
    QVERIFY(m_pages->focus("goalsEmpty"));
    m_pages->press(Qt::Key_Space);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::GoalWords);
    QVERIFY(m_pages->focus("goalSaveButton"));
    m_pages->press(Qt::Key_Space);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Goal);
    QVERIFY(m_pages->focus("goalLine"));
    m_pages->press(Qt::Key_Right);
    m_pages->press(Qt::Key_PageUp);
    m_pages->press(Qt::Key_Right);
    const auto* goal = m_pages->page<app::GoalModel>();
    QCOMPARE(goal->words(), QStringLiteral("sleep"));
    QCOMPARE(goal->value(), 6.1);
    m_pages->press(Qt::Key_Escape);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Goals);
    m_pages->press(Qt::Key_Escape);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Home);
}

void TestClientEveryday::aThousandCheckInsAreMadeAsTheyComeIntoSight()
{
    constexpr int many = 1000;
    addSessions(many);
    m_pages->page<app::HomeModel>()->openHistory();
    QTRY_VERIFY(m_pages->item("history"));
    QQuickItem* const list = m_pages->item("history");
    const auto rows = [list] { return list->property("contentItem").value<QQuickItem*>()->childItems().size(); };
    QTRY_VERIFY(rows() > 3);
    constexpr int few = app::HistoryModel::page * 3 / 2; // one page may be made ahead
    QVERIFY2(rows() < few, qPrintable(QString::number(rows())));
    auto* model = m_pages->page<app::HistoryModel>();
    for (int page = 0; page < many && model->rowCount() < many; ++page) {
        QMetaObject::invokeMethod(list, "positionViewAtEnd");
        QTest::qWait(1);
    }
    QCOMPARE(model->rowCount(), many);
    QVERIFY2(rows() < few, qPrintable(QString::number(rows())));
    QMetaObject::invokeMethod(list, "positionViewAtBeginning");
    QVERIFY(m_pages->tap("historyRow0"));
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::Record);
    m_pages->press(Qt::Key_Escape);
    QTRY_COMPARE(m_pages->model().page(), AppModel::Page::History);
}

void TestClientEveryday::theTrendBecomesAPicture()
{
    addSessions(12);
    m_pages->model().openTrend();
    QTRY_VERIFY(m_pages->item("savePictureButton"));
    const auto* trend = m_pages->page<app::TrendPageModel>();
    const QString file = m_pages->file("trend.png");
    QVERIFY(activate("savePictureButton"));
    m_chooser.cancel();
    QVERIFY(activate("savePictureButton"));
    QCOMPARE(m_chooser.proposed, QStringLiteral("accord-trend-2026-04-14.png"));
    m_chooser.answer(file);
    QTRY_VERIFY_WITH_TIMEOUT(!trend->saved().isEmpty() || !trend->problem().isEmpty(), 10'000);
    QVERIFY2(trend->problem().isEmpty(), qPrintable(trend->problem()));
    QTRY_VERIFY(m_pages->item("pictureSaved"));
    const QImage picture(file);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY2(!(QFile::permissions(file) & others), "it is the owner's alone");
    QVERIFY(picture.width() > 500 && picture.height() > 700);
    const QString words = picture.text(QStringLiteral("Description"));
    QVERIFY(words.contains(trend->pictureTable()));
    QVERIFY(words.contains(QStringLiteral("Bond 6.0")));
    QVERIFY2(!words.contains(QStringLiteral("nobody")), "notes are in no picture");
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    }
    for (const QRgb dimension : {qRgb(0xB8, 0x4A, 0x1E), qRgb(0x1F, 0x62, 0xA8), qRgb(0x74, 0x46, 0x9E)})
        QVERIFY2(colours.contains(dimension), "a dimension is not drawn");
}

void TestClientEveryday::aPictureThatCannotBeWrittenIsSaid()
{
    addSessions(3);
    m_pages->model().openTrend();
    QTRY_VERIFY(m_pages->item("savePictureButton"));
    QVERIFY(m_pages->focus("savePictureButton"));
    QTRY_VERIFY(inSight("savePictureButton"));
    m_pages->press(Qt::Key_Space);
    m_chooser.answer(m_pages->file("no/such/folder/trend.png"));
    QTRY_VERIFY_WITH_TIMEOUT(m_pages->item("problem"), 10'000);
    QVERIFY(m_pages->page<app::TrendPageModel>()->saved().isEmpty());
    QTRY_VERIFY2(inSight("problem"), "it stands at the top, the button that led to it at the foot");
}

int main(int argc, char** argv)
{
    accord::app::prepareClient();
    QApplication application(argc, argv);
    if (!accord::initialiseSecrets())
        return 1;
    TestClientEveryday test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_client_everyday.moc"
