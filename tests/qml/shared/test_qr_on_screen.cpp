// SPDX-License-Identifier: GPL-3.0-or-later
// The code both apps show, drawn by Qt Quick in a real window of either theme, read back from what the window shows and
// from what a camera makes of that.
#include "app/shared/picture/qr_picture.h"
#include "app/shared/qr_image_provider.h"
#include "core/seal/invitation.h"
#include "core/seal/keys.h"
#include "core/seal/qr_text.h"
#include "tests/support/camera.h"

#include <QApplication>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>
#include <memory>

using namespace accord;

namespace {

QString invitationText()
{
    const auto invitation =
        seal::createInvitation(QDateTime(QDate(2027, 1, 1), QTime(10, 0), Qt::UTC), seal::generateKeyPair().publicKey,
                               seal::generateKeyPair().publicKey, QStringLiteral("Dr Amara Weiss"),
                               QStringLiteral("https://relay.example.org"));
    return seal::invitationQrText(*invitation);
}

/// A summary's size, any contents: to a code they are all noise.
QString letterText()
{
    QByteArray letter("ACRD\1");
    letter += QByteArray::fromStdString(std::string(512 - 5, 'x'));
    for (int i = 5; i < letter.size(); ++i)
        letter[i] = char(i * 131 + i / 7);
    return seal::envelopeQrTexts(letter).first();
}

} // namespace

class TestQrOnScreen : public QObject
{
    Q_OBJECT

private:
    QQmlEngine m_engine;

    /// What a window shows with the code across it.
    QImage shown(const QString& text, bool dark, int side)
    {
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQuick\n"
            "import Accord.Controls\n"
            "import Accord.Shared\n"
            "Window {\n"
            "    property string code\n"
            "    property bool isDark\n"
            "    property int side\n"
            "    width: side + 60; height: side + 60\n"
            "    color: Theme.bg\n"
            "    onIsDarkChanged: Theme.dark = isDark\n"
            "    QrCode { anchors.centerIn: parent; width: parent.width - 60; height: width; text: code }\n"
            "}\n",
            {});
        const std::unique_ptr<QObject> made(component.createWithInitialProperties(
            {{QStringLiteral("code"), text}, {QStringLiteral("side"), side}, {QStringLiteral("isDark"), dark}}));
        auto* window = qobject_cast<QQuickWindow*>(made.get());
        if (!window)
            qFatal("%s", qPrintable(component.errorString()));
        window->setProperty("isDark", dark);
        window->show();
        if (!QTest::qWaitForWindowExposed(window))
            return {};
        return window->grabWindow();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(initialiseSecrets());
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.addImageProvider(QStringLiteral("qr"), new app::QrImageProvider); // the engine's from here on
    }

    void isReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("side");
        for (const bool dark : {false, true}) {
            for (const int side : {260, 300, 480, 700}) {
                QTest::addRow("invitation, %s, %d", dark ? "dark" : "light", side) << invitationText() << dark << side;
                QTest::addRow("letter, %s, %d", dark ? "dark" : "light", side) << letterText() << dark << side;
            }
        }
    }
    void isReadBack()
    {
        QFETCH(QString, text);
        QFETCH(bool, dark);
        QFETCH(int, side);
        const QImage image = shown(text, dark, side);
        QCOMPARE(image.width(), side + 60);
        // The page around the code is the theme's, the code black on white in both.
        QCOMPARE(qGray(image.pixel(2, 2)) < 100, dark);
        QCOMPARE(app::codesInImage(image).value_or(QStringList()), QStringList{text});
        if (side >= 300) // smaller, a module is too few pixels to lose any
            QCOMPARE(app::codesInImage(test::soft(image, 0.8)).value_or(QStringList()), QStringList{text});
    }

    void isReadThroughACamera_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dark");
        for (const bool dark : {false, true}) {
            QTest::addRow("invitation, %s", dark ? "dark" : "light") << invitationText() << dark;
            QTest::addRow("letter, %s", dark ? "dark" : "light") << letterText() << dark;
        }
    }
    void isReadThroughACamera()
    {
        QFETCH(QString, text);
        QFETCH(bool, dark);
        const QImage screen = shown(text, dark, 480);
        constexpr int frames = 10;
        int read = 0;
        for (int frame = 0; frame < frames; ++frame) {
            const QStringList found =
                app::codesInImage(test::cameraFrame(screen, quint32(frame))).value_or(QStringList());
            QVERIFY(found.isEmpty() || found == QStringList{text});
            read += int(found.size());
        }
        qInfo("%d of %d frames read", read, frames);
        QVERIFY(read >= frames / 2); // they come many a second
    }
};

int main(int argc, char** argv)
{
    QApplication application(argc, argv); // the shared pages draw charts, which need it
    TestQrOnScreen test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_qr_on_screen.moc"
