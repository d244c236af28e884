package se.regionsormland.portal.actors;

import java.util.Locale;
import se.regionsormland.portal.catalogue.KeyActor;

/** What kind of organisation it is, as somebody who seeks a partner would ask. */
public enum ActorType {
  MUNICIPALITY,
  REGION,
  AUTHORITY,
  UNIVERSITY,
  RESEARCH,
  SUPPORT,
  NETWORK,
  COMPANY,
  OTHER;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The strategy's file has finer types, and some that only groups have. */
  static ActorType of(KeyActor actor) {
    return switch (actor.type()) {
      case "municipality" -> MUNICIPALITY;
      case "region" -> REGION;
      case "authority" -> AUTHORITY;
      case "university" -> UNIVERSITY;
      case "research" -> RESEARCH;
      case "business-support", "energy-agency" -> SUPPORT;
      case "network" -> NETWORK;
      case "company", "transport" -> COMPANY;
      default -> OTHER;
    };
  }
}
