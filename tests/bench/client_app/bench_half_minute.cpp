// SPDX-License-Identifier: GPL-3.0-or-later
// What of "half a minute" a check-in takes is the app's: every touch, or key, a check-in needs, from home to thanks,
// and how long the app makes a person wait after each.
//
//   QT_QPA_PLATFORM=offscreen bench_half_minute [rounds]
//
// Real presses in a window on a vault with 1,000 check-ins. A wait is from the release to the frame that shows what
// came of it, writing to disk included; beside it the CPU the app spent on it. With less motion: the 150 ms in which a
// page fades in otherwise are no wait, it can be used meanwhile. Keys are counted with the Tabs that lead to where they
// are pressed.
#include "app/client/check_in_model.h"
#include "app/client/client_app.h"
#include "core/secret/secret.h"
#include "tests/bench/client_app/sample_vault.h"
#include "tests/support/find_item.h"

#include <QApplication>
#include <QElapsedTimer>
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
using app::CheckInModel;

constexpr int checkIns = 1000;
constexpr double promisedMilliseconds = 30'000;

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Taken
{
    int presses = 0;
    double waited = 0;  ///< ms, of all presses together
    double cpu = 0;     ///< ms
    double longest = 0; ///< ms, after one
};

class Person
{
public:
    explicit Person(app::ClientApp& client) : m_client(client), m_window(*client.window()) {}
    virtual ~Person() = default;
    Person(const Person&) = delete;
    Person& operator=(const Person&) = delete;

    /// From home to the thanks.
    Taken checkIn()
    {
        m_taken = {};
        press("checkInButton", [this] { return on(AppModel::Page::CheckIn); });
        while (model()->kind() != CheckInModel::Kind::LookBack) {
            if (model()->kind() == CheckInModel::Kind::Scale)
                rate([this] { return model()->answered(); });
            const int step = model()->step();
            press("nextButton", [this, step] { return model()->step() != step; });
        }
        press("finishButton", [this] { return on(AppModel::Page::Done); });
        return m_taken;
    }
    void home()
    {
        m_client.model().openHome();
        QTest::qWait(60);
    }

protected:
    using Done = std::function<bool()>;

    virtual void press(const char* name, const Done& done) = 0;
    virtual void rate(const Done& done) = 0;

    /// One press, and the wait for the frame that shows what came of it.
    void act(const std::function<void()>& release, const Done& done)
    {
        bool shown = false;
        const auto watch = QObject::connect(
            &m_window, &QQuickWindow::frameSwapped, &m_window, [&] { shown = done(); }, Qt::DirectConnection);
        const double spent = cpuMilliseconds();
        QElapsedTimer timer;
        timer.start();
        release();
        while (!shown && timer.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        const double waited = double(timer.nsecsElapsed()) / 1e6;
        QObject::disconnect(watch);
        if (!shown)
            qFatal("nothing came of it");
        ++m_taken.presses;
        m_taken.waited += waited;
        m_taken.cpu += cpuMilliseconds() - spent;
        m_taken.longest = std::max(m_taken.longest, waited);
    }
    [[nodiscard]] QQuickItem* item(const char* name) const
    {
        QTest::qWait(200); // a person reads; what comes in has come in
        QQuickItem* const found = tests::findVisible(m_window.contentItem(), QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QQuickWindow& window() const { return m_window; }

private:
    [[nodiscard]] CheckInModel* model() const { return qobject_cast<CheckInModel*>(m_client.model().pageModel()); }
    [[nodiscard]] bool on(AppModel::Page page) const { return m_client.model().page() == page; }

    app::ClientApp& m_client;
    QQuickWindow& m_window;
    Taken m_taken;
};

class ByTouch final : public Person
{
public:
    using Person::Person;

protected:
    void press(const char* name, const Done& done) override { tap(name, 0.5, done); }
    void rate(const Done& done) override { tap("track", 0.7, done); }

private:
    void tap(const char* name, double along, const Done& done)
    {
        QQuickItem* const target = item(name);
        const QPoint at = target->mapToScene(QPointF(target->width() * along, target->height() / 2)).toPoint();
        QTest::touchEvent(&window(), m_finger).press(0, at, &window());
        QTest::qWait(60);
        act([&] { QTest::touchEvent(&window(), m_finger).release(0, at, &window()); }, done);
    }

    QPointingDevice* m_finger = QTest::createTouchDevice();
};

class ByKeyboard final : public Person
{
public:
    using Person::Person;

protected:
    void press(const char* name, const Done& done) override
    {
        reach(name);
        act([this] { QTest::keyClick(&window(), Qt::Key_Space); }, done);
    }
    void rate(const Done& done) override
    {
        reach("ratingLine");
        act([this] { QTest::keyClick(&window(), Qt::Key_Right); }, done);
    }

private:
    void reach(const char* name)
    {
        const QQuickItem* const wanted = item(name);
        for (int stop = 0; stop < 40; ++stop) {
            for (const QQuickItem* here = window().activeFocusItem(); here; here = here->parentItem()) {
                if (here == wanted)
                    return;
            }
            const QQuickItem* const before = window().activeFocusItem();
            act([this] { QTest::keyClick(&window(), Qt::Key_Tab); },
                [this, before] { return window().activeFocusItem() != before; });
        }
        qFatal("Tab does not come to %s", name);
    }
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void report(const char* how, Person& person, int rounds)
{
    int presses = 0;
    std::vector<double> waited;
    std::vector<double> longest;
    std::vector<double> cpu;
    for (int round = -1; round < rounds; ++round) { // one to warm up
        const Taken taken = person.checkIn();
        person.home();
        if (round < 0)
            continue;
        presses = taken.presses;
        waited.push_back(taken.waited);
        longest.push_back(taken.longest);
        cpu.push_back(taken.cpu);
    }
    const double share = median(waited);
    std::printf("%-10s %8d %11.0f %12.0f %8.0f %10.1f %16.1f\n", how, presses, share, median(longest), median(cpu),
                100 * share / promisedMilliseconds, (promisedMilliseconds - share) / 1000 / presses);
}

} // namespace

int main(int argc, char** argv)
{
    app::prepareClient();
    const QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    QTemporaryDir folder;
    const base::SystemClock clock;
    app::ClientOptions options;
    options.look.reducedMotion = true;
    options.vaultDirectory = folder.filePath(QStringLiteral("vault"));
    if (!bench::makeClientVault(options.vaultDirectory, checkIns))
        return 1;
    app::ClientApp client(options, clock);
    if (!client.show())
        return 1;
    client.unlock().unlock(bench::passphrase());
    if (!QTest::qWaitFor([&] { return client.model().page() == AppModel::Page::Home; }, 20'000))
        return 1;
    const int rounds = std::max(argc > 1 ? QByteArray(argv[1]).toInt() : 5, 1);
    std::printf("a check-in of five answers, no note (%d rounds, medians; %d check-ins before)\n", rounds, checkIns);
    std::printf("%-10s %8s %11s %12s %8s %10s %16s\n", "by", "presses", "waited, ms", "longest, ms", "CPU, ms",
                "% of 30 s", "s left for each");
    ByTouch touch(client);
    report("touch", touch, rounds);
    ByKeyboard keyboard(client);
    report("keyboard", keyboard, rounds);
    return 0;
}
