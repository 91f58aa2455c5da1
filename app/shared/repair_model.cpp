// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/repair_model.h"

#include "app/shared/wording/explain.h"

#include <QLocale>

namespace accord::app {

namespace {

QString dayAndTime(const QDateTime& instant)
{
    return QLocale().toString(instant.toLocalTime(), QLocale::ShortFormat);
}

QString day(QDate date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

} // namespace

RepairModel::RepairModel(UnlockModel& unlock, QObject* parent)
    : QAbstractListModel(parent), m_unlock(unlock), m_work([this] { Q_EMIT changed(); })
{
    look();
}

RepairModel::~RepairModel()
{
    m_work.cancel();
}

void RepairModel::look()
{
    const auto credential = std::make_shared<vault::Credential>(m_unlock.takeTried());
    m_errand.begin([directory = m_unlock.directory(), credential,
                    store = m_unlock.keyStore()] { return vault::Repair::begin(directory, *credential, store); },
                   [this](vault::Result<std::unique_ptr<vault::Repair>> repair) { began(std::move(repair)); });
}

void RepairModel::began(vault::Result<std::unique_ptr<vault::Repair>> repair)
{
    if (!repair) {
        if (repair.error().code == vault::Error::Damaged)
            return go(Stage::KeysGone);
        m_problem = explain(repair.error());
        Q_EMIT left(); // in use, or sound after all: to be tried once more
        return;
    }
    m_repair = std::move(*repair);
    m_errand.begin([repair = m_repair.get()] { return repair->earlierStates(); },
                   [this](const QList<vault::EarlierState>& states) {
                       beginResetModel();
                       m_states = states;
                       endResetModel();
                       go(Stage::Choose);
                   });
}

void RepairModel::useEarlier(int row)
{
    if (row < 0 || row >= m_states.size() || !m_states.at(row).reads)
        return;
    work([number = m_states.at(row).number, &clock = m_unlock.clock()](vault::Repair& repair) {
        return repair.useEarlierState(number, clock);
    });
}

void RepairModel::salvage()
{
    if (m_errand.isUnderWay() || !m_repair)
        return;
    m_errand.begin([repair = m_repair.get(), owner = whose(), &clock = m_unlock.clock(),
                    progress = m_work.progress()] { return repair->salvage(owner, clock, progress); },
                   [this](const vault::Result<vault::SalvageReport>& report) {
                       if (!report && report.error().code == vault::Error::Cancelled)
                           return go(Stage::Choose);
                       if (!report && report.error().code == vault::Error::Damaged)
                           return go(Stage::Choose, tr("Nothing in the damaged records can be read any more. They "
                                                       "are kept; please choose another way."));
                       if (!report)
                           return go(Stage::Choose, explain(report.error()));
                       m_salvageText = wordsFor(*report);
                       go(Stage::Salvaged);
                   });
    go(Stage::Working);
}

void RepairModel::useSalvaged()
{
    work([&clock = m_unlock.clock()](vault::Repair& repair) { return repair.useSalvaged(clock); });
}

void RepairModel::askForFresh(bool asks)
{
    m_asksForFresh = asks;
    Q_EMIT changed();
}

void RepairModel::startAfresh()
{
    if (m_asksForFresh)
        work([owner = whose(), &clock = m_unlock.clock()](vault::Repair& repair) {
            return repair.startAfresh(owner, clock);
        });
}

void RepairModel::work(std::function<Outcome(vault::Repair&)> choice)
{
    if (m_errand.isUnderWay() || !m_repair)
        return;
    m_errand.begin([repair = m_repair.get(), choice = std::move(choice)] { return choice(*repair); },
                   [this](Outcome outcome) { finish(std::move(outcome)); });
    go(Stage::Working);
}

void RepairModel::finish(Outcome outcome)
{
    if (!outcome)
        return go(m_salvageText.isEmpty() ? Stage::Choose : Stage::Salvaged, explain(outcome.error()));
    // Queued: it leads to another page, and away from this.
    const auto vault = std::make_shared<std::unique_ptr<vault::Vault>>(std::move(outcome->vault));
    QMetaObject::invokeMethod(
        &m_unlock, [unlock = &m_unlock, vault] { unlock->adopt(std::move(*vault)); }, Qt::QueuedConnection);
}

void RepairModel::setAside()
{
    if (m_stage != Stage::KeysGone)
        return;
    const auto aside = vault::setAside(m_unlock.directory(), m_unlock.clock());
    if (!aside)
        return go(Stage::KeysGone, explain(aside.error()));
    QMetaObject::invokeMethod(&m_unlock, &UnlockModel::lookAgain, Qt::QueuedConnection);
}

void RepairModel::back()
{
    if (m_stage == Stage::Salvaged) {
        m_salvageText.clear();
        go(Stage::Choose);
    } else if (m_asksForFresh) {
        askForFresh(false);
    } else if (m_stage == Stage::Working) {
        cancel();
    } else if (!m_errand.isUnderWay()) {
        Q_EMIT left();
    }
}

void RepairModel::go(Stage stage, const QString& problem)
{
    m_stage = stage;
    m_problem = problem;
    Q_EMIT changed();
}

/// Only counts if the records can't say themselves whose they are.
vault::Whose RepairModel::whose() const
{
    return {m_unlock.forTherapist() ? vault::Role::Therapist : vault::Role::Client, tr("Me")};
}

QString RepairModel::wordsFor(const vault::SalvageReport& report) const
{
    const QLocale locale;
    if (m_unlock.forTherapist())
        return report.isWhole() ? tr("Everything could be read. Nothing is missing.")
                                : tr("Not everything could be read. Some of what clients shared, or of your goals with "
                                     "them, is missing.");
    QStringList sentences{tr("Check-ins that could be read: %1.").arg(locale.toString(report.checkIns))};
    if (report.checkInsIncomplete > 0)
        sentences << tr("Some answers are missing in %1 of them.").arg(locale.toString(report.checkInsIncomplete));
    if (report.checkInsLost > 0)
        sentences << tr("Lost, as far as can be told: %1.").arg(locale.toString(report.checkInsLost));
    if (report.hasDraft)
        sentences << tr("The check-in you had begun is among them.");
    if (report.isWhole())
        sentences << tr("Nothing is missing.");
    else if (report.checkInsLost == 0 && report.checkInsIncomplete == 0)
        sentences << tr("Something else is missing: it may be an agreement on goals, or what was under way to your "
                        "therapist.");
    return sentences.join(QLatin1Char('\n'));
}

int RepairModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

QVariant RepairModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const vault::EarlierState& state = m_states.at(index.row());
    switch (role) {
    case TitleRole:
        return tr("As it was on %1").arg(dayAndTime(state.changedAt));
    case DetailRole:
        if (!state.reads)
            return tr("This one does not read either.");
        if (m_unlock.forTherapist())
            return tr("Whatever came after it would be missing.");
        return state.newestSession
                   ? tr("Check-ins in it: %1, the newest about %2. Whatever came after would be missing.")
                         .arg(QLocale().toString(state.checkIns), day(*state.newestSession))
                   : tr("No check-in is in it. Whatever came after would be missing.");
    case UsableRole:
        return state.reads;
    default:
        return {};
    }
}

QHash<int, QByteArray> RepairModel::roleNames() const
{
    return {{TitleRole, "title"}, {DetailRole, "detail"}, {UsableRole, "usable"}};
}

} // namespace accord::app
