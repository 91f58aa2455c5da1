// SPDX-License-Identifier: GPL-3.0-or-later
// A client's unlocked vault in a folder of its own, which can be closed and opened again as a killed app would.
#pragma once

#include "app/client/client_words.h"
#include "app/client/practice_partner.h"
#include "app/shared/session.h"
#include "core/base/clock.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace accord::test {

class Fixture
{
public:
    Fixture()
    {
        const auto made = vault::Vault::create(
            {place(), vault::Role::Client, QStringLiteral("Noa"), {8 * 1024 * 1024, 1}}, passphrase(), clock);
        if (!made)
            qFatal("no vault: %s", qPrintable(made.error().detail));
    }

    /// Opens the vault; what was open before is gone first.
    app::Session& open()
    {
        m_session.reset();
        auto opened = vault::Vault::open(place(), passphrase(), clock);
        if (!opened)
            qFatal("not opened: %s", qPrintable(opened.error().detail));
        m_session = std::make_unique<app::Session>(std::move(*opened), *alliance::standardQuestionnaire(), clock);
        return *m_session;
    }

    void close() { m_session.reset(); }
    [[nodiscard]] app::Session& session() { return *m_session; }

    /// Therapists to pair with live in the same folder.
    [[nodiscard]] std::unique_ptr<app::PracticePartner> partner(const QString& name)
    {
        return app::PracticePartner::make(m_folder.filePath(QStringLiteral("partner-") + name), name, clock);
    }

    [[nodiscard]] std::optional<vault::Draft> draft()
    {
        return *m_session->vault().read([](vault::Transaction& transaction) { return transaction.drafts.current(); });
    }
    [[nodiscard]] QList<vault::CheckIn> checkIns()
    {
        return *m_session->vault().read([](vault::Transaction& transaction) { return transaction.checkIns.newest(); });
    }

    /// A finished check-in with these answers (absent: skipped).
    base::CheckInId add(const alliance::Answers& answers, const QString& note = {}, QDate day = QDate(2026, 4, 14))
    {
        const base::CheckInId id = base::CheckInId::create();
        const QString name = app::words::questionnaireName(m_session->questionnaire());
        const auto done = m_session->vault().write([&](vault::Transaction& transaction) {
            transaction.checkIns.insert({id, day, clock.now(), {}, name, answers, note, {}});
        });
        if (!done)
            qFatal("not added: %s", qPrintable(done.error().detail));
        return id;
    }

    base::ManualClock clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};

private:
    [[nodiscard]] QString place() const { return m_folder.filePath(QStringLiteral("vault")); }
    [[nodiscard]] static SecretBytes passphrase() { return SecretBytes::copyOf("for the tests"); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Session> m_session;
};

} // namespace accord::test
