// SPDX-License-Identifier: GPL-3.0-or-later
// Sees to it that a page is either encrypted and authenticated or not written at all, also when memory runs out.
#pragma once

namespace accord::vault {

/// SQLCipher's calls of OpenSSL are not checked in 3.4.1 (crypto_openssl.c): where OpenSSL got no memory, the page
/// would be written as zeros, its code as whatever lay there, and the commit would be reported as done. So a program
/// with this library ends where OpenSSL is refused memory, before anything is written; the journal then undoes the
/// change. It is in force from the program's start. False if something had used OpenSSL earlier: no vault may be opened
/// then.
[[nodiscard]] bool endsWithoutMemoryForOpenSsl();

} // namespace accord::vault
