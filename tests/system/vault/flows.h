// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with a vault, as runs that can be interrupted anywhere and judged afterwards.
#pragma once

#include "tests/support/faults/child.h"
#include "tests/support/faults/stage.h"

#include <memory>
#include <vector>

namespace accord::test::faults {

class Flow
{
public:
    Flow() = default;
    Flow(const Flow&) = delete;
    Flow& operator=(const Flow&) = delete;
    virtual ~Flow() = default;

    [[nodiscard]] virtual const char* name() const = 0;
    /// Fills the empty stage with what is there before. The seed chooses sizes and histories.
    virtual void prepare(const Stage& stage, quint64 seed) = 0;
    /// In a process of its own. Acknowledges every step that was reported as done, and stops at the first refusal.
    virtual void run(const Stage& stage, Ledger& ledger) = 0;
    /// Afterwards, with the process gone: what is not as it should be after `acknowledged` steps and perhaps a part of
    /// the next. It may change the stage.
    [[nodiscard]] virtual QStringList wrong(const Stage& stage, int acknowledged) = 0;
};

/// create, migrate, change PIN, try PINs, backup, restore, first check-in, answer, finish, correct, grant, revoke, sync
/// in and out.
[[nodiscard]] std::vector<std::unique_ptr<Flow>> everyFlow();

void addOwnFlows(std::vector<std::unique_ptr<Flow>>& flows);
void addSharingFlows(std::vector<std::unique_ptr<Flow>>& flows);
void addKeepingFlows(std::vector<std::unique_ptr<Flow>>& flows);

/// The result's value is done, or the ledger has its cause.
template <typename Result>
[[nodiscard]] bool wasDone(Ledger& ledger, const Result& result)
{
    if (!result)
        ledger.refuse(result.error().detail);
    return result.has_value();
}

} // namespace accord::test::faults
