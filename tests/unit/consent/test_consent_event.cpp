// SPDX-License-Identifier: GPL-3.0-or-later
// What a standing consent allows, up to and past its last day.
#include "core/consent/consent_event.h"

#include <QTest>

using namespace accord;
using consent::ConsentEvent;
using consent::ConsentKind;
using consent::ConsentMode;
using consent::Field;
using consent::Fields;

class TestConsentEvent : public QObject
{
    Q_OBJECT

private:
    static ConsentEvent standingGrant()
    {
        ConsentEvent event;
        event.version = 1;
        event.kind = ConsentKind::Grant;
        event.mode = ConsentMode::Standing;
        event.fields = Field::Bond | Field::Total;
        event.until = QDate(2026, 5, 1);
        return event;
    }

private Q_SLOTS:
    void nothingByDefault() { QCOMPARE(consent::standingFields(std::nullopt, QDate(2026, 4, 1)), Fields()); }

    void theLastDayStillCounts()
    {
        QCOMPARE(consent::standingFields(standingGrant(), QDate(2026, 5, 1)), Fields(Field::Bond | Field::Total));
        QCOMPARE(consent::standingFields(standingGrant(), QDate(2026, 5, 2)), Fields());
    }

    void withoutAnEndItHoldsUntilRevoked()
    {
        ConsentEvent event = standingGrant();
        event.until.reset();
        QCOMPARE(consent::standingFields(event, QDate(2099, 1, 1)), Fields(Field::Bond | Field::Total));
        event.kind = ConsentKind::Revoke;
        QCOMPARE(consent::standingFields(event, QDate(2026, 4, 1)), Fields());
    }

    void oneCheckInIsNotAStandingConsent()
    {
        ConsentEvent event = standingGrant();
        event.mode = ConsentMode::ThisCheckIn;
        QCOMPARE(consent::standingFields(event, QDate(2026, 4, 1)), Fields());
    }
};

QTEST_APPLESS_MAIN(TestConsentEvent)
#include "test_consent_event.moc"
