package se.regionsormland.portal.shared;

import java.util.Locale;

/** What the portal speaks of itself, and what the region keeps its records in. */
public final class Languages {

  public static final Locale SWEDISH = Locale.of("sv");

  private Languages() {}
}
