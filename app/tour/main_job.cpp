// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/main_job.h"

#include "app/client/client_app.h"
#include "app/shared/sync_service.h"
#include "app/therapist/therapist_app.h"
#include "app/tour/hand.h"

#include <QLocale>
#include <QMap>
#include <memory>

namespace accord::tour {

namespace {

const QString note = QStringLiteral("I left before I had said the real thing.");

QString shown(double value)
{
    return QLocale().toString(value, 'f', 1);
}

class MainJob
{
public:
    MainJob(const DemoPlace& place, Album& album) : m_place(place), m_album(album) {}

    void run()
    {
        openClient();
        rate();
        share();
        openTherapist();
        read();
        discuss();
        comeBack();
    }

    /// What both windows show when the tour ends early.
    void lastLook()
    {
        for (const auto& hand : {m_phone.get(), m_desk.get()}) {
            try {
                if (hand)
                    hand->picture(QStringLiteral("where-it-ended"));
            } catch (const Lost&) {
                continue; // an empty window is named in the report as such
            }
        }
    }

private:
    void openClient()
    {
        app::ClientOptions options;
        options.vaultDirectory = m_place.clientVault;
        options.size = {412, 915};
        m_client = std::make_unique<app::ClientApp>(options, m_clock);
        if (!m_client->show())
            throw Lost(QStringLiteral("the client's app did not open"));
        m_phone = std::make_unique<Hand>(*m_client->window(), QStringLiteral("client"), m_album);
        m_phone->find(QStringLiteral("passphrase"));
        m_phone->picture(QStringLiteral("unlock"));
        m_phone->type(QStringLiteral("passphrase"), demoPassphrase());
        m_phone->touch(QStringLiteral("unlock"));
        m_phone->find(QStringLiteral("checkInButton"));
        m_client->unlock().session()->sync().setPollSeconds(1); // a tour is less patient than a person
        m_phone->picture(QStringLiteral("home"));
    }

    /// One question: `x` along the line is where the finger goes down; no value means Skip.
    void answer(const QString& item, std::optional<qreal> x)
    {
        QQuickItem* line = m_phone->find(QStringLiteral("ratingLine"));
        if (m_rated.isEmpty())
            m_phone->picture(QStringLiteral("question-untouched"));
        if (!x) {
            m_rated.insert(item, std::nullopt);
            m_phone->touch(QStringLiteral("skipButton"));
            return;
        }
        m_phone->touchAt(line, *x, 0.35);
        m_phone->waitUntil(QStringLiteral("the thumb"), [&] { return line->property("answered").toBool(); });
        m_rated.insert(item, line->property("value").toDouble());
        m_album.note(QStringLiteral("rated    %1 %2").arg(item, shown(*m_rated.value(item))));
        if (item == u"bond" || item == u"goals")
            m_phone->picture(QStringLiteral("question-") + item);
        m_phone->touch(QStringLiteral("nextButton"));
    }

    void rate()
    {
        m_phone->touch(QStringLiteral("checkInButton"));
        const QString question = QStringLiteral("question");
        const QList<std::pair<QString, std::optional<qreal>>> ratings = {{QStringLiteral("bond"), 0.52},
                                                                         {QStringLiteral("goals"), 0.36},
                                                                         {QStringLiteral("tasks"), 0.44},
                                                                         {QStringLiteral("overall"), 0.47},
                                                                         {QStringLiteral("room"), std::nullopt}};
        for (const auto& [item, x] : ratings) {
            const QString before = m_phone->textOf(question);
            answer(item, x);
            m_phone->waitUntil(QStringLiteral("the next question"),
                               [&] { return m_phone->textOf(question) != before; });
        }
        m_phone->type(QStringLiteral("noteField"), note);
        m_phone->picture(QStringLiteral("note"));
        m_phone->touch(QStringLiteral("nextButton"));
        m_phone->find(QStringLiteral("finishButton"));
        m_phone->picture(QStringLiteral("look-back"));
        m_phone->touch(QStringLiteral("finishButton"));
        m_phone->find(QStringLiteral("doneTitle"));
        m_phone->picture(QStringLiteral("done"));
    }

    void share()
    {
        m_phone->touch(QStringLiteral("shareWithButton0"));
        m_phone->find(QStringLiteral("shareButton"), Hand::Enabled::DoesNotMatter);
        m_phone->picture(QStringLiteral("share-nothing-yet"));
        for (const char* field : {"bond", "goals", "tasks", "total", "note"})
            m_phone->touch(QStringLiteral("switch-") + QLatin1String(field));
        m_payload = m_phone->textOf(QStringLiteral("payloadText"));
        m_phone->picture(QStringLiteral("share-preview"));
        m_album.note(QStringLiteral("preview  %1").arg(QString(m_payload).replace(u'\n', u' ')));
        for (const char* item : {"bond", "goals", "tasks"})
            expect(m_payload.contains(shown(*m_rated.value(QLatin1String(item)))),
                   QStringLiteral("the preview shows %1").arg(QLatin1String(item)));
        expect(m_payload.contains(note), QStringLiteral("the preview shows the note"));
        expect(!m_payload.contains(shown(*m_rated.value(QStringLiteral("overall")))),
               QStringLiteral("the preview keeps “all in all” private"));
        m_phone->touch(QStringLiteral("shareButton"));
        m_phone->find(QStringLiteral("lastLine"));
        m_phone->picture(QStringLiteral("home-shared"));
    }

    void openTherapist()
    {
        therapist::TherapistOptions options;
        options.vaultDirectory = m_place.therapistVault;
        m_therapist = std::make_unique<therapist::TherapistApp>(options, m_clock);
        if (!m_therapist->show())
            throw Lost(QStringLiteral("the therapist's app did not open"));
        m_desk = std::make_unique<Hand>(*m_therapist->window(), QStringLiteral("therapist"), m_album);
        m_desk->type(QStringLiteral("passphrase"), demoPassphrase());
        m_desk->touch(QStringLiteral("unlock"));
        m_desk->find(QStringLiteral("caseload"));
        m_desk->waitForText(QStringLiteral("client-0"), QStringLiteral("Kim A."));
        m_desk->picture(QStringLiteral("caseload"));
    }

    void read()
    {
        m_desk->touch(QStringLiteral("client-0"));
        m_desk->waitForText(QStringLiteral("clientName"), QStringLiteral("Kim A."));
        m_desk->find(QStringLiteral("trendChart"));
        m_desk->picture(QStringLiteral("client-for-today"));
        m_album.note(QStringLiteral("concern  %1").arg(m_desk->textOf(QStringLiteral("concern")).replace(u'\n', u' ')));
        m_album.note(QStringLiteral("signal   %1").arg(m_desk->textOf(QStringLiteral("change")).replace(u'\n', u' ')));

        const QString summary = m_desk->textOf(QStringLiteral("summary-0"));
        const QStringList fields{QStringLiteral("bond"), QStringLiteral("goals"), QStringLiteral("tasks")};
        for (int i = 0; i < fields.size(); ++i) {
            const QString field = m_desk->textOf(QStringLiteral("field-0-%1").arg(i));
            const QString typedIn = shown(*m_rated.value(fields.at(i)));
            m_album.note(QStringLiteral("arrived  %1").arg(QString(field).replace(u'\n', u' ')));
            expect(field.contains(typedIn), QStringLiteral("%1 arrived as it was rated").arg(fields.at(i)));
        }
        expect(summary.contains(note), QStringLiteral("the note arrived as it was written"));
        expect(!summary.contains(shown(*m_rated.value(QStringLiteral("overall")))),
               QStringLiteral("“all in all” stayed private"));
    }

    void discuss()
    {
        m_desk->touch(QStringLiteral("markDiscussed"));
        m_desk->find(QStringLiteral("discussed"));
        m_desk->picture(QStringLiteral("discussed"));
    }

    void comeBack()
    {
        m_phone->waitForText(QStringLiteral("lastLine"), QLocale().toString(m_clock.today().day()));
        const QString pill = m_phone->textOf(QStringLiteral("lastLine"));
        m_album.note(QStringLiteral("client   %1").arg(pill));
        m_phone->picture(QStringLiteral("home-talked-about"));
        m_phone->touch(QStringLiteral("trendTab"));
        m_phone->find(QStringLiteral("trendChart"));
        m_phone->picture(QStringLiteral("trend"));
        m_phone->touch(QStringLiteral("sharingTab"));
        m_phone->find(QStringLiteral("therapistCard0"));
        m_phone->picture(QStringLiteral("sharing"));
    }

    void expect(bool holds, const QString& what)
    {
        m_album.note(
            QStringLiteral("%1 %2").arg(holds ? QStringLiteral("holds   ") : QStringLiteral("FAILS   "), what));
        if (!holds)
            throw Lost(QStringLiteral("it does not hold that ") + what);
    }

    const DemoPlace& m_place;
    Album& m_album;
    base::SystemClock m_clock;
    std::unique_ptr<app::ClientApp> m_client;
    std::unique_ptr<therapist::TherapistApp> m_therapist;
    std::unique_ptr<Hand> m_phone;
    std::unique_ptr<Hand> m_desk;
    QMap<QString, std::optional<double>> m_rated;
    QString m_payload;
};

} // namespace

bool runMainJob(const DemoPlace& place, Album& album)
{
    MainJob job(place, album);
    try {
        job.run();
        return true;
    } catch (const Lost& lost) {
        album.note(QStringLiteral("lost     ") + QString::fromStdString(lost.what()));
        job.lastLook();
        return false;
    }
}

} // namespace accord::tour
