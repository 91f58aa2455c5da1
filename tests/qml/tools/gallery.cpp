// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/tools/gallery.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCursor>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace accord::tests {

namespace {

constexpr int leastSide = 100; // pixels; less is a slip of the keyboard

[[noreturn]] void refuse(const QString& cause)
{
    std::fprintf(stderr, "%s\n", qPrintable(cause));
    std::exit(2);
}

QSize readSize(const QString& text)
{
    const QStringList sides = text.split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides.first().toInt(), sides.last().toInt()) : QSize();
    if (size.width() < leastSide || size.height() < leastSide)
        refuse(QStringLiteral("a size is like 360x640, not %1").arg(text));
    return size;
}

} // namespace

Looks readLooks(const QString& purpose, QSize usual)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(purpose);
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("Of the window."), QStringLiteral("WxH"),
                                  QStringLiteral("%1x%2").arg(usual.width()).arg(usual.height()));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("Text size, 1 to 2."), QStringLiteral("SCALE"),
                                  QStringLiteral("1"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("The dark theme."));
    const QCommandLineOption rtl(QStringLiteral("rtl"), QStringLiteral("Mirrored, right to left."));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Only states whose names hold one of these."),
                                  QStringLiteral("STATE,..."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("What the client's app speaks."),
                                      QStringLiteral("CODE"), QStringLiteral("en"));
    parser.addOptions({size, text, dark, rtl, language, only});
    parser.process(*QCoreApplication::instance());
    if (parser.positionalArguments().size() != 1)
        refuse(QStringLiteral("it takes one DIR, and --help says what else"));
    Looks looks;
    looks.folder = parser.positionalArguments().first();
    looks.size = readSize(parser.value(size));
    looks.textScale = parser.value(text).toDouble();
    if (looks.textScale < 1 || looks.textScale > 2)
        refuse(QStringLiteral("a text size is from 1 to 2, not %1").arg(parser.value(text)));
    looks.dark = parser.isSet(dark);
    looks.rightToLeft = parser.isSet(rtl);
    looks.language = parser.value(language);
    looks.only = parser.value(only).split(u',', Qt::SkipEmptyParts);
    return looks;
}

Gallery::Gallery(const Looks& looks)
    : m_folder(looks.folder), m_only(looks.only), m_whole(m_folder.mkpath(QStringLiteral(".")))
{
    QCursor::setPos(-100, -100); // nothing is hovered
}

void Gallery::add(const QString& state, QQuickWindow& window)
{
    ++m_number;
    const auto asked = [&](const QString& part) { return state.contains(part); };
    if (!m_only.isEmpty() && std::none_of(m_only.begin(), m_only.end(), asked))
        return;
    const QImage picture = window.grabWindow();
    const QString name = QString(state).remove(u',').replace(u' ', u'-');
    const QString file = QStringLiteral("%1-%2.png").arg(m_number, 2, 10, QLatin1Char('0')).arg(name);
    m_whole =
        picture.size() == window.size() * window.devicePixelRatio() && picture.save(m_folder.filePath(file)) && m_whole;
}

} // namespace accord::tests
