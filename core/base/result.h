// SPDX-License-Identifier: GPL-3.0-or-later
// How every core library reports failure: a value, or a typed code with a one-line technical detail.
//
// Each library has one small `enum class Error` and `template <class T> using Result = base::ResultOf<T, Error>`.
// The detail is English, for logs and developers; what a person reads is chosen from the code by the apps
// (app/shared/wording). It never contains keys, answers, notes or names.
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace accord::base {

template <typename Code>
struct Failure
{
    Code code;
    QString detail;
};

template <typename T, typename Code>
using ResultOf = tl::expected<T, Failure<Code>>;

/// `return fail(Error::Truncated, u"..."_qs);` in any function that returns a ResultOf<T, Error>.
template <typename Code>
[[nodiscard]] tl::unexpected<Failure<Code>> fail(Code code, QString detail = {})
{
    return tl::unexpected<Failure<Code>>(Failure<Code>{code, std::move(detail)});
}

} // namespace accord::base
