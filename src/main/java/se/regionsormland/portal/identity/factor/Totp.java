package se.regionsormland.portal.identity.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that follow the clock, as RFC 6238 has them: SHA-1, six digits, a new one every 30 s. */
final class Totp {

  static final int DIGITS = 6;
  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;

  private Totp() {}

  static long stepAt(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
  }

  static String codeAt(byte[] secret, long step) {
    var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int from = hash[hash.length - 1] & 0x0f;
    int number = ByteBuffer.wrap(hash, from, Integer.BYTES).getInt() & 0x7fffffff;
    return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % MODULUS);
  }

  /**
   * The step whose code was typed. One step off is forgiven, since clocks differ; a step that is
   * not later than {@code used} is not, since each code is taken once.
   */
  static OptionalLong stepOf(byte[] secret, String typed, Instant now, long used) {
    var digits = typed.getBytes(StandardCharsets.UTF_8);
    long present = stepAt(now);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> matches(codeAt(secret, step), digits))
        .filter(step -> step > used)
        .findFirst();
  }

  private static boolean matches(String code, byte[] typed) {
    return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed);
  }

  private static byte[] hmac(byte[] secret, byte[] counter) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
