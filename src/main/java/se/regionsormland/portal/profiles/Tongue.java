package se.regionsormland.portal.profiles;

/** The languages that an organisation can work in. */
public enum Tongue {
  SV,
  EN,
  FI,
  NO,
  DA,
  DE,
  FR,
  ES,
  PL,
  OTHER
}
