// SPDX-License-Identifier: GPL-3.0-or-later
// QR images scan back to their text, have their quiet zone, and stay crisp.
#include "app/shared/qr_image_provider.h"

#include <QTest>
#include <QUrl>
#include <ZXing/ReadBarcode.h>

using namespace accord::app;

class QrImageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsNoImage();
    void scansBack_data();
    void scansBack();
    void alphanumericTextStaysSmall();
    void hasAQuietZoneOfFourModules();
    void theProviderDecodesItsAddress();
};

namespace {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");

QString longText(int length)
{
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet.at((i * 7 + i / 45) % alphabet.size());
    return text;
}

QString scan(const QImage& image)
{
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                int(image.bytesPerLine()));
    const auto result = ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return QString::fromStdWString(result.text());
}

int modules(const QImage& image)
{
    int pixel = 0; // the finder pattern's first row is seven dark modules after the quiet zone
    while (image.pixelColor(pixel, pixel).value() > 128)
        ++pixel;
    return image.width() / (pixel / 4);
}

} // namespace

void QrImageTest::whatDoesNotFitIsNoImage()
{
    QVERIFY(qrImage(QString(), 500).isNull());
    QVERIFY(qrImage(longText(5000), 500).isNull());
}

void QrImageTest::scansBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one letter") << "A";
    QTest::newRow("whole alphabet") << alphabet;
    QTest::newRow("a sealed summary of 512 bytes") << longText(768);
    QTest::newRow("the most there is") << longText(4296);
}

void QrImageTest::scansBack()
{
    QFETCH(QString, text);
    const QImage image = qrImage(text, 600);
    QCOMPARE(scan(image), text);
}

void QrImageTest::alphanumericTextStaysSmall()
{
    // Version 16 (81 modules) holds 854 alphanumeric characters at level L; the same in bytes would need version 18.
    QCOMPARE(modules(qrImage(longText(768), 900)), 81 + 8);
}

void QrImageTest::hasAQuietZoneOfFourModules()
{
    const QImage image = qrImage(QStringLiteral("ACCORD"), 300);
    QVERIFY(image.width() <= 300 && image.width() > 300 - 29);
    const int side = image.width() / (21 + 8); // version 1
    QCOMPARE(image.width(), side * (21 + 8));
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const int value = qGray(image.pixel(x, y));
            QVERIFY(value == 0 || value == 255); // no grey edges
            const bool quiet = qMin(qMin(x, y), qMin(image.width() - 1 - x, image.height() - 1 - y)) < 4 * side;
            QVERIFY(!quiet || value == 255);
        }
    }
}

void QrImageTest::theProviderDecodesItsAddress()
{
    QrImageProvider provider;
    const QUrl url(QStringLiteral("image://qr/") + QString::fromLatin1(QUrl::toPercentEncoding(alphabet)));
    const QString id = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority).mid(1); // as Qt Quick makes it
    QSize size;
    const QImage image = provider.requestImage(id, &size, QSize(300, 400));
    QCOMPARE(size, image.size());
    QCOMPARE(scan(image), alphabet);
}

QTEST_GUILESS_MAIN(QrImageTest)
#include "tst_qr_image.moc"
