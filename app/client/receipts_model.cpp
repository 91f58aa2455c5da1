// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/receipts_model.h"

#include "app/client/client_channels.h"
#include "app/client/client_words.h"
#include "app/shared/own_file.h"
#include "app/shared/wording/explain.h"
#include "core/sync/consenting.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPointer>
#include <algorithm>

namespace accord::app {

namespace {

struct Decision
{
    consent::ConsentEvent event;
    QString therapist;
    QByteArray json;
    std::optional<QDate> session; ///< of the check-in it is about
};

QString titleOf(const Decision& decision)
{
    const QString& name = decision.therapist;
    if (decision.event.kind == consent::ConsentKind::Revoke)
        return ReceiptsModel::tr("Stopped sharing with %1").arg(name);
    if (decision.event.mode == consent::ConsentMode::ThisCheckIn)
        return ReceiptsModel::tr("Shared once with %1").arg(name);
    if (!decision.event.fields && !decision.event.asks)
        return ReceiptsModel::tr("Nothing goes to %1 by itself any more").arg(name);
    return ReceiptsModel::tr("What goes to %1 from then on").arg(name);
}

QString whatOf(const Decision& decision, QDate today)
{
    const consent::ConsentEvent& event = decision.event;
    QStringList lines;
    if (event.mode == consent::ConsentMode::ThisCheckIn && event.fields)
        lines.append(words::listed(event.fields));
    if (event.mode == consent::ConsentMode::Standing && event.fields)
        lines.append(ReceiptsModel::tr("By itself: %1", "a list of parts").arg(words::listed(event.fields)));
    if (event.asks)
        lines.append(ReceiptsModel::tr("Asked each time: %1", "a list of parts").arg(words::listed(event.asks)));
    if (event.until)
        lines.append(ReceiptsModel::tr("Until %1", "a date").arg(words::day(*event.until, today)));
    if (decision.session)
        lines.append(ReceiptsModel::tr("Session %1", "a date").arg(words::relativeDay(*decision.session, today)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ReceiptsModel::ReceiptsModel(Session& session, FileChooser* chooser, QObject* parent)
    : QObject(parent), m_session(session), m_chooser(chooser)
{
    connect(&session, &Session::recordsChanged, this, &ReceiptsModel::refresh);
    refresh();
}

void ReceiptsModel::refresh()
{
    const auto read = m_session.vault().read([](vault::Transaction& transaction) {
        QList<Decision> decisions;
        const QList<vault::StoredReceipt> receipts = transaction.receipts.all();
        for (const Therapist& therapist : therapists(transaction)) {
            for (const consent::ConsentEvent& event : transaction.consents.all(therapist.channel)) {
                const auto receipt =
                    std::find_if(receipts.begin(), receipts.end(), [&](const vault::StoredReceipt& one) {
                        return one.channel == event.channel && one.version == event.version;
                    });
                if (receipt == receipts.end())
                    continue;
                decisions.append({event, therapist.name, receipt->json, std::nullopt});
                const auto checkIn = event.checkIn ? transaction.checkIns.find(*event.checkIn) : std::nullopt;
                if (checkIn)
                    decisions.last().session = checkIn->sessionDate;
            }
        }
        return decisions;
    });
    m_problem = read ? QString() : explain(read.error());
    QList<Decision> decisions = read.value_or(QList<Decision>());
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision& a, const Decision& b) {
        return a.event.at > b.event.at || (a.event.at == b.event.at && a.event.version > b.event.version);
    });
    m_rows.clear();
    m_json.clear();
    const QDate today = m_session.clock().today();
    for (const Decision& decision : std::as_const(decisions)) {
        const QDateTime at = decision.event.at.toLocalTime();
        m_rows.append({titleOf(decision), whatOf(decision, today),
                       tr("%1 at %2", "a date and a time")
                           .arg(words::day(at.date(), today), QLocale().toString(at.time(), QLocale::ShortFormat))});
        m_json.append(decision.json);
    }
    m_opened = m_opened < m_rows.size() ? m_opened : -1;
    Q_EMIT changed();
}

QString ReceiptsModel::openedText() const
{
    if (m_opened < 0)
        return {};
    return QString::fromUtf8(QJsonDocument::fromJson(m_json.at(m_opened)).toJson(QJsonDocument::Indented)).trimmed();
}

QString ReceiptsModel::fileName() const
{
    const QString date = m_session.clock().today().toString(Qt::ISODate);
    return m_opened < 0 ? tr("accord-receipts-%1.json", "a file's name").arg(date)
                        : tr("accord-receipt-%1.json", "a file's name").arg(date);
}

void ReceiptsModel::open(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_opened = row;
    m_saved.clear();
    Q_EMIT changed();
}

void ReceiptsModel::close()
{
    m_opened = -1;
    m_saved.clear();
    Q_EMIT changed();
}

void ReceiptsModel::save()
{
    if (!m_chooser)
        return;
    m_chooser->askForPlace(tr("Where to save it"), fileName(), [alive = QPointer(this), this](const QString& path) {
        if (alive && !path.isEmpty())
            write(path);
    });
}

void ReceiptsModel::write(const QString& path)
{
    QByteArray bytes = openedText().toUtf8();
    m_problem.clear();
    m_saved.clear();
    if (m_opened < 0) {
        auto all = sync::exportReceipts(m_session.vault());
        m_problem = all ? QString() : explain(all.error());
        bytes = all.value_or(QByteArray());
    }
    if (m_problem.isEmpty() && !saveOwnFile(path, bytes))
        m_problem = explain(sync::Error::FileFailed);
    if (m_problem.isEmpty())
        m_saved = tr("Saved as %1. Anyone who can open that file can read it.", "a file's name")
                      .arg(QFileInfo(path).fileName());
    Q_EMIT changed();
}

void ReceiptsModel::back()
{
    if (m_opened >= 0)
        close();
    else
        Q_EMIT left();
}

} // namespace accord::app
