// SPDX-License-Identifier: GPL-3.0-or-later
// What one more session costs after few and after many, against computing the series afresh; and a million sessions
// through `analyze`: how long, and how much memory, with few clients and with many.
//
// Rounds alternate and the median counts, so that what else the machine does falls on all alike. Every run of
// `analyze` is a process of its own, so that its peak memory is its own.
#include "app/cli/analyze/analyze.h"
#include "core/alliance/trajectory.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace accord;
using namespace accord::alliance;

namespace {

constexpr int rounds = 31;
constexpr int perRound = 2000;
constexpr int million = 1'000'000;

QList<SessionPoint> series(int length)
{
    QRandomGenerator random(42);
    QList<SessionPoint> points;
    points.reserve(length);
    for (int i = 0; i < length; ++i) {
        SessionPoint point;
        point.date = QDate(2000, 1, 1).addDays(i % 3000);
        point.score.bond = random.bounded(101) / 10.0;
        point.score.goals = random.bounded(101) / 10.0;
        point.score.tasks = random.bounded(101) / 10.0;
        point.score.total = (*point.score.bond + *point.score.goals + *point.score.tasks) / 3;
        points.append(point);
    }
    return points;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Call>
double nanoseconds(Call call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed());
}

void oneMoreSession()
{
    const Constants constants = standardQuestionnaire()->constants;
    const QList<SessionPoint> few = series(100);
    const QList<SessionPoint> many = series(10'000);
    const QList<SessionPoint> next = series(perRound);
    QList<double> afterFew;
    QList<double> afterMany;
    QList<double> afresh;
    for (int round = 0; round < rounds; ++round) {
        for (const bool long_ : {false, true}) {
            Trajectory trajectory(constants);
            for (const SessionPoint& point : long_ ? many : few)
                (void)trajectory.add(point);
            (long_ ? afterMany : afterFew)
                .append(nanoseconds([&] {
                            for (const SessionPoint& point : next)
                                (void)trajectory.add(point);
                        }) /
                        perRound);
        }
        afresh.append(nanoseconds([&] { (void)analyze(many, constants, std::nullopt, {}); }));
    }
    std::printf("one more session after    100: %8.0f ns\n", median(afterFew));
    std::printf("one more session after 10,000: %8.0f ns   %.2f times as long\n", median(afterMany),
                median(afterMany) / median(afterFew));
    std::printf("10,000 sessions afresh:        %8.0f ns   one more is %.0f times faster\n", median(afresh),
                median(afresh) / median(afterMany));
}

bool writeSessions(const QString& path, int clients)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QRandomGenerator random(7);
    file.write("client,session,date,bond,goals,tasks\n");
    for (int client = 0; client < clients; ++client) {
        for (int session = 0; session < million / clients; ++session) {
            QByteArray line = "client-" + QByteArray::number(client) + ',' + QByteArray::number(session + 1) + ',' +
                              QDate(2000, 1, 1).addDays(session / 12).toString(Qt::ISODate).toLatin1();
            for (int item = 0; item < 3; ++item)
                line += ',' + (random.bounded(20) == 0 ? QByteArray() : QByteArray::number(random.bounded(101) / 10.0));
            file.write(line + '\n');
        }
    }
    return file.flush();
}

/// Exit code, and what the child needed.
int analyzeInAChild(const QString& path, rusage& used)
{
    const pid_t child = fork();
    if (child == 0) {
        QFile out(QStringLiteral("/dev/null"));
        QFile err;
        const base::SystemClock clock;
        const bool open = out.open(QIODevice::WriteOnly) && err.open(stderr, QIODevice::WriteOnly);
        _exit(open ? cli::analyzeCommand({path, QStringLiteral("--json")}, {out, err, clock}) : 1);
    }
    int status = 0;
    if (child < 0 || wait4(child, &status, 0, &used) != child || !WIFEXITED(status))
        return 1;
    return WEXITSTATUS(status);
}

bool aMillionSessions()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("sessions.csv"));
    for (const int clients : {10, 1000, 100'000}) {
        rusage used{};
        QElapsedTimer timer;
        if (!writeSessions(path, clients))
            return false;
        timer.start();
        if (analyzeInAChild(path, used) != 0)
            return false;
        std::printf("1,000,000 sessions of %7d clients: %5.1f s, peak %6.1f MiB\n", clients,
                    double(timer.elapsed()) / 1000, double(used.ru_maxrss) / 1024);
        std::fflush(stdout);
    }
    return true;
}

} // namespace

int main()
{
    oneMoreSession();
    std::fflush(stdout);
    return aMillionSessions() ? 0 : 1;
}
