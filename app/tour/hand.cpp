// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/hand.h"

#include <QDeadlineTimer>
#include <QTest>

namespace accord::tour {

namespace {

constexpr int patienceMilliseconds = 10'000;
constexpr int lookAgainMilliseconds = 20;

QQuickItem* descendant(QQuickItem* parent, const QString& name)
{
    // Later siblings are drawn on top: what is in front is found first.
    const QList<QQuickItem*> children = parent->childItems();
    for (auto it = children.crbegin(); it != children.crend(); ++it) {
        if (!(*it)->isVisible())
            continue;
        if ((*it)->objectName() == name)
            return *it;
        if (QQuickItem* found = descendant(*it, name))
            return found;
    }
    return nullptr;
}

void collectTexts(const QQuickItem* item, QStringList& texts)
{
    if (!item->isVisible())
        return;
    const QString text = item->property("text").toString();
    if (!text.isEmpty() && !texts.contains(text))
        texts << text;
    for (const QQuickItem* child : item->childItems())
        collectTexts(child, texts);
}

QRectF sceneRect(const QQuickItem* item)
{
    return item->mapRectToScene(item->boundingRect());
}

} // namespace

Hand::Hand(QQuickWindow& window, QString whose, Album& album)
    : m_window(window), m_whose(std::move(whose)), m_album(album), m_finger(QTest::createTouchDevice())
{
}

QQuickItem* Hand::findNow(const QString& name) const
{
    return descendant(m_window.contentItem(), name);
}

void Hand::waitUntil(const QString& what, const std::function<bool()>& condition) const
{
    const QDeadlineTimer deadline(patienceMilliseconds);
    while (!condition()) {
        if (deadline.hasExpired())
            throw Lost(QStringLiteral("%1: waited in vain for %2").arg(m_whose, what));
        QTest::qWait(lookAgainMilliseconds);
    }
}

QQuickItem* Hand::find(const QString& name, Enabled enabled) const
{
    QQuickItem* item = nullptr;
    QRectF before;
    waitUntil(name, [&, enabled] {
        QQuickItem* now = findNow(name);
        const QRectF where = now ? sceneRect(now) : QRectF();
        const bool ready = now && (now->isEnabled() || enabled == Enabled::DoesNotMatter);
        const bool still = ready && now == item && where == before && !where.isEmpty();
        item = now;
        before = where;
        return still;
    });
    return item;
}

/// Drags the page with the finger, as a person would, until the item is wholly (or its top is) in the window.
void Hand::bringIntoView(QQuickItem* item) const
{
    for (int tries = 0; tries < 30; ++tries) {
        const QPointF centre = sceneRect(item).center();
        const qreal margin = 96; // clear of the bars at both ends
        const qreal excess = centre.y() > m_window.height() - margin ? centre.y() - (m_window.height() - margin)
                             : centre.y() < margin                   ? centre.y() - margin
                                                                     : 0;
        if (qAbs(excess) < 1)
            return;
        const int distance = int(qBound(-200.0, excess, 200.0));
        QPoint at(int(centre.x()), m_window.height() / 2);
        QTest::touchEvent(&m_window, m_finger).press(0, at, &m_window);
        for (int step = 1; step <= 8; ++step)
            QTest::touchEvent(&m_window, m_finger).move(0, at - QPoint(0, distance * step / 8), &m_window);
        QTest::qWait(80); // come to rest: no flick
        QTest::touchEvent(&m_window, m_finger).release(0, at - QPoint(0, distance), &m_window);
        QTest::qWait(50);
        if (qAbs(sceneRect(item).center().y() - centre.y()) < 1)
            return; // it does not move, or is at its end
    }
}

void Hand::touchAt(QQuickItem* item, qreal x, qreal y)
{
    bringIntoView(item);
    const QRectF where = sceneRect(item);
    const QPoint point(qRound(where.left() + x * where.width()), qRound(where.top() + y * where.height()));
    QTest::touchEvent(&m_window, m_finger).press(0, point, &m_window);
    QTest::qWait(30);
    QTest::touchEvent(&m_window, m_finger).release(0, point, &m_window);
    QTest::qWait(60);
}

void Hand::touch(const QString& name)
{
    touchAt(find(name), 0.5, 0.5);
}

void Hand::type(const QString& name, const QString& text)
{
    QQuickItem* field = find(name);
    touchAt(field, 0.4, 0.6);
    waitUntil(name + QStringLiteral(" to take the keyboard"), [&] {
        const QQuickItem* focus = m_window.activeFocusItem();
        return focus && (focus == field || field->isAncestorOf(focus));
    });
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key_unknown, QString(character), Qt::NoModifier);
    QTest::qWait(lookAgainMilliseconds);
}

QString Hand::textOf(const QString& name) const
{
    QStringList texts;
    collectTexts(find(name), texts);
    return texts.join(u'\n');
}

void Hand::waitForText(const QString& name, const QString& part) const
{
    waitUntil(QStringLiteral("“%1” in %2").arg(part, name), [&] {
        const QQuickItem* item = findNow(name);
        QStringList texts;
        if (item)
            collectTexts(item, texts);
        return texts.join(u'\n').contains(part, Qt::CaseInsensitive);
    });
}

void Hand::picture(const QString& title) const
{
    QTest::qWait(250); // let the 150 ms of motion end
    if (!m_album.add(m_window.grabWindow(), m_whose, title))
        throw Lost(QStringLiteral("%1: the picture “%2” shows nothing").arg(m_whose, title));
}

} // namespace accord::tour
