// SPDX-License-Identifier: GPL-3.0-or-later
// Which store is meant by --store, and opening it.
#pragma once

#include "core/mailbox/sqlite_store.h"

namespace accord::relay {

enum class AddressError { Malformed, NotHere };

/// The path of "sqlite:PATH". Errors: Malformed; NotHere for a kind of store this build does not have.
[[nodiscard]] base::ResultOf<QString, AddressError> sqlitePath(const QString& address);

/// Why a store did not open, or refused, as one line for the operator.
[[nodiscard]] QString causeOf(const base::Failure<mailbox::Error>& failure);

} // namespace accord::relay
