package se.regionsormland.portal.shared;

/** Municipalities of the region that the portal was made for, as tests name them. */
public final class Sormland {

  public static final Municipality FLEN = Municipality.valueOf("FLEN");
  public static final Municipality OXELOSUND = Municipality.valueOf("OXELOSUND");
  public static final Municipality TROSA = Municipality.valueOf("TROSA");
  public static final Municipality VINGAKER = Municipality.valueOf("VINGAKER");

  private Sormland() {}
}
