// SPDX-License-Identifier: GPL-3.0-or-later
// The client's app in a window of its own on a throw-away vault, with a finger and a keyboard.
#pragma once

#include "app/client/client_app.h"
#include "tests/support/find_item.h"

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace accord::test {

class Pages
{
public:
    explicit Pages(QSize size = QSize(360, 640), bool reducedMotion = true)
    {
        app::ClientOptions options;
        options.vaultDirectory = m_folder.filePath(QStringLiteral("vault"));
        options.kdfCost = {8 * 1024 * 1024, 1};
        options.size = size;
        options.look.reducedMotion = reducedMotion;
        m_app = std::make_unique<app::ClientApp>(options, clock);
    }

    /// Shows the window with the first page of a new vault. False if that did not work.
    [[nodiscard]] bool open()
    {
        if (!m_app->show() || !QTest::qWaitForWindowExposed(m_app->window()))
            return false;
        m_app->unlock().create(QStringLiteral("Noa"), QStringLiteral("long enough"), QStringLiteral("long enough"));
        return QTest::qWaitFor([this] { return m_app->model().page() == app::AppModel::Page::Home; }, 20'000);
    }

    [[nodiscard]] app::ClientApp& app() { return *m_app; }
    [[nodiscard]] app::AppModel& model() { return m_app->model(); }
    [[nodiscard]] app::Session& session() { return *m_app->unlock().session(); }
    [[nodiscard]] QQuickWindow* window() const { return m_app->window(); }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    template <typename Model>
    [[nodiscard]] Model* page()
    {
        return qobject_cast<Model*>(m_app->model().pageModel());
    }

    /// The visible item of that name, or null.
    [[nodiscard]] QQuickItem* item(const char* name) const
    {
        return tests::findVisible(m_app->window()->contentItem(), QString::fromLatin1(name));
    }
    /// Whether there was something to tap.
    bool tap(const char* name, double along = 0.5)
    {
        if (!QTest::qWaitFor([&] { return item(name) != nullptr; }))
            return false;
        QTest::qWait(20); // layouts come to rest
        QQuickItem* const target = item(name);
        const QPoint at = target->mapToScene(QPointF(target->width() * along, target->height() / 2)).toPoint();
        QTest::touchEvent(window(), m_finger).press(0, at, window());
        QTest::touchEvent(window(), m_finger).release(0, at, window());
        QTest::qWait(20);
        return true;
    }
    void press(Qt::Key key)
    {
        QTest::keyClick(window(), key);
        QTest::qWait(20);
    }
    /// Tabs until the item has the focus.
    bool focus(const char* name)
    {
        constexpr int mostStops = 30;
        for (int stop = 0; stop < mostStops; ++stop) {
            QQuickItem* const wanted = item(name);
            QQuickItem* const focused = window()->activeFocusItem();
            if (wanted && focused && (focused == wanted || wanted->isAncestorOf(focused)))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }

    base::ManualClock clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<app::ClientApp> m_app;
    QPointingDevice* m_finger = QTest::createTouchDevice();
};

} // namespace accord::test
