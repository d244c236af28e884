package se.regionsormland.portal.shared;

import java.util.Arrays;
import java.util.Optional;

/**
 * The nine municipalities of Södermanland, with Statistics Sweden's codes, in the order of å ä ö.
 */
public enum Municipality {
  ESKILSTUNA("0484", "Eskilstuna"),
  FLEN("0482", "Flen"),
  GNESTA("0461", "Gnesta"),
  KATRINEHOLM("0483", "Katrineholm"),
  NYKOPING("0480", "Nyköping"),
  OXELOSUND("0481", "Oxelösund"),
  STRANGNAS("0486", "Strängnäs"),
  TROSA("0488", "Trosa"),
  VINGAKER("0428", "Vingåker");

  private final String code;
  private final String displayName;

  Municipality(String code, String displayName) {
    this.code = code;
    this.displayName = displayName;
  }

  /** Four digits as text; the first is a zero. */
  public String code() {
    return code;
  }

  public String displayName() {
    return displayName;
  }

  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<Municipality> withSlug(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
  }

  public static Optional<Municipality> withCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
