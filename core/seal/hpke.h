// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 9180 HPKE: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305, in all four modes.
//
// Checked against every encryption of the RFC's appendix A.2. Exporting secrets (section 5.3) is left out: nothing
// here needs it. All functions are pure but for the randomness of the ephemeral key, and thread-safe.
#pragma once

#include "core/seal/error.h"
#include "core/seal/keys.h"
#include "core/seal/wiped.h"

namespace accord::seal::hpke {

inline constexpr qsizetype EncSize = 32; ///< bytes of an encapsulated key
inline constexpr qsizetype TagSize = 16; ///< what a ciphertext is longer than its plaintext
inline constexpr qsizetype MinPskSize = 32;

/// The shared inputs that choose the mode. The views must stay valid for the call only.
/// A pre-shared key needs at least MinPskSize bytes and a non-empty id; both empty means "no PSK".
struct Binding
{
    QByteArrayView info;
    QByteArrayView psk;
    QByteArrayView pskId;
};

/// One direction of encryption (RFC 9180 section 5.2): the n-th seal() is opened by the n-th successful open().
class Context
{
public:
    [[nodiscard]] Result<QByteArray> seal(QByteArrayView aad, QByteArrayView plaintext);
    /// NotAuthentic leaves the context where it was, so that the right message can still follow.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView aad, QByteArrayView ciphertext);

private:
    friend class KeySchedule;
    static constexpr size_t NonceSize = 12;

    Context() = default;
    [[nodiscard]] Wiped<NonceSize> nonce() const;

    Wiped<32> m_key;
    Wiped<NonceSize> m_baseNonce;
    quint64 m_sequence = 0;
};

struct Sender
{
    QByteArray enc; ///< EncSize bytes, to be sent along
    Context context;
};

/// `identity` null: modes base and psk; otherwise auth and auth_psk. WeakKey for a recipient key of small order,
/// WrongSize for anything of the wrong length. `identity->publicKey` is trusted to belong to its secret key.
[[nodiscard]] Result<Sender> setupSender(QByteArrayView recipientPublicKey, const Binding& binding,
                                         const KeyPair* identity = nullptr);

/// `senderPublicKey` empty: modes base and psk; otherwise auth and auth_psk. Fails as setupSender does. That the two
/// ends disagree about anything shows only when open() says NotAuthentic.
[[nodiscard]] Result<Context> setupRecipient(QByteArrayView enc, const KeyPair& recipient, const Binding& binding,
                                             QByteArrayView senderPublicKey = {});

} // namespace accord::seal::hpke
