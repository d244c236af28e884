package se.regionsormland.portal.identity.factor;

import io.nayuki.qrcodegen.QrCode;
import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A secret that is shown to be put into an app, before a code has shown that it got there.
 *
 * @param secret 160 bits in hexadecimal digits
 */
public record NewAuthenticator(String secret) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  static NewAuthenticator fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return of(bytes);
  }

  static NewAuthenticator of(byte[] secret) {
    return new NewAuthenticator(HexFormat.of().formatHex(secret));
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(secret);
  }

  /** To be typed where a picture cannot be read: in groups of four. */
  public String written() {
    return base32().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** What apps read, as a link or a picture. */
  public String address(String username) {
    var label = encoded("Projektporten") + ":" + encoded(username);
    return "otpauth://totp/" + label + "?secret=" + base32() + "&issuer=Projektporten";
  }

  /** The picture's dark squares, as the path of an SVG that is {@link #size} wide and high. */
  public String picture(String username) {
    var code = qr(username);
    return IntStream.range(0, code.size * code.size)
        .filter(at -> code.getModule(at % code.size, at / code.size))
        .mapToObj(at -> "M" + at % code.size + "," + at / code.size + "h1v1h-1z")
        .collect(Collectors.joining());
  }

  public int size(String username) {
    return qr(username).size;
  }

  private QrCode qr(String username) {
    return QrCode.encodeText(address(username), QrCode.Ecc.MEDIUM);
  }

  private String base32() {
    var bits = new BigInteger(1, bytes());
    return IntStream.iterate(BYTES * Byte.SIZE - BITS, at -> at >= 0, at -> at - BITS)
        .map(at -> bits.shiftRight(at).intValue() & (BASE_32.length() - 1))
        .mapToObj(at -> BASE_32.substring(at, at + 1))
        .collect(Collectors.joining());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "NewAuthenticator";
  }
}
