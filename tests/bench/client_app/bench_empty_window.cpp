// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Material window in a program that links nothing else; bench_first_frame starts it.
#include "tests/bench/client_app/empty_window.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    return accord::bench::showEmptyWindow<QGuiApplication>(argc, argv);
}
