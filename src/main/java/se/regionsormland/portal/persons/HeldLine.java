package se.regionsormland.portal.persons;

import java.util.List;

/** One thing that is held, in the reader's language, and how long it is kept or why. */
public record HeldLine(String what, String howLong, List<Word> words) {

  public record Word(String name, String value) {}
}
