// SPDX-License-Identifier: GPL-3.0-or-later
// Small secrets, each under an AES key of the Android Keystore. Not built here: see platform/android/README.md.
package org.accord;

import android.content.Context;
import android.content.SharedPreferences;
import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import android.util.Base64;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Stateless; any thread, one call at a time. What it keeps is 12 bytes of nonce, the ciphertext and its tag. */
public final class AccordKeyStore {
    private static final String PROVIDER = "AndroidKeyStore";
    private static final String PREFERENCES = "accord-keys";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private AccordKeyStore() {}

    public static boolean isPresent() {
        try {
            keys();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    /** Null if there is no such entry. */
    public static byte[] read(Context context, String name) throws Exception {
        String kept = preferences(context).getString(name, null);
        SecretKey key = (SecretKey) keys().getKey(name, null);
        if (kept == null || key == null) return null;
        byte[] wrapped = Base64.decode(kept, Base64.NO_WRAP);
        if (wrapped.length <= NONCE) throw new GeneralSecurityException("too short");
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, wrapped, 0, NONCE));
        cipher.updateAAD(name.getBytes("UTF-8")); // an entry cannot be passed off as another
        return cipher.doFinal(wrapped, NONCE, wrapped.length - NONCE);
    }

    /** Replaces what is there, under a new key. */
    public static void write(Context context, String name, byte[] bytes) throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, PROVIDER);
        generator.init(new KeyGenParameterSpec.Builder(
                        name, KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .setKeySize(256)
                .setUnlockedDeviceRequired(true)
                .build());
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, generator.generateKey());
        cipher.updateAAD(name.getBytes("UTF-8"));
        byte[] sealed = cipher.doFinal(bytes);
        byte[] wrapped = Arrays.copyOf(cipher.getIV(), NONCE + sealed.length);
        System.arraycopy(sealed, 0, wrapped, NONCE, sealed.length);
        boolean kept = preferences(context)
                .edit()
                .putString(name, Base64.encodeToString(wrapped, Base64.NO_WRAP))
                .commit(); // not apply(): it must be on disk when this returns
        if (!kept) throw new GeneralSecurityException("not kept");
    }

    /** False if there is no such entry. */
    public static boolean remove(Context context, String name) throws Exception {
        KeyStore keys = keys();
        boolean there = keys.containsAlias(name) || preferences(context).contains(name);
        keys.deleteEntry(name);
        if (!preferences(context).edit().remove(name).commit()) throw new GeneralSecurityException("not removed");
        return there;
    }

    public static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }

    private static KeyStore keys() throws Exception {
        KeyStore keys = KeyStore.getInstance(PROVIDER);
        keys.load(null);
        return keys;
    }

    private static SharedPreferences preferences(Context context) {
        return context.getSharedPreferences(PREFERENCES, Context.MODE_PRIVATE);
    }
}
