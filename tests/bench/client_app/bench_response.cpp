// SPDX-License-Identifier: GPL-3.0-or-later
// What a touch costs: CPU of the whole process from the finger's release to the frame that shows what came of it, with
// 1,000 check-ins in the vault.
//
//   QT_QPA_PLATFORM=offscreen bench_response [rounds [check-ins]]
//
// CPU, not time: what else the machine does must not count. Beside each figure stands the same for a frame in which
// nothing changed, which is what drawing costs here, without a graphics card. The targets are 16 ms for a response and
// 50 ms for the trend.
#include "app/client/check_in_model.h"
#include "app/client/client_app.h"
#include "app/client/trend_page_model.h"
#include "core/secret/secret.h"
#include "tests/bench/client_app/sample_vault.h"
#include "tests/support/find_item.h"

#include <QApplication>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

namespace {

using namespace accord;
using app::AppModel;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class Bench
{
public:
    explicit Bench(app::ClientApp& client) : m_client(client), m_window(*client.window()) {}

    /// CPU from the release of a tap on that item to the first frame after which `done` holds.
    double tap(const char* name, double along, const std::function<bool()>& done)
    {
        QTest::qWait(60); // at rest
        QQuickItem* const item = tests::findVisible(m_window.contentItem(), QLatin1String(name));
        if (!item)
            qFatal("no %s", name);
        const QPoint at = item->mapToScene(QPointF(item->width() * along, item->height() / 2)).toPoint();
        QTest::touchEvent(&m_window, m_finger).press(0, at, &m_window);
        QTest::qWait(60);
        return cost([&] { QTest::touchEvent(&m_window, m_finger).release(0, at, &m_window); }, done);
    }

    double cost(const std::function<void()>& act, const std::function<bool()>& done)
    {
        QTest::qWait(60);
        bool shown = false;
        const auto watch = QObject::connect(
            &m_window, &QQuickWindow::frameSwapped, &m_window, [&] { shown = done(); }, Qt::DirectConnection);
        const double before = cpuMilliseconds();
        act();
        for (int turn = 0; turn < 10'000 && !shown; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        const double spent = cpuMilliseconds() - before;
        QObject::disconnect(watch);
        if (!shown)
            qFatal("nothing came of it");
        return spent;
    }

    template <typename Model>
    [[nodiscard]] Model* model() const
    {
        return qobject_cast<Model*>(m_client.model().pageModel());
    }
    [[nodiscard]] bool on(AppModel::Page page) const { return m_client.model().page() == page; }
    void home() { m_client.model().openHome(); }
    void redraw() { m_window.update(); }

private:
    app::ClientApp& m_client;
    QQuickWindow& m_window;
    QPointingDevice* m_finger = QTest::createTouchDevice();
};

int measure(int rounds, int checkIns)
{
    QTemporaryDir folder;
    const base::SystemClock clock;
    app::ClientOptions options;
    options.vaultDirectory = folder.filePath(QStringLiteral("vault"));
    if (!bench::makeClientVault(options.vaultDirectory, checkIns))
        return 1;
    app::ClientApp client(options, clock);
    if (!client.show())
        return 1;
    client.unlock().unlock(bench::passphrase());
    if (!QTest::qWaitFor([&] { return client.model().page() == AppModel::Page::Home; }, 20'000))
        return 1;
    Bench bench(client);
    std::vector<double> still, open, place, move, next, trend, back;
    for (int round = -2; round < rounds; ++round) { // two to warm up
        const auto keep = [&](std::vector<double>& samples, double value) {
            if (round >= 0)
                samples.push_back(value);
        };
        keep(still, bench.cost([&] { bench.redraw(); }, [] { return true; }));
        keep(open, bench.tap("checkInButton", 0.5, [&] { return bench.on(AppModel::Page::CheckIn); }));
        auto* checkIn = bench.model<app::CheckInModel>();
        keep(place, bench.tap("track", 0.3, [&] { return checkIn->answered(); }));
        const double said = checkIn->value();
        keep(move, bench.tap("track", 0.8, [&] { return checkIn->value() != said; }));
        const int step = checkIn->step();
        keep(next, bench.tap("nextButton", 0.5, [&] { return checkIn->step() != step; }));
        checkIn->back();
        checkIn->close();
        bench.home();
        keep(trend, bench.tap("trendTab", 0.5, [&] { return bench.on(AppModel::Page::Trend); }));
        keep(back, bench.tap("homeTab", 0.5, [&] { return bench.on(AppModel::Page::Home); }));
    }
    std::printf("%-34s %8s %8s   (%d rounds, medians; %d check-ins)\n", "CPU until it shows", "ms", "target", rounds,
                checkIns);
    const auto line = [](const char* what, const std::vector<double>& samples, const char* target) {
        std::printf("%-34s %8.1f %8s\n", what, median(samples), target);
    };
    line("a frame in which nothing changed", still, "");
    line("the line: a first answer", place, "16");
    line("the line: another answer", move, "16");
    line("Next: another question", next, "16");
    line("Check in: another page", open, "16");
    line("Today: back from the trend", back, "16");
    line("the trend of all sessions", trend, "50");
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    accord::app::prepareClient();
    const QApplication application(argc, argv);
    if (!accord::initialiseSecrets())
        return 1;
    return measure(std::max(argc > 1 ? QByteArray(argv[1]).toInt() : 15, 1),
                   argc > 2 ? QByteArray(argv[2]).toInt() : 1000);
}
