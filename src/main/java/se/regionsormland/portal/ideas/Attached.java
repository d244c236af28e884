package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.UUID;

/**
 * The files of an idea as its sender's own pages show them. The module that keeps them is below
 * this one, and answers here.
 */
public interface Attached {

  /**
   * In the reader's words, but for the name.
   *
   * @param points what to think of before it is sent
   */
  record File(String name, String what, List<String> points) {
    public File {
      points = List.copyOf(points);
    }
  }

  List<File> to(UUID idea);
}
