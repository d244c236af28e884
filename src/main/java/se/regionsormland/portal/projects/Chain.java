package se.regionsormland.portal.projects;

import java.util.List;

/** What came of what, seen from one of the cases; {@code isProject} where that one became one. */
public record Chain(List<ChainLink> links, boolean isProject) {

  public Chain {
    links = List.copyOf(links);
  }
}
