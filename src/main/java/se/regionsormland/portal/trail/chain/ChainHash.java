package se.regionsormland.portal.trail.chain;

import java.nio.charset.StandardCharsets;
import se.regionsormland.portal.shared.Sha256;

/** SHA-256 of what a row holds, hash of the row before included, in hexadecimal. */
public final class ChainHash {

  private static final String BETWEEN = "\u001f";

  private ChainHash() {}

  public static String of(String... parts) {
    return Sha256.of(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
  }
}
