package se.regionsormland.portal.watching.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is new for one address on one day, in {@code watchId} and in the watches that the other keys
 * open. At least one of the lists has something.
 */
public record WatchNews(
    UUID watchId,
    LocalDate day,
    Watcher to,
    List<String> otherKeys,
    List<Call> newCalls,
    List<Call> closingCalls,
    List<Idea> newIdeas) {

  public WatchNews {
    otherKeys = List.copyOf(otherKeys);
    newCalls = List.copyOf(newCalls);
    closingCalls = List.copyOf(closingCalls);
    newIdeas = List.copyOf(newIdeas);
  }

  public record Call(
      String title, String from, String sourceSlug, LocalDate opens, LocalDate closes) {}

  public record Idea(String reference, String title, String places) {}
}
