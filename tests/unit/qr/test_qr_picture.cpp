// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes in pictures as people make them: turned, scaled, soft, light on dark, beside other codes.
#include "app/shared/picture/qr_picture.h"
#include "core/seal/qr_text.h"
#include "tests/support/camera.h"

#include <QBuffer>
#include <QPainter>
#include <QTest>
#include <QTransform>

using namespace accord;
using namespace accord::test;

namespace {

QByteArray someEnvelope(qsizetype size)
{
    QByteArray bytes("ACRD\1");
    quint32 state = quint32(size);
    while (bytes.size() < size)
        bytes.append(char((state = state * 1664525 + 1013904223) >> 24));
    return bytes;
}

QByteArray fileOf(const QImage& image, const char* format = "PNG", int quality = -1)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return file;
}

QImage negative(QImage image)
{
    image.invertPixels();
    return image;
}

/// In the two colours of a theme.
QImage coloured(const QImage& code, QColor ink, QColor ground)
{
    QImage image = code.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, qGray(image.pixel(x, y)) < 128 ? ink : ground);
    return image;
}

QList<QByteArray> envelopesIn(const QByteArray& file)
{
    const auto texts = app::codesInPicture(file);
    seal::QrParts parts;
    for (const QString& text : texts.value_or(QStringList())) {
        if (const auto part = seal::parseQrPart(text))
            (void)parts.add(*part);
    }
    return parts.takeWhole();
}

} // namespace

class TestQrPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPicture()
    {
        QVERIFY(!app::looksLikePicture("Dear diary"));
        QVERIFY(!app::looksLikePicture(someEnvelope(512)));
        QCOMPARE(app::codesInPicture("Dear diary").error(), app::PictureError::NotAPicture);
        QCOMPARE(app::codesInPicture(QByteArray()).error(), app::PictureError::NotAPicture);
        const QByteArray picture = app::pictureOfCodes({QStringLiteral("ACRD1:X")});
        QVERIFY(app::looksLikePicture(picture));
        QCOMPARE(app::codesInPicture(picture.first(60)).error(), app::PictureError::NotAPicture);
        QImage empty(300, 200, QImage::Format_RGB32);
        empty.fill(Qt::white);
        QCOMPARE(app::codesInPicture(fileOf(empty)).error(), app::PictureError::NoCode);
    }

    void aPictureThatAsksForTooMuchIsNotDecoded()
    {
        // A BMP's head alone: a hundred thousand pixels either way.
        QByteArray head = fileOf(QImage(1, 1, QImage::Format_RGB32), "BMP");
        for (const int at : {18, 22})
            head.replace(at, 4, QByteArray::fromHex("a0860100"));
        QVERIFY(!app::codesInPicture(head).has_value());
    }

    void tooManyOrTooLongIsNoPicture()
    {
        QVERIFY(app::pictureOfCodes({}).isEmpty());
        QVERIFY(app::pictureOfCodes({QString(5000, u'A')}).isEmpty());
        QStringList many;
        for (int i = 0; i <= app::mostCodesInPicture; ++i)
            many << QString::number(i);
        QVERIFY(app::pictureOfCodes(many).isEmpty());
        many.removeLast();
        QVERIFY(!app::pictureOfCodes(many).isEmpty());
    }

    void comesBack_data()
    {
        QTest::addColumn<QImage>("picture");
        const QImage code = onSheet(app::imageOfCodes(seal::envelopeQrTexts(someEnvelope(512)), 6));
        QTest::newRow("as drawn") << code;
        for (const double angle : {3.0, 15.0, 45.0, 90.0, 137.0, 180.0, 270.0})
            QTest::addRow("turned by %g", angle) << turned(code, angle);
        for (const double factor : {0.5, 0.77, 1.3, 2.6})
            QTest::addRow("scaled by %g", factor)
                << code.scaled(code.size() * factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QTest::newRow("a little soft") << soft(code, 0.5);
        QTest::newRow("soft and turned") << turned(soft(code, 0.6), 7);
        QTest::newRow("light on dark") << negative(code);
        QTest::newRow("light on dark, turned") << turned(negative(onSheet(code)), 20);
        QTest::newRow("unevenly lit") << unevenlyLit(code);
        for (const double less : {0.05, 0.12, 0.2})
            QTest::addRow("tilted by %g", less) << inPerspective(code, less);
        for (const double deviation : {8.0, 20.0, 35.0})
            QTest::addRow("noise of %g", deviation) << noisy(code, deviation, 1);
        QTest::newRow("pale") << pale(code, 110, 170);
        QTest::newRow("dark room") << pale(code, 5, 60);
        QTest::newRow("pale, soft, noisy, tilted") << noisy(inPerspective(soft(pale(code, 60, 200), 0.7), 0.1), 8, 2);
        QTest::newRow("warm theme") << coloured(code, QColor(0x1e2b2e), QColor(0xfaf7f2));
        QTest::newRow("dark theme") << coloured(code, QColor(0xe9f0ef), QColor(0x101719));
        QTest::newRow("a white card on a dark page")
            << onSheet(app::imageOfCodes(seal::envelopeQrTexts(someEnvelope(512))), QColor(0x101719));
        QImage transparent = code.convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < transparent.height(); ++y)
            for (int x = 0; x < transparent.width(); ++x)
                if (qGray(transparent.pixel(x, y)) > 128)
                    transparent.setPixel(x, y, 0);
        QTest::newRow("on transparent ground") << transparent;
    }
    void comesBack()
    {
        QFETCH(QImage, picture);
        QCOMPARE(envelopesIn(fileOf(picture)), QList<QByteArray>{someEnvelope(512)});
    }

    /// Frames as they come from a hand-held camera: nobody needs each of them read, they come many a second.
    void mostFramesOfACameraAreRead()
    {
        const QImage screen = onSheet(app::imageOfCodes(seal::envelopeQrTexts(someEnvelope(512)), 6));
        constexpr int frames = 20;
        int read = 0;
        for (int frame = 0; frame < frames; ++frame) {
            const QList<QByteArray> found = envelopesIn(fileOf(cameraFrame(screen, quint32(frame)), "JPG", 75));
            QVERIFY(found.isEmpty() || found == QList<QByteArray>{someEnvelope(512)}); // never anything else
            read += int(found.size());
        }
        qInfo("%d of %d frames read", read, frames);
        QVERIFY(read >= frames / 2);
    }

    void aPhotographsCompressionDoesNoHarm()
    {
        const QImage code = onSheet(app::imageOfCodes(seal::envelopeQrTexts(someEnvelope(512)), 6));
        const QByteArray file = fileOf(code, "JPG", 40);
        if (file.isEmpty())
            QFAIL("this Qt writes no JPEG");
        QCOMPARE(envelopesIn(file), QList<QByteArray>{someEnvelope(512)});
    }

    void severalSizesComeBack()
    {
        for (const int size : {512, 1024, 4096, 16384})
            QCOMPARE(envelopesIn(app::pictureOfCodes(seal::envelopeQrTexts(someEnvelope(size)))),
                     QList<QByteArray>{someEnvelope(size)});
    }

    void codesOfOthersArePassedOver()
    {
        QStringList texts{QStringLiteral("https://example.org/menu"), QStringLiteral("WIFI:S:cafe;;")};
        texts << seal::envelopeQrTexts(someEnvelope(512)) << seal::envelopeQrTexts(someEnvelope(1024));
        const QList<QByteArray> found = envelopesIn(app::pictureOfCodes(texts));
        QCOMPARE(found.size(), 2);
        QVERIFY(found.contains(someEnvelope(512)) && found.contains(someEnvelope(1024)));
    }
};

QTEST_GUILESS_MAIN(TestQrPicture)
#include "test_qr_picture.moc"
