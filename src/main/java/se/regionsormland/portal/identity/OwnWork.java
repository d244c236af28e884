package se.regionsormland.portal.identity;

import java.util.List;

/** What waits for somebody in a module that knows her work, told on her own page. */
public interface OwnWork {

  /** A line that leads there, by its message and what the message names. */
  record Line(String address, String key, Object of) {}

  List<Line> of(Viewer viewer);
}
