// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves is what was allowed, and nothing else reads as a summary.
#include "core/consent/summary.h"

#include <QCborMap>
#include <QCborStreamWriter>
#include <QTest>
#include <limits>

using namespace accord;
using consent::Error;
using consent::Field;
using consent::Fields;

namespace {

consent::Disclosable everything()
{
    consent::Disclosable all;
    all.checkIn = *base::CheckInId::fromString(QStringLiteral("00112233-4455-4677-8899-aabbccddeeff"));
    all.sessionDate = QDate(2026, 4, 14);
    all.questionnaire = QStringLiteral("accord-session|1");
    all.values = {{Field::Bond, 6.8},    {Field::Goals, 5.2}, {Field::Tasks, std::nullopt},
                  {Field::Overall, 7.0}, {Field::Room, 9.5},  {Field::Total, 6.0}};
    all.note = QStringLiteral("We talked past each other.");
    return all;
}

consent::Summary someSummary()
{
    return *consent::summarise(everything(), Field::Bond | Field::Tasks | Field::Note);
}

} // namespace

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySetOfFieldsCarriesExactlyItself()
    {
        for (quint32 bits = 1; bits <= 0x7f; ++bits) {
            const Fields allowed(static_cast<int>(bits));
            const auto summary = consent::summarise(everything(), allowed);
            QVERIFY(summary);
            QCOMPARE(consent::fieldsOf(*summary), allowed);
            const QByteArray bytes = consent::encodeSummary(*summary);
            const auto read = consent::decodeSummary(bytes);
            QVERIFY2(read, qPrintable(QString::number(bits)));
            QVERIFY(*read == *summary);
            // The canary of a field that was not allowed must not be in the bytes in any form.
            QCOMPARE(bytes.contains("past each other"), allowed.testFlag(Field::Note));
        }
    }

    void nothingAllowedIsNothingToSend()
    {
        QCOMPARE(consent::summarise(everything(), {}).error().code, Error::NothingToSend);
        consent::Disclosable noNote = everything();
        noNote.note.clear();
        QCOMPARE(consent::summarise(noNote, Field::Note).error().code, Error::NothingToSend);
    }

    void skippedStaysSkippedAndIsNotNothing()
    {
        const auto summary = consent::decodeSummary(consent::encodeSummary(someSummary()));
        QVERIFY(summary->values.contains(Field::Tasks));
        QVERIFY(!summary->values.value(Field::Tasks).has_value());
        QVERIFY(!summary->values.contains(Field::Goals));
    }

    void aCorrectionNamesWhatItCorrects()
    {
        consent::Disclosable correction = everything();
        correction.corrects = base::CheckInId::create();
        const auto summary = consent::summarise(correction, Field::Bond);
        QCOMPARE(consent::decodeSummary(consent::encodeSummary(*summary))->corrects, correction.corrects);
    }

    void valuesOutOfRangeAreRefused_data()
    {
        QTest::addColumn<double>("value");
        QTest::newRow("below") << -0.1;
        QTest::newRow("above") << 10.000001;
        QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    }
    void valuesOutOfRangeAreRefused()
    {
        QFETCH(double, value);
        consent::Disclosable odd = everything();
        odd.values[Field::Bond] = value;
        QCOMPARE(consent::summarise(odd, Field::Bond).error().code, Error::OutOfRange);
        consent::Summary forged = someSummary();
        forged.values[Field::Bond] = value;
        QVERIFY(!consent::decodeSummary(consent::encodeSummary(forged)));
    }

    void everyTruncationIsRefused()
    {
        const QByteArray bytes = consent::encodeSummary(someSummary());
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY2(!consent::decodeSummary(bytes.left(length)), qPrintable(QString::number(length)));
    }

    void everyFlippedBitIsRefusedOrSaysSomethingElseCanonically()
    {
        const QByteArray bytes = consent::encodeSummary(someSummary());
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            const auto read = consent::decodeSummary(flipped);
            if (read)
                QCOMPARE(consent::encodeSummary(*read), flipped); // never a lenient reading
        }
    }

    void otherFormsOfTheSameAreRefused()
    {
        const QByteArray bytes = consent::encodeSummary(someSummary());
        QVERIFY(!consent::decodeSummary(bytes + '\0'));
        QVERIFY(!consent::decodeSummary(QByteArray()));
        QVERIFY(!consent::decodeSummary(QByteArray("garbage")));
        QVERIFY(!consent::decodeSummary(QByteArray(5000, '\x9f'))); // deep nesting

        // The same map with one unknown key more.
        QCborMap map = QCborValue::fromCbor(bytes).toMap();
        map.insert(99, 1);
        QVERIFY(!consent::decodeSummary(QCborValue(map).toCbor()));
        // A field number from a later version.
        QCborMap later = QCborValue::fromCbor(bytes).toMap();
        QCborMap values = later.value(4).toMap();
        values.insert(128, 3.0);
        later.insert(4, values);
        QCOMPARE(consent::decodeSummary(QCborValue(later).toCbor()).error().code, Error::UnknownField);
        // A whole number where a float belongs.
        QCborMap whole = QCborValue::fromCbor(bytes).toMap();
        QCborMap wholeValues = whole.value(4).toMap();
        wholeValues.insert(1, 7);
        whole.insert(4, wholeValues);
        QVERIFY(!consent::decodeSummary(QCborValue(whole).toCbor()));
    }

    void theBytesAreThoseOfTheSpecification()
    {
        consent::Disclosable small = everything();
        const QByteArray bytes = consent::encodeSummary(*consent::summarise(small, Field::Bond | Field::Tasks));
        QCOMPARE(bytes.toHex(),
                 QByteArray("a4"                                   // four entries
                            "015000112233445546778899aabbccddeeff" // 1: id
                            "021a00258dd9" // 2: Julian day 2461145 (1 January 2026 is 2461042, 14 April 103 days later)
                            "0370" +
                            QByteArray("accord-session|1").toHex() + // 3: questionnaire
                            "04a2"                                   // 4: two values
                            "01fb401b333333333333"                   // bond 6.8
                            "04f6"));                                // tasks skipped
    }

    void fieldNamesReadAndWrite()
    {
        QCOMPARE(*consent::parseFields(QStringLiteral(" bond , note,")), Fields(Field::Bond | Field::Note));
        QCOMPARE(*consent::parseFields(QString()), Fields());
        QCOMPARE(consent::parseFields(QStringLiteral("bond,mood")).error().detail, QStringLiteral("mood"));
        for (const Field field : consent::allFields())
            QCOMPARE(*consent::parseFields(consent::fieldName(field)), Fields(field));
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "test_summary.moc"
