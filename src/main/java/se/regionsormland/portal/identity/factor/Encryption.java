package se.regionsormland.portal.identity.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * AES-256 in GCM, with a nonce of its own each time: nonce, then text. What is encrypted for one
 * account cannot be read as another's.
 */
@Component
class Encryption {

  private static final String AES_GCM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SecretKeySpec key;

  Encryption(SecretsKey key, Environment environment) {
    this.key = new SecretKeySpec(key.read(environment), "AES");
  }

  byte[] encrypt(UUID account, byte[] secret) {
    var nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      var text = cipher(Cipher.ENCRYPT_MODE, account, nonce).doFinal(secret);
      return ByteBuffer.allocate(nonce.length + text.length).put(nonce).put(text).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing when it was encrypted with another key, or for another account. */
  Optional<byte[]> decrypt(UUID account, byte[] encrypted) {
    var nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
    var text = Arrays.copyOfRange(encrypted, NONCE_BYTES, encrypted.length);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, account, nonce).doFinal(text));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private Cipher cipher(int mode, UUID account, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance(AES_GCM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(account.toString().getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
