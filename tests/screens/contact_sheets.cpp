// SPDX-License-Identifier: GPL-3.0-or-later
// contact_sheets DIR: one picture per page of both apps, every state in four looks side by side, small enough to keep.
// Not a test: it judges nothing.
#include "core/secret/secret.h"
#include "tests/screens/walks.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QQuickItem>
#include <algorithm>
#include <cstdio>
#include <map>

using namespace accord;
using tests::Look;

namespace {

constexpr int thumbHeight = 330;
constexpr int gap = 10;
constexpr int captionHeight = 20;
constexpr qsizetype mostStates = 12; // of one page

QList<Look> looks()
{
    return {{QSize(412, 915), false, 1, false, QStringLiteral("en")},
            {QSize(412, 915), true, 1, false, QStringLiteral("ar")},
            {QSize(360, 640), false, 2, false, QStringLiteral("de")},
            {QSize(1280, 800), true, 1, false, QStringLiteral("es")}};
}

/// The page that is shown last, which is the one that was opened: "HomePage".
QString pageIn(const QQuickItem& item)
{
    if (!item.isVisible())
        return {};
    QString page;
    const QString type = QString::fromLatin1(item.metaObject()->className()).section(QStringLiteral("_QML"), 0, 0);
    if (type.endsWith(QLatin1String("Page")) && type != QLatin1String("DeskPage") && type != QLatin1String("DoorPage"))
        page = type;
    const QList<QQuickItem*> children = item.childItems();
    for (const QQuickItem* const child : children) {
        if (const QString inner = pageIn(*child); !inner.isEmpty())
            page = inner;
    }
    return page;
}

struct State
{
    QString name;
    QList<QImage> thumbs; ///< one for each look
};

/// Pages in alphabetical order, their states in the order of the walk.
using Book = std::map<QString, QList<State>>;

void add(Book& book, const QString& name, qsizetype lookNumber, QQuickWindow& window)
{
    const QImage picture = window.grabWindow().scaledToHeight(thumbHeight, Qt::SmoothTransformation);
    if (lookNumber == 0) {
        book[pageIn(*window.contentItem())] << State{name, {picture}};
        return;
    }
    for (auto& [page, states] : book) {
        for (State& state : states) {
            if (state.name == name && state.thumbs.size() == lookNumber)
                state.thumbs << picture;
        }
    }
}

/// The 256 commonest colours of a picture.
QList<QRgb> paletteOf(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++counts[line[x] & 0xfff8f8f8]; // what differs by less looks the same
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(), [&](QRgb one, QRgb two) { return counts[one] > counts[two]; });
    return colours.mid(0, 256);
}

QImage sheetOf(const QList<State>& states)
{
    int width = gap;
    for (const QImage& thumb : states.first().thumbs)
        width += thumb.width() + gap;
    const auto rows = int(std::min(states.size(), mostStates));
    QImage sheet(width, gap + rows * (captionHeight + thumbHeight + gap), QImage::Format_RGB32);
    sheet.fill(QColor(0x8a, 0x8f, 0x90));
    QPainter painter(&sheet);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    painter.setFont(font);
    painter.setPen(Qt::white);
    int y = gap;
    for (const State& state : states.first(rows)) {
        painter.drawText(gap, y + captionHeight - 6, state.name);
        y += captionHeight;
        int x = gap;
        for (const QImage& thumb : state.thumbs) {
            painter.drawImage(x, y, thumb);
            x += thumb.width() + gap;
        }
        y += thumbHeight + gap;
    }
    painter.end();
    return sheet.convertToFormat(QImage::Format_Indexed8, paletteOf(sheet), Qt::ThresholdDither | Qt::AvoidDither);
}

bool draw(const QDir& folder, const QString& prefix,
          std::optional<QSet<QString>> (*walk)(const Look&, const tests::Visitor&))
{
    Book book;
    const QList<Look> all = looks();
    for (qsizetype number = 0; number < all.size(); ++number) {
        const auto walked =
            walk(all[number], [&](const QString& state, QQuickWindow& window) { add(book, state, number, window); });
        if (!walked)
            return false;
    }
    for (const auto& [page, states] : book) {
        const QString file = folder.filePath(prefix + page + QStringLiteral(".png"));
        if (!sheetOf(states).save(file, "PNG", 0)) // 0: the smallest file
            return false;
        std::printf("%s, %d states\n", qPrintable(file), int(states.size()));
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    tests::prepare();
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("contact_sheets DIR: a picture of every page in every state, per page\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!initialiseSecrets() || !folder.mkpath(QStringLiteral(".")))
        return 1;
    QCursor::setPos(-100, -100); // nothing is hovered
    return draw(folder, QStringLiteral("client-"), tests::walkClient) &&
                   draw(folder, QStringLiteral("therapist-"), tests::walkTherapist)
               ? 0
               : 1;
}
