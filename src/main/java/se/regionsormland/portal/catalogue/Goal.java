package se.regionsormland.portal.catalogue;

import java.util.List;

/** A goal of the EU's programme, as "Ett grönare Europa". */
public record Goal(String id, String name, List<Priority> priorities) {

  public Goal {
    priorities = List.copyOf(priorities);
  }
}
