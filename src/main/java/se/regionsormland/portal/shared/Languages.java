package se.regionsormland.portal.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** What the portal speaks of itself, and what the region keeps its records in. */
public final class Languages {

  public static final Locale SWEDISH = Locale.of("sv");

  private Languages() {}

  /** What the portal speaks to who chose that: English, or else Swedish. */
  public static Locale spoken(Locale chosen) {
    return "en".equals(chosen.getLanguage()) ? Locale.ENGLISH : SWEDISH;
  }

  /** Of names: å ä ö come last. */
  public static Comparator<String> inOrder() {
    return Collator.getInstance(SWEDISH)::compare;
  }
}
