// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every control to PNG files, for eyes to judge: accord-gallery DIR [BOARD].
#include "qml/controls/fonts.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QImage>
#include <QQmlEngine>
#include <QQuickView>
#include <QTest>

#include <cstdio>

namespace {

constexpr const char* boards[] = {"Question", "Answered", "Home", "Share", "Fields", "States", "Quiet"};

struct Look
{
    QSize size;
    bool dark;
    bool mirrored;
    qreal textScale;
};

bool render(const QString& board, const Look& look, const QDir& folder)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{QStringLiteral("board"), board},
                               {QStringLiteral("dark"), look.dark},
                               {QStringLiteral("mirrored"), look.mirrored},
                               {QStringLiteral("textScale"), look.textScale}});
    view.resize(look.size);
    view.setSource(QUrl(QStringLiteral("qrc:/qt/qml/Accord/Gallery/Gallery.qml")));
    view.show();
    if (view.status() != QQuickView::Ready || !QTest::qWaitForWindowExposed(&view))
        return false;
    QTest::qWait(50); // layouts of layouts settle
    const QString name = QStringLiteral("%1-%2-%3-%4-%5.png")
                             .arg(board.toLower())
                             .arg(look.size.width())
                             .arg(look.dark ? "dark" : "light", look.mirrored ? "rtl" : "ltr")
                             .arg(look.textScale * 100);
    return view.grabWindow().save(folder.filePath(name));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    accord::controls::preferReadableFaces();
    QCursor::setPos(0, 0); // the pointer rests where nothing can look hovered
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: accord-gallery DIR [BOARD]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    bool all = true;
    for (const QString board : boards) {
        if (arguments.size() > 2 && arguments.at(2).compare(board, Qt::CaseInsensitive) != 0)
            continue;
        for (const QSize size : {QSize(360, 640), QSize(320, 640)})
            for (const bool dark : {false, true})
                for (const bool mirrored : {false, true})
                    for (const qreal textScale : {1.0, 2.0})
                        all = render(board, {size, dark, mirrored, textScale}, folder) && all;
        all = render(board, {QSize(1000, 640), false, false, 1.0}, folder) && all;
    }
    return all ? 0 : 1;
}
