package se.regionsormland.portal.trail.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of what a row holds, hash of the row before included, in hexadecimal. */
public final class ChainHash {

  private static final String BETWEEN = "\u001f";

  private ChainHash() {}

  public static String of(String... parts) {
    try {
      var text = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
