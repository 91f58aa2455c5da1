// SPDX-License-Identifier: GPL-3.0-or-later
// The client's app with a vault of its own and, if wanted, a therapist to share with.
#pragma once

#include "app/client/client_app.h"
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/practice_partner.h"
#include "app/shared/practice/practice_key_store.h"

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace accord::tests {

/// GUI thread, under a QApplication. Everything is destroyed with it.
class ClientAtWork
{
public:
    ClientAtWork()
    {
        app::ClientOptions options;
        options.keyStore = &m_keyStore;
        options.vaultDirectory = m_folder.filePath(QStringLiteral("vault"));
        options.kdfCost = {8 * 1024 * 1024, 1};
        options.size = QSize(360, 640);
        options.look.reducedMotion = true;
        m_app = std::make_unique<app::ClientApp>(options, m_clock);
    }

    /// Shown for the first time, on set-up's first step.
    [[nodiscard]] bool show()
    {
        if (!m_app->show() || !QTest::qWaitForWindowExposed(m_app->window()))
            return false;
        m_app->window()->requestActivate();
        return QTest::qWaitForWindowActive(m_app->window()) && page() == app::AppModel::Page::SetUp;
    }

    /// Shown, with a new vault open on Home.
    [[nodiscard]] bool begin()
    {
        const QString passphrase = QStringLiteral("long enough");
        if (!show())
            return false;
        m_app->unlock().create(QStringLiteral("Noa"), passphrase, passphrase);
        return QTest::qWaitFor([this] { return m_app->model().page() == app::AppModel::Page::Home; }, 20'000);
    }

    /// On Home, paired with Dr Weiss.
    [[nodiscard]] bool pair()
    {
        m_partner = app::PracticePartner::make(m_folder.filePath(QStringLiteral("partner")), QStringLiteral("Dr Weiss"),
                                               m_clock);
        if (!m_partner)
            return false;
        model<app::HomeModel>()->pair();
        model<app::PairModel>()->setLink(m_partner->invite());
        model<app::PairModel>()->read();
        model<app::PairModel>()->accept();
        model<app::PairModel>()->done();
        m_app->model().openHome();
        return exchange();
    }

    /// Letters go both ways until none is left.
    [[nodiscard]] bool exchange()
    {
        const bool done = m_partner->exchange(m_app->unlock().session()->vault());
        m_app->unlock().session()->noteChange();
        return done;
    }

    [[nodiscard]] QList<vault::CheckIn> stored() const
    {
        return *m_app->unlock().session()->vault().read(
            [](vault::Transaction& transaction) { return transaction.checkIns.newest(); });
    }

    template <typename Model>
    [[nodiscard]] Model* model() const
    {
        return qobject_cast<Model*>(m_app->model().pageModel());
    }
    [[nodiscard]] app::AppModel::Page page() const { return m_app->model().page(); }
    [[nodiscard]] app::ClientApp& app() { return *m_app; }
    [[nodiscard]] QQuickWindow& window() const { return *m_app->window(); }
    [[nodiscard]] app::PracticePartner& partner() { return *m_partner; }

private:
    const base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    QTemporaryDir m_folder;
    app::PracticeKeyStore m_keyStore;
    std::unique_ptr<app::ClientApp> m_app;
    std::unique_ptr<app::PracticePartner> m_partner;
};

} // namespace accord::tests
