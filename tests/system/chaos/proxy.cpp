// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/proxy.h"

#include <QCborArray>
#include <QCborValue>
#include <algorithm>
#include <chrono>
#include <limits>
#include <sys/socket.h>

namespace accord::chaos {

namespace {

constexpr qsizetype kept = 200;      // old deposits, and old letters of each mailbox
constexpr qsizetype mostAtOnce = 64; // letters, as a relay gives them out

void sleepFor(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

/// "PUT /v1/m/{id}/{hash} HTTP/1.1" in its words.
QList<QByteArray> firstLine(const QByteArray& message)
{
    return message.first(std::max(message.indexOf('\r'), qsizetype(0))).split(' ');
}

QByteArray mailboxOf(const QByteArray& path)
{
    return path.mid(6, 32);
}

/// Which envelopes the relay has said it has, by their hashes: the one of the path, or those of a batch that it took.
QList<QByteArray> storedHashes(const QByteArray& path, const QByteArray& request, const QByteArray& reply)
{
    constexpr qsizetype alone = 38; // "/v1/m/" and the mailbox's id
    if (path.size() > alone)
        return {path.mid(alone + 1)};
    QList<QByteArray> hashes;
    const QCborArray deposits = QCborValue::fromCbor(bodyOf(request)).toArray();
    const QCborArray statuses = QCborValue::fromCbor(bodyOf(reply)).toArray();
    for (qsizetype i = 0; i < std::min(deposits.size(), statuses.size()); ++i) {
        if (statuses.at(i) == 201 || statuses.at(i) == 200)
            hashes << deposits.at(i)
                          .toByteArray()
                          .first(std::min<qsizetype>(32, deposits.at(i).toByteArray().size()))
                          .toHex();
    }
    return hashes;
}

bool isRead(const QByteArray& request)
{
    return request.startsWith("GET /v1/m/");
}

} // namespace

const char* nameOf(Fault fault)
{
    static constexpr std::array<const char*, faultCount> names{
        "dropped requests",     "dropped replies",  "delayed",         "duplicated", "cut requests",
        "cut replies",          "damaged requests", "damaged replies", "silences",   "old deposits repeated",
        "old letters repeated", "shuffled",         "hidden"};
    return names[size_t(fault)];
}

Proxy::Proxy(quint32 seed) : m_listener(Socket::listenOnLoopback()), m_random(seed)
{
    m_acceptor = std::thread([this] { acceptAll(); });
}

Proxy::~Proxy()
{
    m_stopping = true;
    (void)Socket::connectTo(port()); // wakes the acceptor
    m_acceptor.join();
    for (Line& line : m_lines) {
        ::shutdown(line.app.descriptor(), SHUT_RDWR);
        line.thread.join();
    }
}

void Proxy::acceptAll()
{
    while (true) {
        Socket app = m_listener.accept();
        if (m_stopping || !app.isOpen())
            return;
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_lines.begin(); it != m_lines.end();) {
            if (it->done)
                it->thread.join();
            it = it->done ? m_lines.erase(it) : std::next(it);
        }
        Line& line = m_lines.emplace_back();
        line.app = std::move(app);
        line.thread = std::thread([this, &line] { serve(line); });
    }
}

void Proxy::serve(Line& line)
{
    Socket relay;
    line.app.setTimeLimit(60'000);
    while (const auto request = line.app.readMessage()) {
        ++m_requests;
        if (!pass(line.app, relay, *request))
            break;
    }
    ::shutdown(line.app.descriptor(), SHUT_RDWR); // closed when the line is: its number must not be another's before
    line.done = true;
}

bool Proxy::pass(Socket& app, Socket& relay, const QByteArray& request)
{
    if (tap) {
        const std::scoped_lock lock(m_mutex);
        tap(request, true);
    }
    keep(request);
    if (const auto fault = choose()) {
        ++m_faults[size_t(*fault)];
        return passWith(*fault, app, relay, request);
    }
    const auto reply = ask(relay, request);
    return reply && app.send(withLetters(request, *reply));
}

bool Proxy::passWith(Fault fault, Socket& app, Socket& relay, const QByteArray& request)
{
    constexpr int brief = 300; // what is damaged may never be answered
    switch (fault) {
    case Fault::DropRequest:
        return false;
    case Fault::DropReply:
        (void)ask(relay, request);
        return false;
    case Fault::Delay:
        sleepFor(random(30));
        break;
    case Fault::Duplicate:
        (void)ask(relay, request);
        break;
    case Fault::CutRequest:
        (void)relay.send(cut(request));
        relay.close();
        return false;
    case Fault::CutReply:
        if (const auto reply = ask(relay, request))
            (void)app.send(cut(*reply));
        return false;
    case Fault::DamageRequest: {
        const auto reply = ask(relay, damaged(request), brief);
        relay.close(); // it may have understood a part only
        return reply && app.send(*reply);
    }
    case Fault::DamageReply:
        if (const auto reply = ask(relay, request))
            (void)app.send(damaged(*reply));
        return false; // else an app might wait long for a body that was announced too long
    case Fault::Silence:
        sleepFor(500);
        return false;
    case Fault::RepeatOldDeposit: {
        QByteArray old;
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_oldDeposits.isEmpty())
                old = m_oldDeposits.at(qsizetype(m_random() % quint32(m_oldDeposits.size())));
        }
        if (!old.isEmpty())
            (void)ask(relay, old);
        break;
    }
    case Fault::RepeatOldLetter:
    case Fault::Shuffle:
    case Fault::Hide:
        break; // done to letters, where there are any
    }
    const auto reply = ask(relay, request);
    return reply && app.send(withLetters(request, *reply));
}

std::optional<QByteArray> Proxy::ask(Socket& relay, const QByteArray& request, int limit)
{
    if (!relay.isOpen())
        relay = Socket::connectTo(m_relayPort);
    if (!relay.isOpen())
        return std::nullopt;
    relay.setTimeLimit(limit);
    auto reply = relay.send(request) ? relay.readMessage() : std::nullopt;
    if (reply)
        noteReply(request, *reply);
    else
        relay.close();
    return reply;
}

void Proxy::noteReply(const QByteArray& request, const QByteArray& reply)
{
    const QList<QByteArray> asked = firstLine(request);
    const QByteArray status = firstLine(reply).value(1);
    const std::scoped_lock lock(m_mutex);
    if (tap)
        tap(reply, false);
    if (asked.value(0) == "PUT" && (status == "201" || status == "200")) {
        QSet<QByteArray>& envelopes = m_envelopes[mailboxOf(asked.value(1))];
        const qsizetype before = envelopes.size();
        for (const QByteArray& hash : storedHashes(asked.value(1), request, reply))
            envelopes.insert(hash);
        m_stored += envelopes.size() - before;
    }
    if (isRead(request) && status == "200") {
        QList<QByteArray>& letters = m_oldLetters[mailboxOf(asked.value(1))];
        for (const QCborValue& letter : QCborValue::fromCbor(bodyOf(reply)).toArray()) {
            if (letters.size() < kept)
                letters << letter.toByteArray();
            else
                letters[qsizetype(m_random() % kept)] = letter.toByteArray();
        }
    }
}

std::optional<Fault> Proxy::choose()
{
    const std::scoped_lock lock(m_mutex);
    if (int(m_random() % 1000) >= m_perMille)
        return std::nullopt;
    return Fault(m_random() % quint32(Fault::RepeatOldLetter));
}

void Proxy::setFaults(int perMille)
{
    m_perMille = perMille;
    if (perMille == 0)
        showLetters();
}

void Proxy::showLetters()
{
    const std::scoped_lock lock(m_mutex);
    m_hidden.clear();
}

void Proxy::hide(QList<QByteArray>& letters, bool more)
{
    constexpr quint32 longest = 30; // reads
    letters.removeIf([&](const QByteArray& letter) {
        const auto known = m_hidden.find(letter);
        if (m_holds && known == m_hidden.end()) {
            m_hidden.insert(letter, std::numeric_limits<int>::max());
            return true;
        }
        if (known != m_hidden.end() && --*known > 0)
            return true;
        if (known != m_hidden.end()) {
            m_hidden.erase(known);
            return false;
        }
        if (!more || m_random() % 2 == 0)
            return false;
        m_hidden.insert(letter, 1 + int(m_random() % longest));
        return true;
    });
}

void Proxy::disturb(QList<QByteArray>& letters, const QByteArray& mailbox)
{
    // Reads that find any are few, and what can be done to them is worth most.
    const bool disturbs = !letters.isEmpty() && int(m_random() % 1000) < m_perMille * 5;
    const Fault fault = Fault(quint32(Fault::RepeatOldLetter) + m_random() % 3);
    if (disturbs)
        ++m_faults[size_t(fault)];
    hide(letters, disturbs && fault == Fault::Hide);
    const QList<QByteArray> old = m_oldLetters.value(mailbox);
    const int again = disturbs && fault == Fault::RepeatOldLetter && !old.isEmpty() ? 3 : 0;
    for (int i = 0; i < again && letters.size() < mostAtOnce; ++i)
        letters.prepend(old.at(qsizetype(m_random() % quint32(old.size()))));
    if (disturbs && fault != Fault::Hide)
        std::shuffle(letters.begin(), letters.end(), m_random);
}

QByteArray Proxy::withLetters(const QByteArray& request, const QByteArray& reply)
{
    if (!isRead(request) || firstLine(reply).value(1) != "200")
        return reply;
    QList<QByteArray> letters;
    for (const QCborValue& letter : QCborValue::fromCbor(bodyOf(reply)).toArray())
        letters << letter.toByteArray();
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray mailbox = mailboxOf(firstLine(request).value(1));
        disturb(letters, mailbox);
        for (QList<QByteArray>& more = m_toRepeat[mailbox]; !more.isEmpty() && letters.size() < mostAtOnce;
             ++m_repeated)
            letters << more.takeLast();
    }
    QCborArray array;
    for (const QByteArray& letter : std::as_const(letters))
        array.append(letter);
    return withBody(reply, array.toCborValue().toCbor());
}

void Proxy::repeatOldLetters()
{
    const std::scoped_lock lock(m_mutex);
    m_toRepeat = m_oldLetters;
}

QByteArray Proxy::damaged(QByteArray message)
{
    const int bit = random(int(message.size()) * 8);
    message[bit / 8] = char(message.at(bit / 8) ^ (1 << bit % 8));
    return message;
}

QByteArray Proxy::cut(const QByteArray& message)
{
    return message.first(random(int(message.size())));
}

int Proxy::random(int below)
{
    const std::scoped_lock lock(m_mutex);
    return int(m_random() % quint32(std::max(below, 1)));
}

void Proxy::keep(const QByteArray& request)
{
    if (!request.startsWith("PUT /v1/m/"))
        return;
    const std::scoped_lock lock(m_mutex);
    if (m_oldDeposits.size() < kept)
        m_oldDeposits << request;
    else
        m_oldDeposits[qsizetype(m_random() % kept)] = request;
}

} // namespace accord::chaos
